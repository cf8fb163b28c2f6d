/** Upper tail of χ² with `df` degrees of freedom: Q(df/2, x/2). */
export function chiSquareUpperTail(x: number, df: number): number {
  return x <= 0 ? 1 : upperGamma(df / 2, x / 2);
}

/**
 * Quantile of F with d1 and d2 degrees of freedom (not necessarily whole), found by bisection on the logarithm: the
 * distribution function is monotone, so this cannot miss, and it is asked a handful of times. Relative error 1e-13.
 */
export function fQuantile(p: number, d1: number, d2: number): number {
  let [low, high] = [-700, 700];
  for (let step = 0; step < 200 && high - low > 1e-15 * Math.max(1, Math.abs(low)); step += 1) {
    const middle = (low + high) / 2;
    if (fUpperTail(Math.exp(middle), d1, d2) > 1 - p) low = middle;
    else high = middle;
  }
  return Math.exp((low + high) / 2);
}

/** P(F > f) = I(d2/(d2+d1·f); d2/2, d1/2), DLMF 8.17. */
export function fUpperTail(f: number, d1: number, d2: number): number {
  const share = 1 / (1 + (d1 / d2) * f);
  return regularisedBeta(share, (d1 / d2) * f * share, d2 / 2, d1 / 2);
}

const TINY = 1e-300;
const PRECISE = 1e-16;
const MOST_TERMS = 100_000;

/** I(x; a, b) with y = 1 − x given apart, so that neither loses digits near 1. */
function regularisedBeta(x: number, y: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (y <= 0) return 1;
  const front = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log(y));
  return x < (a + 1) / (a + b + 2) ? (front * betaFraction(x, a, b)) / a : 1 - (front * betaFraction(y, b, a)) / b;
}

/** Continued fraction DLMF 8.17.22, by the modified method of Lentz. */
function betaFraction(x: number, a: number, b: number): number {
  return lentz(1, (term) => {
    const m = Math.floor(term / 2);
    const up = term % 2 === 0 ? m * (b - m) * x : -(a + m) * (a + b + m) * x;
    const down = term % 2 === 0 ? (a + 2 * m - 1) * (a + 2 * m) : (a + 2 * m) * (a + 2 * m + 1);
    return { up: up / down, down: 1 };
  });
}

/** Q(a, x): series below a + 1 (DLMF 8.7.1), continued fraction above (DLMF 8.9.2). */
function upperGamma(a: number, x: number): number {
  const front = Math.exp(a * Math.log(x) - x - logGamma(a));
  if (x >= a + 1) return front * lentz(x + 1 - a, (n) => ({ up: -n * (n - a), down: x + 2 * n + 1 - a }));
  let [term, sum] = [1 / a, 1 / a];
  for (let n = 1; n < MOST_TERMS && term > sum * PRECISE; n += 1) {
    term *= x / (a + n);
    sum += term;
  }
  return 1 - front * sum;
}

/** 1/(first + up₁/(down₁ + up₂/(down₂ + …))). */
function lentz(first: number, part: (term: number) => { up: number; down: number }): number {
  let [c, d] = [1 / TINY, 1 / (first || TINY)];
  let value = d;
  for (let term = 1; term < MOST_TERMS; term += 1) {
    const { up, down } = part(term);
    d = 1 / (down + up * d || TINY);
    c = down + up / c || TINY;
    value *= c * d;
    if (Math.abs(c * d - 1) < PRECISE * 2) break;
  }
  return value;
}

const LANCZOS = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059,
  12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
];

/** ln Γ(x) for x > 0: Lanczos (1964), g = 7 with nine terms; by reflection below one half. */
export function logGamma(x: number): number {
  if (x < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x);
  const z = x - 1;
  const sum = LANCZOS.reduce((total, term, index) => (index === 0 ? term : total + term / (z + index)), 0);
  const t = z + 7.5;
  return 0.5 * Math.log(2 * Math.PI) + (z + 0.5) * Math.log(t) - t + Math.log(sum);
}
