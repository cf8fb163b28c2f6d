/** Counts per grade from worst to best, and their sum. */
export interface Profile {
  readonly counts: readonly number[];
  readonly n: number;
}

/** Majority grade α: the grade at ⌊(n−1)/2⌋ in ascending order, the lower middle; null without a grade. */
export function lowerMiddleLevel({ counts, n }: Profile): number | null {
  return n === 0 ? null : levelAtPosition(counts, Math.floor((n - 1) / 2));
}

/** The grade at ⌊n/2⌋ in ascending order, the upper middle: the same as the lower for an odd number. */
export function upperMiddleLevel({ counts, n }: Profile): number | null {
  return n === 0 ? null : levelAtPosition(counts, Math.floor(n / 2));
}

/**
 * Gauge order of section 5, best first: higher α; then + before −; both +: larger share above; both −: smaller share
 * below; otherwise a tie. Shares are compared as fractions.
 */
export function compareByGauge(a: Profile, b: Profile): number {
  const [x, y] = [gauge(a), gauge(b)];
  if (x.level !== y.level) return y.level - x.level;
  if (x.plus !== y.plus) return x.plus ? -1 : 1;
  return x.plus ? y.above * a.n - x.above * b.n : x.below * b.n - y.below * a.n;
}

function gauge(profile: Profile): { level: number; plus: boolean; above: number; below: number } {
  const level = lowerMiddleLevel(profile) ?? 0;
  const below = profile.counts.slice(0, level).reduce((sum, count) => sum + count, 0);
  const above = profile.n - below - (profile.counts[level] ?? 0);
  return { level, plus: above > below, above, below };
}

/** The grades in the order in which the lower middle is taken out again and again. */
export function majorityValue(profile: Profile): number[] {
  const left = profile.counts.flatMap((count, level) => new Array<number>(count).fill(level));
  const taken: number[] = [];
  while (left.length > 0) taken.push(...left.splice(Math.floor((left.length - 1) / 2), 1));
  return taken;
}

/**
 * Order by majority value, best first, for any two sizes. Replicated to a common even size, the sequence reads the
 * grades in pairs (lower, upper) at growing distance from the centre. A run of equal grades is one step here, so the
 * replicated list, whose length is a least common multiple, is never built.
 */
export function compareByMajorityValue(a: Profile, b: Profile): number {
  return compareRuns(runsOf(a), runsOf(b));
}

/** The profile as runs of equal grades, to be made once before many comparisons. */
export function runsOf(profile: Profile): Runs {
  return { n: profile.n, runs: runsFromCentre(profile) };
}

/** `compareByMajorityValue` on profiles already made into runs. */
export function compareRuns(a: Runs, b: Runs): number {
  let [i, j] = [0, 0];
  for (;;) {
    const [p, q] = [a.runs[i], b.runs[j]];
    if (p === undefined || q === undefined) return 0;
    if (p.lower !== q.lower) return q.lower - p.lower;
    if (p.upper !== q.upper) return q.upper - p.upper;
    const [endOfP, endOfQ] = [p.end * b.n, q.end * a.n];
    if (endOfP <= endOfQ) i += 1;
    if (endOfQ <= endOfP) j += 1;
  }
}

export interface Runs {
  readonly n: number;
  readonly runs: readonly Run[];
}

/** The pair (lower, upper) up to the distance `end`/n from the centre, where the ends of the list are at n/n. */
interface Run {
  readonly lower: number;
  readonly upper: number;
  readonly end: number;
}

function runsFromCentre({ counts, n }: Profile): Run[] {
  const cumulated = counts.reduce<number[]>((sums, count) => [...sums, (sums.at(-1) ?? 0) + count], [0]);
  const ends = cumulated.map((sum) => Math.abs(2 * sum - n)).filter((end) => end > 0);
  const distinct = [...new Set(ends)].sort((p, q) => p - q);
  return distinct.map((end) => ({ lower: gradeBelow(cumulated, n, end), upper: gradeAbove(cumulated, n, end), end }));
}

/** Grade of the lower half just inside the distance `end`: the last that begins at least that far from the centre. */
function gradeBelow(cumulated: readonly number[], n: number, end: number): number {
  return cumulated.findLastIndex((sum) => n - 2 * sum >= end);
}

/** Grade of the upper half just inside the distance `end`: the first that ends at least that far from the centre. */
function gradeAbove(cumulated: readonly number[], n: number, end: number): number {
  return cumulated.findIndex((sum) => 2 * sum - n >= end) - 1;
}

function levelAtPosition(counts: readonly number[], position: number): number {
  let passed = 0;
  return counts.findIndex((count) => (passed += count) > position);
}
