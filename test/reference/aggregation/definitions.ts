import { readStudy } from '../../../src/aggregation/read-study';
import { xorshift32 } from '../../../src/aggregation/random';
import type { JsonObject } from '../../../src/aggregation/read-json';
import { type Fraction, fraction } from '../../../src/aggregation/fraction';
import { levelAt, MISSING, type Study } from '../../../src/aggregation/study';
import { valueOfLevel } from '../../../src/aggregation/scale';

/** Scores by subject, criterion and rater. */
export type Cube = readonly (readonly (readonly (number | null)[])[])[];

/** A study of invented names whose order is not that of the input. */
export function studyOf(cube: Cube, changes: JsonObject = {}): Study {
  const names = (letter: string, count: number): string[] =>
    Array.from({ length: count }, (_, i) => `${letter}${(i * 7 + 3) % 1009}`);
  const [subjects, criteria, raters] = [
    names('s', cube.length),
    names('c', cube[0]!.length),
    names('r', cube[0]![0]!.length),
  ];
  const ratings = cube.flatMap((rows, s) =>
    rows.flatMap((row, c) => row.map((value, r) => [subjects[s]!, raters[r]!, criteria[c]!, value])),
  );
  return readStudy({ scale: { min: 1, max: 5, step: 1 }, subjects, raters, criteria, ratings, ...changes }).study!;
}

/** The scores of one cell, ascending. */
export function scoresIn(
  study: Study,
  subject: number,
  criterion: number,
  raters = [...study.raters.keys()],
): number[] {
  return raters
    .map((rater) => levelAt(study, subject, criterion, rater))
    .filter((level) => level !== MISSING)
    .map((level) => valueOfLevel(study.scale, level))
    .sort((a, b) => a - b);
}

export const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / values.length;

/** Quantile of type 7 by the formula of section 3. */
export function quantile7(sorted: readonly number[], p: number): number {
  const h = (sorted.length - 1) * p;
  const [below, above] = [sorted[Math.floor(h)]!, sorted[Math.ceil(h)]!];
  return below + (h - Math.floor(h)) * (above - below);
}

/** `composite.criterion_first` of the scores of the given raters, each as often as listed; NaN where there is none. */
export function compositeOf(study: Study, subject: number, raters?: readonly number[]): number {
  const weighing = study.criteria.map((_, c) => c).filter((c) => study.weights[c]! > 0n);
  const total = weighing.reduce((sum, c) => sum + Number(study.weights[c]), 0);
  const parts = weighing.map(
    (c) => Number(study.weights[c]) * mean(scoresIn(study, subject, c, raters && [...raters])),
  );
  return parts.reduce((a, b) => a + b, 0) / total;
}

/** The same in whole numbers, whatever their size; every criterion that weighs anything must have a score. */
export function exactComposite(study: Study, subject: number): Fraction {
  const { unitsPerOne } = study.scale;
  const parts = study.criteria.map((_, c): Fraction => {
    const scores = scoresIn(study, subject, c).map((value) => BigInt(Math.round(value * unitsPerOne)));
    const sum = scores.reduce((a, b) => a + b, 0n);
    return fraction(study.weights[c]! * sum, BigInt(Math.max(1, scores.length) * unitsPerOne));
  });
  const total = parts.reduce((a, b) => fraction(a.num * b.den + b.num * a.den, a.den * b.den));
  return fraction(total.num, total.den * study.weights.reduce((a, b) => a + b, 0n));
}

/** Krippendorff's alpha from every ordered pair of scores in every unit; null where there is none. */
export function alphaByPairs(
  units: readonly (readonly number[])[],
  distance: (c: number, k: number) => number,
): number | null {
  const pairable = units.filter((unit) => unit.length > 1);
  const all = pairable.flat();
  const observed = pairable.map((unit) => sumOfPairs(unit, distance) / (unit.length - 1)).reduce((a, b) => a + b, 0);
  const expected = sumOfPairs(all, distance);
  return expected === 0 ? null : 1 - ((all.length - 1) * observed) / expected;
}

function sumOfPairs(values: readonly number[], distance: (c: number, k: number) => number): number {
  return values.reduce(
    (sum, one, i) => sum + values.reduce((s, two, j) => (i === j ? s : s + distance(one, two)), 0),
    0,
  );
}

/** δ² of ordinal data: the scores between two levels, half of each end counted. */
export function ordinalDistance(values: readonly number[]): (c: number, k: number) => number {
  const number = (from: number, to: number): number => values.filter((v) => v >= from && v <= to).length;
  return (c, k) => {
    const [low, high] = [Math.min(c, k), Math.max(c, k)];
    return c === k ? 0 : (number(low, high) - (number(c, c) + number(k, k)) / 2) ** 2;
  };
}

/** Members drawn with replacement from the stream that the seed begins; members stand in the order of their names. */
export function drawnPanels(study: Study, replicates: number): number[][] {
  const order = [...study.raters.keys()].sort((a, b) => (study.raters[a]! < study.raters[b]! ? -1 : 1));
  const u = xorshift32(study.options.seed);
  return Array.from({ length: replicates }, () => order.map(() => order[Math.floor(u() * order.length)]!));
}

/** Inverse of a small matrix by Gauss and Jordan with pivots. */
export function inverseOf(matrix: readonly (readonly number[])[]): number[][] {
  const n = matrix.length;
  const rows = matrix.map((row, i) => [...row, ...row.map((_, j) => (i === j ? 1 : 0))]);
  for (let k = 0; k < n; k += 1) {
    const best = rows.reduce((most, row, i) => (i >= k && Math.abs(row[k]!) > Math.abs(rows[most]![k]!) ? i : most), k);
    [rows[k], rows[best]] = [rows[best]!, rows[k]!];
    rows[k] = rows[k]!.map((value, _, row) => value / row[k]!);
    rows.forEach((row, i) => {
      if (i !== k) rows[i] = row.map((value, j) => value - row[k]! * rows[k]![j]!);
    });
  }
  return rows.map((row) => row.slice(n));
}
