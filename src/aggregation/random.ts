/** A source of numbers in 0..1, 1 excluded. */
export type Draw = () => number;

/**
 * Marsaglia's xorshift32 (2003) as section 11 states it: u = x/2³², starting state = seed. A seed of 0, which would
 * give zeros for ever, is read as 1. This is a calculation, not chance: the same seed gives the same numbers.
 */
export function xorshift32(seed: number): Draw {
  let state = seed >>> 0 || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state / 2 ** 32;
  };
}

/** A whole number from 0 to below `limit`. */
export function whole(draw: Draw, limit: number): number {
  return Math.floor(draw() * limit);
}

/** Standard normal, by the polar method of Marsaglia and Bray (1964). */
export function normal(draw: Draw): number {
  for (;;) {
    const [x, y] = [2 * draw() - 1, 2 * draw() - 1];
    const square = x * x + y * y;
    if (square > 0 && square < 1) return x * Math.sqrt((-2 * Math.log(square)) / square);
  }
}

/** Gamma with the given shape and scale 1: Marsaglia and Tsang (2000), with their boost for a shape below 1. */
export function gamma(draw: Draw, shape: number): number {
  if (shape < 1) return gamma(draw, shape + 1) * (1 - draw()) ** (1 / shape);
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = normal(draw);
    const v = (1 + c * x) ** 3;
    if (v > 0 && Math.log(1 - draw()) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v;
  }
}
