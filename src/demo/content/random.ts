/** A source of numbers in [0, 1), the same for the same seed. */
export type Draw = () => number;

/** xorshift32 (Marsaglia 2003); a seed of 0 is moved to 1 because 0 would stay 0 for ever. */
export function drawFrom(seed: number): Draw {
  let x = seed >>> 0 || 1;
  return () => {
    x ^= x << 13;
    x ^= x >>> 17;
    x ^= x << 5;
    x >>>= 0;
    return x / 2 ** 32;
  };
}

/** Mixes whole numbers into one seed, so that neighbours give unrelated sequences. */
export function seedOf(...parts: readonly number[]): number {
  let hash = 0x811c9dc5;
  for (const part of parts) {
    hash = Math.imul(hash ^ (part >>> 0), 0x01000193);
    hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
    hash ^= hash >>> 12;
  }
  return hash >>> 0;
}

/** A seed from a word, for parts that have a name and no number. */
export function seedOfWord(word: string): number {
  return seedOf(...Array.from(word, (letter) => letter.codePointAt(0) ?? 0));
}

/** A new array in an order that depends on the draw alone (Fisher and Yates). */
export function shuffled<T>(items: readonly T[], draw: Draw): T[] {
  const keyed = items.map((item) => ({ item, key: draw() }));
  return keyed.sort((a, b) => a.key - b.key).map(({ item }) => item);
}
