import type { Design } from './design';
import { type Symmetric, zeros } from './symmetric';

/**
 * The equations of the raters after the subjects are swept out. With a share f(i) of each subject's own mean removed:
 * matrix(j,k) = δ(j,k)·m_j − Σ_i f(i)·a_ij·a_ik/n_i and right(j) = y_j − Σ_i f(i)·a_ij·s_i/n_i, where a counts scores,
 * n_i and m_j are those of a subject and of a rater, s_i and y_j their sums. f = 1 is the Schur complement for subjects
 * as fixed effects; f(i) = λn_i/(1+λn_i) is the same for random ones.
 */
export interface RaterSide {
  readonly matrix: Symmetric;
  readonly right: Float64Array;
}

export function raterSide(design: Design, removed: (scores: number) => number): RaterSide {
  const m = design.raters.length;
  const matrix = zeros(m);
  const right = new Float64Array(m);
  design.raterCount.forEach((count, j) => (matrix.at[j * m + j] = count));
  for (let subject = 0; subject < design.subjects.length; subject += 1) {
    const n = design.subjectCount[subject] ?? 1;
    addSubject(design, subject, removed(n) / n, matrix, right);
  }
  mirror(matrix);
  return { matrix, right };
}

/** `share`: f(i)/n_i. Fills the lower triangle alone. */
function addSubject(
  design: Design,
  subject: number,
  share: number,
  { size, at }: Symmetric,
  right: Float64Array,
): void {
  const from = design.start[subject] ?? 0;
  const to = design.start[subject + 1] ?? 0;
  const sum = design.subjectSum[subject] ?? 0;
  for (let cell = from; cell < to; cell += 1) {
    const j = design.rater[cell] ?? 0;
    const weight = share * (design.count[cell] ?? 0);
    right[j] = (right[j] ?? 0) + (design.sum[cell] ?? 0) - weight * sum;
    for (let other = from; other <= cell; other += 1) {
      const place = j * size + (design.rater[other] ?? 0);
      at[place] = (at[place] ?? 0) - weight * (design.count[other] ?? 0);
    }
  }
}

function mirror({ size, at }: Symmetric): void {
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < row; column += 1) at[column * size + row] = at[row * size + column] ?? 0;
  }
}

/** Σ_j a_ij·x_j / n_i: the mean over subject i's scores of a quantity of their raters. */
export function meanOverScores(design: Design, subject: number, x: Float64Array): number {
  let total = 0;
  for (let cell = design.start[subject] ?? 0; cell < (design.start[subject + 1] ?? 0); cell += 1) {
    total += (design.count[cell] ?? 0) * (x[design.rater[cell] ?? 0] ?? 0);
  }
  return total / (design.subjectCount[subject] ?? 1);
}

/** aᵀC·a/n² for the row a of one subject: the variance that uncertain raters add to the mean of its scores. */
export function varianceOfMean(design: Design, subject: number, { size, at }: Symmetric): number {
  const from = design.start[subject] ?? 0;
  const to = design.start[subject + 1] ?? 0;
  let total = 0;
  for (let one = from; one < to; one += 1) {
    const row = (design.rater[one] ?? 0) * size;
    let inner = 0;
    for (let other = from; other < to; other += 1) {
      inner += (at[row + (design.rater[other] ?? 0)] ?? 0) * (design.count[other] ?? 0);
    }
    total += (design.count[one] ?? 0) * inner;
  }
  return total / (design.subjectCount[subject] ?? 1) ** 2;
}

/** Sum of squares about the subjects' own means. */
export function withinSubjects(design: Design): number {
  let total = design.withinCells;
  for (let subject = 0; subject < design.subjects.length; subject += 1) {
    const mean = (design.subjectSum[subject] ?? 0) / (design.subjectCount[subject] ?? 1);
    for (let cell = design.start[subject] ?? 0; cell < (design.start[subject + 1] ?? 0); cell += 1) {
      const count = design.count[cell] ?? 1;
      total += count * ((design.sum[cell] ?? 0) / count - mean) ** 2;
    }
  }
  return total;
}
