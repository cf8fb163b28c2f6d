import { byName } from '../study';
import { conjugateGradients } from './conjugate-gradients';
import type { Design } from './design';
import { meanOverScores, raterSide, varianceOfMean } from './rater-side';
import { inverse, type Symmetric } from './symmetric';

/** Above this number of raters the system is solved by iteration and standard errors are left out. */
export const MOST_DENSE_RATERS = 500;

export interface LeastSquares {
  readonly N: number;
  readonly df: number;
  readonly rss: number;
  readonly sigma2: number | null;
  readonly mu: number;
  readonly adjusted: Record<string, number>;
  readonly adjusted_se: Record<string, number> | null;
  /** −β: positive is stricter. */
  readonly severity: Record<string, number>;
  readonly severity_se: Record<string, number> | null;
  /** Present where there are too many raters for standard errors. */
  readonly standard_errors?: 'left_out';
}

/**
 * Additive model x = μ + θ_i + β_j + ε by least squares under Σθ = 0 and Σβ = 0 (section 7), solved on the side of the
 * raters. The design must be connected. adjusted(i) = μ + θ_i: the score to be expected from the average member.
 */
export function leastSquares(design: Design): LeastSquares {
  const dense = design.raters.length <= MOST_DENSE_RATERS;
  const side = dense ? raterSide(design, () => 1) : null;
  const spread = side === null ? null : pseudoInverse(side.matrix);
  const beta = side === null || spread === null ? conjugateGradients(design) : times(spread, side.right);
  const adjusted = Float64Array.from(
    design.subjects,
    (_, i) =>
      design.centre + (design.subjectSum[i] ?? 0) / (design.subjectCount[i] ?? 1) - meanOverScores(design, i, beta),
  );
  const df = design.scores - design.subjects.length - design.raters.length + 1;
  const rss = residualSquares(design, adjusted, beta);
  const sigma2 = df > 0 ? rss / df : null;
  return {
    N: design.scores,
    df,
    rss,
    sigma2,
    mu: adjusted.reduce((sum, value) => sum + value, 0) / adjusted.length,
    adjusted: byName(design.subjects, (i) => adjusted[i] ?? NaN),
    severity: byName(design.raters, (j) => 0 - (beta[j] ?? 0)),
    ...standardErrors(design, spread, sigma2),
    ...(dense ? {} : { standard_errors: 'left_out' as const }),
  };
}

/**
 * S⁺ for a Schur complement S of a connected design: its one null vector is 1, so S + c·11ᵀ can be inverted and
 * S⁺ = (S + c·11ᵀ)⁻¹ − 11ᵀ/(c·m²). Its diagonal is the variance of β under Σβ = 0.
 */
function pseudoInverse(S: Symmetric): Symmetric {
  const m = S.size;
  let trace = 0;
  for (let j = 0; j < m; j += 1) trace += S.at[j * m + j] ?? 0;
  const c = trace / m ** 2 || 1;
  const inverted = inverse({ size: m, at: S.at.map((value) => value + c) });
  return { size: m, at: inverted.at.map((value) => value - 1 / (c * m ** 2)) };
}

function standardErrors(
  design: Design,
  spread: Symmetric | null,
  sigma2: number | null,
): Pick<LeastSquares, 'adjusted_se' | 'severity_se'> {
  if (spread === null || sigma2 === null) return { adjusted_se: null, severity_se: null };
  const root = (variance: number): number => Math.sqrt(Math.max(0, sigma2 * variance));
  return {
    adjusted_se: byName(design.subjects, (i) =>
      root(1 / (design.subjectCount[i] ?? 1) + varianceOfMean(design, i, spread)),
    ),
    severity_se: byName(design.raters, (j) => root(spread.at[j * spread.size + j] ?? 0)),
  };
}

function residualSquares(design: Design, adjusted: Float64Array, beta: Float64Array): number {
  let total = design.withinCells;
  for (let subject = 0; subject < design.subjects.length; subject += 1) {
    const level = (adjusted[subject] ?? 0) - design.centre;
    for (let cell = design.start[subject] ?? 0; cell < (design.start[subject + 1] ?? 0); cell += 1) {
      const count = design.count[cell] ?? 1;
      total += count * ((design.sum[cell] ?? 0) / count - level - (beta[design.rater[cell] ?? 0] ?? 0)) ** 2;
    }
  }
  return total;
}

function times({ size, at }: Symmetric, x: Float64Array): Float64Array {
  return Float64Array.from({ length: size }, (_, row) => {
    let sum = 0;
    for (let column = 0; column < size; column += 1) sum += (at[row * size + column] ?? 0) * (x[column] ?? 0);
    return sum;
  });
}
