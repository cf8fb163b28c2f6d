import { type Fraction, toNumber } from '../fraction';
import { levelAt, MISSING, type Study } from '../study';
import { valueOfLevel } from '../scale';

/**
 * Who scored whom, as sparse rows: the cells of subject i are those from `start[i]` to below `start[i + 1]`. Subjects
 * and raters without data are left out, and both stand in the order of their names, so that sums do not depend on the
 * order of input. Scores are held less `centre`, which keeps digits in the sums of squares.
 */
export interface Design {
  readonly subjects: readonly string[];
  readonly raters: readonly string[];
  readonly start: Int32Array;
  readonly rater: Int32Array;
  /** Number of scores in the cell and their sum. */
  readonly count: Float64Array;
  readonly sum: Float64Array;
  /** Sum of squares of the scores about the means of their cells. */
  readonly withinCells: number;
  readonly subjectCount: Float64Array;
  readonly subjectSum: Float64Array;
  readonly raterCount: Float64Array;
  readonly scores: number;
  readonly centre: number;
}

/** Number, sum and sum of squares of the scores of one rater on one subject. */
export interface Cell {
  readonly n: number;
  readonly sum: number;
  readonly squares: number;
}

/** One observation per valid assessor score (section 7). */
export function designOfAssessorScores(study: Study, scores: readonly (readonly (Fraction | null)[])[]): Design {
  return designOf(study, (subject, rater) => {
    const score = scores[subject]?.[rater] ?? null;
    if (score === null) return null;
    const value = toNumber(score);
    return { n: 1, sum: value, squares: value * value };
  });
}

/** One observation per single score; the criteria are replicates. */
export function designOfScores(study: Study): Design {
  return designOf(study, (subject, rater) => {
    let [n, sum, squares] = [0, 0, 0];
    for (let criterion = 0; criterion < study.criteria.length; criterion += 1) {
      const level = levelAt(study, subject, criterion, rater);
      if (level === MISSING) continue;
      const value = valueOfLevel(study.scale, level);
      n += 1;
      sum += value;
      squares += value * value;
    }
    return n === 0 ? null : { n, sum, squares };
  });
}

function designOf(study: Study, cellOf: (subject: number, rater: number) => Cell | null): Design {
  const bySubject = inOrder(study.subjects);
  const byRater = inOrder(study.raters);
  const rows = bySubject
    .map((subject) => ({ name: study.subjects[subject] ?? '', cells: byRater.map((rater) => cellOf(subject, rater)) }))
    .filter(({ cells }) => cells.some((cell) => cell !== null));
  const used = byRater.map((_, place) => rows.some(({ cells }) => (cells[place] ?? null) !== null));
  const place = used.map((_, index) => used.slice(0, index).filter(Boolean).length);
  return sparse(
    rows.map(({ name }) => name),
    byRater.filter((_, index) => used[index]).map((rater) => study.raters[rater] ?? ''),
    rows.map(({ cells }) =>
      cells.flatMap((cell, index) => (cell === null ? [] : [{ ...cell, rater: place[index] ?? 0 }])),
    ),
  );
}

function inOrder(names: readonly string[]): number[] {
  const order = names.map((_, index) => index);
  return order.sort((a, b) => ((names[a] ?? '') < (names[b] ?? '') ? -1 : 1));
}

function sparse(
  subjects: readonly string[],
  raters: readonly string[],
  rows: readonly (readonly (Cell & { rater: number })[])[],
): Design {
  const cells = rows.flat();
  const scores = cells.reduce((total, { n }) => total + n, 0);
  const centre = scores === 0 ? 0 : cells.reduce((total, { sum }) => total + sum, 0) / scores;
  const start = new Int32Array(rows.length + 1);
  rows.forEach((row, index) => (start[index + 1] = (start[index] ?? 0) + row.length));
  const raterCount = new Float64Array(raters.length);
  for (const { rater, n } of cells) raterCount[rater] = (raterCount[rater] ?? 0) + n;
  return {
    subjects,
    raters,
    start,
    rater: Int32Array.from(cells, ({ rater }) => rater),
    count: Float64Array.from(cells, ({ n }) => n),
    sum: Float64Array.from(cells, ({ n, sum }) => sum - n * centre),
    withinCells: cells.reduce((total, { n, sum, squares }) => total + Math.max(0, squares - (sum * sum) / n), 0),
    subjectCount: Float64Array.from(rows, (row) => row.reduce((total, { n }) => total + n, 0)),
    subjectSum: Float64Array.from(rows, (row) => row.reduce((total, { n, sum }) => total + sum - n * centre, 0)),
    raterCount,
    scores,
    centre,
  };
}
