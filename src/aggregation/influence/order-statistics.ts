/**
 * Quantile of type 7 (section 3) of values in any order, found by selection instead of sorting; null for none. The
 * values are left in another order. They must be numbers, NaN not among them.
 */
export function quantileBySelection(values: Float64Array, p: number): number | null {
  if (values.length === 0) return null;
  const position = (values.length - 1) * p;
  const lower = Math.floor(position);
  const upper = Math.ceil(position);
  select(values, upper);
  const above = values[upper] ?? 0;
  const below = lower === upper ? above : largestBefore(values, upper);
  return below + (position - lower) * (above - below);
}

/** Hoare's selection (1961): afterwards `values[place]` is as in sorted order, nothing before it larger, nothing after smaller. */
export function select(values: Float64Array, place: number): void {
  let left = 0;
  let right = values.length - 1;
  while (left < right) {
    const pivot = values[(left + right) >> 1] ?? 0;
    let i = left;
    let j = right;
    while (i <= j) {
      while ((values[i] ?? 0) < pivot) i += 1;
      while ((values[j] ?? 0) > pivot) j -= 1;
      if (i > j) break;
      const swapped = values[i] ?? 0;
      values[i] = values[j] ?? 0;
      values[j] = swapped;
      i += 1;
      j -= 1;
    }
    if (place <= j) right = j;
    else if (place >= i) left = i;
    else return;
  }
}

function largestBefore(values: Float64Array, end: number): number {
  let largest = values[0] ?? 0;
  for (let k = 1; k < end; k += 1) largest = Math.max(largest, values[k] ?? 0);
  return largest;
}
