/**
 * Quantile of type 7 (section 3) of values in any order, found by selection instead of sorting; null for none. The
 * values are left in another order. They must be numbers, NaN not among them.
 */
export function quantileBySelection(values: Float64Array, p: number): number | null {
  if (values.length === 0) return null;
  const position = (values.length - 1) * p;
  const lower = Math.floor(position);
  const upper = Math.ceil(position);
  const above = selected(values, upper);
  const below = lower === upper ? above : largestBefore(values, upper);
  return below + (position - lower) * (above - below);
}

/** Hoare's selection (1961): the value at a place of sorted order, nothing before which is then larger, nothing after smaller. */
function selected(values: Float64Array, place: number): number {
  let left = 0;
  let right = values.length - 1;
  while (left < right) {
    const end = split(values, left, right);
    if (place <= end) right = end;
    else left = end + 1;
  }
  return values[left] ?? NaN;
}

/**
 * The least value with at least `share` of the weight at or below it, by selection. Values and weights are left in
 * another order, each weight still with its value.
 */
export function pointBySelection(values: Float64Array, weights: Float64Array, share: number): number {
  let left = 0;
  let right = values.length - 1;
  let before = 0;
  while (left < right) {
    const end = split(values, left, right, weights);
    let lower = before;
    for (let k = left; k <= end; k += 1) lower += weights[k] ?? 0;
    if (lower >= share) right = end;
    else {
      before = lower;
      left = end + 1;
    }
  }
  return values[left] ?? NaN;
}

/**
 * Hoare's partition of the values from `left` to `right`, both included: those up to the place returned, which is below
 * `right`, are not larger than those after it. What is carried moves with the values.
 */
function split(values: Float64Array, left: number, right: number, carried?: Float64Array): number {
  const pivot = values[(left + right) >> 1] ?? 0;
  let i = left;
  let j = right;
  for (;;) {
    while ((values[i] ?? 0) < pivot) i += 1;
    while ((values[j] ?? 0) > pivot) j -= 1;
    if (i >= j) return j;
    swap(values, i, j);
    if (carried !== undefined) swap(carried, i, j);
    i += 1;
    j -= 1;
  }
}

function swap(values: Float64Array, i: number, j: number): void {
  const kept = values[i] ?? 0;
  values[i] = values[j] ?? 0;
  values[j] = kept;
}

function largestBefore(values: Float64Array, end: number): number {
  let largest = values[0] ?? 0;
  for (let k = 1; k < end; k += 1) largest = Math.max(largest, values[k] ?? 0);
  return largest;
}
