/** Largest table of comparisons; above it the middle of two lists counts as replaced. Keeps the work under some milliseconds. */
export const largestTable = 1_000_000;

/** Pairs of indexes, ascending in both lists. */
export type Match = readonly [number, number];

/**
 * The longest common subsequence of two lists, as pairs of indexes (Wagner and Fischer 1974, after cutting the common ends).
 *
 * @returns at least the common beginning and end; where the rest would need more than `largestTable` comparisons, no more
 */
export function commonOrder(a: readonly string[], b: readonly string[]): Match[] {
  const head = commonHead(a, b);
  const tail = commonTail(a, b, head);
  const middleA = a.slice(head, a.length - tail);
  const middleB = b.slice(head, b.length - tail);
  const middle = middleA.length * middleB.length > largestTable ? [] : longest(middleA, middleB);
  return [
    ...Array.from({ length: head }, (_, index): Match => [index, index]),
    ...middle.map(([i, j]): Match => [i + head, j + head]),
    ...Array.from({ length: tail }, (_, index): Match => [a.length - tail + index, b.length - tail + index]),
  ];
}

function commonHead(a: readonly string[], b: readonly string[]): number {
  const shorter = Math.min(a.length, b.length);
  let count = 0;
  while (count < shorter && a[count] === b[count]) count += 1;
  return count;
}

function commonTail(a: readonly string[], b: readonly string[], head: number): number {
  const shorter = Math.min(a.length, b.length) - head;
  let count = 0;
  while (count < shorter && a[a.length - 1 - count] === b[b.length - 1 - count]) count += 1;
  return count;
}

function longest(a: readonly string[], b: readonly string[]): Match[] {
  const width = b.length + 1;
  const lengths = new Uint32Array((a.length + 1) * width);
  const at = (i: number, j: number): number => lengths[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      lengths[i * width + j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const matches: Match[] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    if (a[i] === b[j]) matches.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i += 1;
    else j += 1;
  }
  return matches;
}
