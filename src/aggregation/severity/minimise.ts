/** The place and the value of the least value of a function on 0 ≤ λ. */
export interface Minimum {
  readonly lambda: number;
  readonly value: number;
}

const GOLDEN = (Math.sqrt(5) - 1) / 2;
const LOWEST = -7;
const HIGHEST = 7;

/**
 * Least value of f on λ = 0 and λ = 10^−7 … 10^7: a search on a grid of the logarithm, then the golden section round
 * the best point. λ = 0 wins ties: a variance that explains nothing is not there.
 */
export function minimise(f: (lambda: number) => number, gridStep: number): Minimum {
  const atZero = { lambda: 0, value: f(0) };
  const steps = Math.round((HIGHEST - LOWEST) / gridStep);
  const grid = Array.from({ length: steps + 1 }, (_, index) => LOWEST + index * gridStep);
  const values = grid.map((exponent) => f(10 ** exponent));
  const best = values.reduce((place, value, index) => (value < (values[place] ?? Infinity) ? index : place), 0);
  const inside = golden(f, (grid[best] ?? 0) - gridStep, (grid[best] ?? 0) + gridStep);
  return inside.value < atZero.value - 1e-11 * Math.max(1, Math.abs(atZero.value)) ? inside : atZero;
}

function golden(f: (lambda: number) => number, from: number, to: number): Minimum {
  let [low, high] = [from, to];
  let [a, b] = [high - GOLDEN * (high - low), low + GOLDEN * (high - low)];
  let [fa, fb] = [f(10 ** a), f(10 ** b)];
  while (high - low > 1e-9) {
    if (fa < fb) {
      [high, b, fb] = [b, a, fa];
      a = high - GOLDEN * (high - low);
      fa = f(10 ** a);
    } else {
      [low, a, fa] = [a, b, fb];
      b = low + GOLDEN * (high - low);
      fb = f(10 ** b);
    }
  }
  return fa < fb ? { lambda: 10 ** a, value: fa } : { lambda: 10 ** b, value: fb };
}
