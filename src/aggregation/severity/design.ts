import { type Fraction, toNumber } from '../fraction';
import { MISSING, type Study } from '../study';
import { unitsOfLevel } from '../scale';

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

/** Numbers, sums and squares of the scores of one subject, one of each per rater of the study. */
interface Row {
  readonly count: Float64Array;
  readonly sum: Float64Array;
  readonly squares: Float64Array;
}

/** One observation per valid assessor score (section 7). */
export function designOfAssessorScores(study: Study, scores: readonly (readonly (Fraction | null)[])[]): Design {
  return designOf(study, study.subjects.length * study.raters.length, (subject, row) => {
    scores[subject]?.forEach((score, rater) => {
      if (score === null) return;
      const value = toNumber(score);
      row.count[rater] = 1;
      row.sum[rater] = value;
      row.squares[rater] = value * value;
    });
  });
}

/** One observation per single score; the criteria are replicates. Sums are whole numbers of units up to one division. */
export function designOfScores(study: Study): Design {
  const { unitsPerOne } = study.scale;
  return designOf(study, mostCells(study), (subject, row) => {
    addScores(study, subject, row);
    if (unitsPerOne === 1) return;
    for (let rater = 0; rater < study.raters.length; rater += 1) {
      row.sum[rater] = (row.sum[rater] ?? 0) / unitsPerOne;
      row.squares[rater] = (row.squares[rater] ?? 0) / unitsPerOne ** 2;
    }
  });
}

/** No more cells than this can hold a score. */
function mostCells({ levels, subjects, raters }: Study): number {
  let scores = 0;
  for (let place = 0; place < levels.length; place += 1) if (levels[place] !== MISSING) scores += 1;
  return Math.min(scores, subjects.length * raters.length);
}

function addScores({ levels, scale, criteria, raters }: Study, subject: number, { count, sum, squares }: Row): void {
  const width = raters.length;
  const first = subject * criteria.length * width;
  for (let criterion = 0; criterion < criteria.length; criterion += 1) {
    const start = first + criterion * width;
    for (let rater = 0; rater < width; rater += 1) {
      const level = levels[start + rater] ?? MISSING;
      if (level === MISSING) continue;
      const units = unitsOfLevel(scale, level);
      count[rater] = (count[rater] ?? 0) + 1;
      sum[rater] = (sum[rater] ?? 0) + units;
      squares[rater] = (squares[rater] ?? 0) + units * units;
    }
  }
}

/** Sparse rows as they grow: the subjects that have scores, and the cells of each. */
interface Cells {
  readonly rows: number[];
  readonly start: number[];
  /** Place of the rater in the order of all raters. */
  readonly rater: Int32Array;
  readonly count: Float64Array;
  readonly sum: Float64Array;
  withinCells: number;
}

/**
 * @param most no more cells than this have scores
 * @param addRow adds the scores of one subject to an empty row
 */
function designOf(study: Study, most: number, addRow: (subject: number, row: Row) => void): Design {
  const width = study.raters.length;
  const raters = inOrder(study.raters);
  const row = { count: new Float64Array(width), sum: new Float64Array(width), squares: new Float64Array(width) };
  const cells: Cells = {
    rows: [],
    start: [0],
    rater: new Int32Array(most),
    count: new Float64Array(most),
    sum: new Float64Array(most),
    withinCells: 0,
  };
  for (const subject of inOrder(study.subjects)) {
    row.count.fill(0);
    row.sum.fill(0);
    row.squares.fill(0);
    addRow(subject, row);
    appendRow(cells, subject, row, raters);
  }
  return finished(study, cells, raters);
}

function appendRow(cells: Cells, subject: number, { count, sum, squares }: Row, raters: readonly number[]): void {
  const from = cells.start.at(-1) ?? 0;
  let end = from;
  for (let column = 0; column < raters.length; column += 1) {
    const rater = raters[column] ?? 0;
    const n = count[rater] ?? 0;
    if (n === 0) continue;
    const total = sum[rater] ?? 0;
    cells.rater[end] = column;
    cells.count[end] = n;
    cells.sum[end] = total;
    cells.withinCells += Math.max(0, (squares[rater] ?? 0) - total ** 2 / n);
    end += 1;
  }
  if (end === from) return;
  cells.rows.push(subject);
  cells.start.push(end);
}

/** Leaves out the raters without scores and takes the mean of all scores off. */
function finished(study: Study, cells: Cells, raters: readonly number[]): Design {
  const start = Int32Array.from(cells.start);
  const used = start.at(-1) ?? 0;
  const rater = cells.rater.slice(0, used);
  const count = cells.count.slice(0, used);
  const sum = cells.sum.slice(0, used);
  const scores = total(count, 0, used);
  const centre = scores === 0 ? 0 : total(sum, 0, used) / scores;
  const perRater = new Float64Array(raters.length);
  for (let cell = 0; cell < used; cell += 1) {
    const column = rater[cell] ?? 0;
    const n = count[cell] ?? 0;
    perRater[column] = (perRater[column] ?? 0) + n;
    sum[cell] = (sum[cell] ?? 0) - n * centre;
  }
  const columns = Array.from(perRater.keys()).filter((column) => (perRater[column] ?? 0) > 0);
  const perRow = (part: Float64Array): Float64Array =>
    Float64Array.from(cells.rows, (_, k) => total(part, start[k] ?? 0, start[k + 1] ?? 0));
  return {
    subjects: cells.rows.map((subject) => study.subjects[subject] ?? ''),
    raters: columns.map((column) => study.raters[raters[column] ?? 0] ?? ''),
    start,
    rater: renumbered(rater, columns, raters.length),
    count,
    sum,
    withinCells: cells.withinCells,
    subjectCount: perRow(count),
    subjectSum: perRow(sum),
    raterCount: Float64Array.from(columns, (column) => perRater[column] ?? 0),
    scores,
    centre,
  };
}

/** Places among `columns` in place of the columns themselves. */
function renumbered(rater: Int32Array, columns: readonly number[], width: number): Int32Array {
  const place = new Int32Array(width);
  columns.forEach((column, k) => (place[column] = k));
  return rater.map((column) => place[column] ?? 0);
}

function total(values: Float64Array, from: number, to: number): number {
  let sum = 0;
  for (let k = from; k < to; k += 1) sum += values[k] ?? 0;
  return sum;
}

function inOrder(names: readonly string[]): number[] {
  const order = names.map((_, index) => index);
  return order.sort((a, b) => ((names[a] ?? '') < (names[b] ?? '') ? -1 : 1));
}
