/** Indexes of the items whose key an earlier item has already. */
export function repeated<T>(items: readonly T[], key: (item: T) => string | number): number[] {
  const keys = items.map(key);
  return keys.flatMap((one, index) => (keys.indexOf(one) < index ? [index] : []));
}
