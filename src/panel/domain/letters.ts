/**
 * Letters that stand for members of one review: A, B, … given to a shuffled list.
 * `order` holds the member ids in the drawn order; a panel of more than 26 goes on with AA, AB, …
 */
export function lettersFor(order: string[]): Record<string, string> {
  return Object.fromEntries(order.map((memberId, index) => [memberId, letterAt(index)]));
}

function letterAt(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : letterAt(Math.floor(index / 26) - 1) + last;
}

/** Fisher–Yates with a given source of whole numbers below a bound, so that the draw itself can be tested. */
export function shuffled<T>(items: readonly T[], below: (bound: number) => number): T[] {
  const result = [...items];
  for (let last = result.length - 1; last > 0; last -= 1) {
    const other = below(last + 1);
    [result[last], result[other]] = [result[other] as T, result[last] as T];
  }
  return result;
}
