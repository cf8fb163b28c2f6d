import { type Fraction, toNumber } from '../fraction';
import { MISSING, type Study } from '../study';
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

/** Numbers, sums and squares of the scores of every rater on every subject, at subject × raters + rater. */
interface Cells {
  readonly count: Float64Array;
  readonly sum: Float64Array;
  readonly squares: Float64Array;
}

/** One observation per valid assessor score (section 7). */
export function designOfAssessorScores(study: Study, scores: readonly (readonly (Fraction | null)[])[]): Design {
  const cells = noCells(study);
  scores.forEach((row, subject) =>
    row.forEach((score, rater) => {
      if (score !== null) addScore(cells, subject * study.raters.length + rater, toNumber(score));
    }),
  );
  return designOf(study, cells);
}

/** One observation per single score; the criteria are replicates. */
export function designOfScores(study: Study): Design {
  const [raters, criteria] = [study.raters.length, study.criteria.length];
  const cells = noCells(study);
  for (let place = 0; place < study.levels.length; place += 1) {
    const level = study.levels[place] ?? MISSING;
    if (level === MISSING) continue;
    const subject = Math.floor(place / (raters * criteria));
    addScore(cells, subject * raters + (place % raters), valueOfLevel(study.scale, level));
  }
  return designOf(study, cells);
}

function noCells(study: Study): Cells {
  const size = study.subjects.length * study.raters.length;
  return { count: new Float64Array(size), sum: new Float64Array(size), squares: new Float64Array(size) };
}

function addScore({ count, sum, squares }: Cells, cell: number, value: number): void {
  count[cell] = (count[cell] ?? 0) + 1;
  sum[cell] = (sum[cell] ?? 0) + value;
  squares[cell] = (squares[cell] ?? 0) + value * value;
}

function designOf(study: Study, cells: Cells): Design {
  const width = study.raters.length;
  const used = (subject: number, rater: number): boolean => (cells.count[subject * width + rater] ?? 0) > 0;
  const raters = inOrder(study.raters);
  const subjects = inOrder(study.subjects);
  const withScores = new Uint8Array(width);
  for (let cell = 0; cell < cells.count.length; cell += 1)
    if ((cells.count[cell] ?? 0) > 0) withScores[cell % width] = 1;
  const columns = raters.filter((rater) => withScores[rater] === 1);
  const rows = subjects.filter((subject) => columns.some((rater) => used(subject, rater)));
  const places = rows.map((subject) =>
    columns.flatMap((rater, column) => (used(subject, rater) ? [{ cell: subject * width + rater, column }] : [])),
  );
  const names = { subjects: namesAt(study.subjects, rows), raters: namesAt(study.raters, columns) };
  return sparse(names, places, cells);
}

function inOrder(names: readonly string[]): number[] {
  const order = names.map((_, index) => index);
  return order.sort((a, b) => ((names[a] ?? '') < (names[b] ?? '') ? -1 : 1));
}

function namesAt(names: readonly string[], places: readonly number[]): string[] {
  return places.map((place) => names[place] ?? '');
}

function sparse(
  names: Pick<Design, 'subjects' | 'raters'>,
  rows: readonly (readonly { readonly cell: number; readonly column: number }[])[],
  cells: Cells,
): Design {
  const flat = rows.flat();
  const count = Float64Array.from(flat, ({ cell }) => cells.count[cell] ?? 0);
  const scores = count.reduce((total, n) => total + n, 0);
  const centre = scores === 0 ? 0 : flat.reduce((total, { cell }) => total + (cells.sum[cell] ?? 0), 0) / scores;
  const sum = Float64Array.from(flat, ({ cell }, k) => (cells.sum[cell] ?? 0) - (count[k] ?? 0) * centre);
  const start = Int32Array.from([0, ...rows.map((row) => row.length)]);
  for (let row = 1; row < start.length; row += 1) start[row] = (start[row] ?? 0) + (start[row - 1] ?? 0);
  const perRow = (part: Float64Array): Float64Array =>
    Float64Array.from(rows, (_, row) => part.subarray(start[row], start[row + 1]).reduce((s, value) => s + value, 0));
  const raterCount = new Float64Array(names.raters.length);
  flat.forEach(({ column, cell }) => (raterCount[column] = (raterCount[column] ?? 0) + (cells.count[cell] ?? 0)));
  return {
    ...names,
    start,
    rater: Int32Array.from(flat, ({ column }) => column),
    count,
    sum,
    withinCells: withinCells(flat, cells),
    subjectCount: perRow(count),
    subjectSum: perRow(sum),
    raterCount,
    scores,
    centre,
  };
}

function withinCells(places: readonly { readonly cell: number }[], { count, sum, squares }: Cells): number {
  return places.reduce((total, { cell }) => {
    const own = (squares[cell] ?? 0) - (sum[cell] ?? 0) ** 2 / (count[cell] ?? 1);
    return total + Math.max(0, own);
  }, 0);
}
