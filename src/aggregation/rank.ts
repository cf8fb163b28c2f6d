/** Two composites closer than this are tied (section 4). */
export const TIE = 1e-9;

/**
 * 1 + number of subjects strictly better, the difference above TIE. Ties share the smaller number; null has no rank.
 * @param values one per subject; null where there is none
 * @param lowerIsBetter turns "better" round
 */
export function ranks(values: readonly (number | null)[], lowerIsBetter = false): (number | null)[] {
  const sign = lowerIsBetter ? -1 : 1;
  const ascending = Float64Array.from(values.filter((value) => value !== null).map((value) => sign * value)).sort();
  return values.map((value) => (value === null ? null : 1 + countAbove(ascending, sign * value)));
}

function countAbove(ascending: Float64Array, value: number): number {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? 0) - value > TIE) high = middle;
    else low = middle + 1;
  }
  return ascending.length - low;
}

/**
 * Ranks under any order: 1 + number strictly better. `compare` is negative when the first is better, 0 for a tie.
 * Null has no rank.
 */
export function ranksBy<T>(items: readonly (T | null)[], compare: (a: T, b: T) => number): (number | null)[] {
  const present = items.flatMap((item, index) => (item === null ? [] : [{ item, index }]));
  present.sort((a, b) => compare(a.item, b.item));
  const result = new Array<number | null>(items.length).fill(null);
  present.forEach(({ item, index }, position) => {
    const before = present[position - 1];
    const tied = before !== undefined && compare(before.item, item) === 0;
    result[index] = tied ? (result[before.index] ?? null) : position + 1;
  });
  return result;
}
