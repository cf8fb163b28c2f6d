import { byName } from '../study';
import type { Design } from './design';
import { minimise } from './minimise';
import { meanOverScores, raterSide, varianceOfMean, withinSubjects } from './rater-side';
import { inverse, type Symmetric } from './symmetric';
import { resolvent, tridiagonal } from './tridiagonal';

export interface RaterRandom {
  readonly var_rater: number;
  readonly var_residual: number;
  readonly adjusted: Record<string, number>;
  readonly adjusted_se: Record<string, number>;
  readonly rater_severity: Record<string, number>;
  /** √(σ²·C_jj): the error of the prediction (Henderson 1975). */
  readonly rater_severity_se: Record<string, number>;
  readonly singular: boolean;
}

/**
 * `mixed_rater_random` of section 7: subjects fixed, raters random, by restricted maximum likelihood (Patterson and
 * Thompson 1971). With λ = σ²_r/σ², S and r of the rater side and Y the squares within subjects, the criterion is
 * (N−n)·log(Y − λ·rᵀ(I+λS)⁻¹r) + log|I+λS|. The design must have N > n and squares left to explain.
 */
export function raterRandom(design: Design): RaterRandom {
  const { matrix, right } = raterSide(design, () => 1);
  const reduced = tridiagonal(matrix, right);
  const free = design.scores - design.subjects.length;
  const within = withinSubjects(design);
  const residual = (lambda: number): number => within - lambda * resolvent(reduced, lambda).form;
  const { lambda } = minimise(
    (at) => free * Math.log(Math.max(residual(at), Number.MIN_VALUE)) + resolvent(reduced, at).logDet,
    0.25,
  );
  const sigma2 = residual(lambda) / free;
  const spread = predictionSpread(matrix, lambda);
  const effects = predictions(spread, right);
  const mean = (i: number): number => (design.subjectSum[i] ?? 0) / (design.subjectCount[i] ?? 1);
  return {
    var_rater: lambda * sigma2,
    var_residual: sigma2,
    adjusted: byName(design.subjects, (i) => design.centre + mean(i) - meanOverScores(design, i, effects)),
    adjusted_se: byName(design.subjects, (i) =>
      Math.sqrt(sigma2 * (1 / (design.subjectCount[i] ?? 1) + varianceOfMean(design, i, spread))),
    ),
    rater_severity: byName(design.raters, (j) => 0 - (effects[j] ?? 0)),
    rater_severity_se: byName(design.raters, (j) => Math.sqrt(sigma2 * (spread.at[j * spread.size + j] ?? 0))),
    singular: lambda === 0,
  };
}

/** C = λ(I+λS)⁻¹, the rater block of the inverse of Henderson's mixed model equations. */
export function predictionSpread({ size, at }: Symmetric, lambda: number): Symmetric {
  const system = at.map((value, place) => lambda * value + (place % (size + 1) === 0 ? 1 : 0));
  const inverted = inverse({ size, at: system });
  return { size, at: inverted.at.map((value) => lambda * value) };
}

/** C·r: the shrunken predictions. */
export function predictions({ size, at }: Symmetric, right: Float64Array): Float64Array {
  return Float64Array.from({ length: size }, (_, row) => {
    let sum = 0;
    for (let column = 0; column < size; column += 1) sum += (at[row * size + column] ?? 0) * (right[column] ?? 0);
    return sum;
  });
}
