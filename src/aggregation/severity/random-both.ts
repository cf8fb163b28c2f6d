import { byName } from '../study';
import type { Design } from './design';
import { type Minimum, minimise } from './minimise';
import { predictions, predictionSpread } from './rater-random';
import { meanOverScores, raterSide } from './rater-side';
import { type Symmetric } from './symmetric';
import { resolvent, tridiagonal } from './tridiagonal';

export interface RandomBoth {
  readonly mu: number;
  readonly var_subject: number;
  readonly var_rater: number;
  readonly var_residual: number;
  readonly icc_agreement_single: number;
  readonly singular: boolean;
  readonly subject_effect: Record<string, number>;
  readonly rater_severity: Record<string, number>;
}

/**
 * `mixed_random_both` of section 7: subjects and raters random, by restricted maximum likelihood. For each ratio of
 * the subjects' variance to the residual's the best ratio of the raters' follows in one search, so that two searches,
 * one inside the other, find the place of both.
 */
export function randomBoth(design: Design): RandomBoth {
  const outer = minimise((lambda) => bestOfRaters(swept(design, lambda)).value, 0.5);
  const parts = swept(design, outer.lambda);
  const { lambda } = bestOfRaters(parts);
  const spread = predictionSpread(parts.matrix, lambda);
  const effects = predictions(spread, parts.right);
  const sigma2 = (parts.squares - lambda * resolvent(tridiagonal(parts.matrix, parts.right), lambda).form) / parts.free;
  const mu = parts.mean - parts.meanOfRaters.reduce((sum, share, j) => sum + share * (effects[j] ?? 0), 0);
  const [subject, rater] = [outer.lambda * sigma2, lambda * sigma2];
  return {
    mu: design.centre + mu,
    var_subject: subject,
    var_rater: rater,
    var_residual: sigma2,
    icc_agreement_single: subject / (subject + rater + sigma2),
    singular: outer.lambda === 0 || lambda === 0,
    subject_effect: byName(design.subjects, (i) => shrunken(design, i, outer.lambda, mu, effects)),
    rater_severity: byName(design.raters, (j) => 0 - (effects[j] ?? 0)),
  };
}

/** The equations of the raters once random subjects and the mean μ are swept out. */
interface Swept {
  readonly matrix: Symmetric;
  readonly right: Float64Array;
  /** What is left of the squares of the scores. */
  readonly squares: number;
  /** log|A| + log(1ᵀA⁻¹1), A the variance of the scores without raters, over σ². */
  readonly logDet: number;
  readonly free: number;
  /** μ without rater effects is `mean`; with effects b it is mean − meanOfRatersᵀb. */
  readonly mean: number;
  readonly meanOfRaters: Float64Array;
}

function swept(design: Design, lambda: number): Swept {
  const removed = (n: number): number => (lambda * n) / (1 + lambda * n);
  const { matrix, right } = raterSide(design, removed);
  const m = matrix.size;
  const counts = new Float64Array(m);
  let [total, sum, squares, logDet] = [0, 0, design.withinCells, 0];
  for (let subject = 0; subject < design.subjects.length; subject += 1) {
    const n = design.subjectCount[subject] ?? 1;
    const own = design.subjectSum[subject] ?? 0;
    const kept = 1 / (1 + lambda * n);
    total += n * kept;
    sum += own * kept;
    squares -= (removed(n) / n) * own * own;
    logDet -= Math.log(kept);
    for (let cell = design.start[subject] ?? 0; cell < (design.start[subject + 1] ?? 0); cell += 1) {
      const j = design.rater[cell] ?? 0;
      counts[j] = (counts[j] ?? 0) + kept * (design.count[cell] ?? 0);
      squares += (design.sum[cell] ?? 0) ** 2 / (design.count[cell] ?? 1);
    }
  }
  const mean = sum / total;
  return {
    matrix: { size: m, at: matrix.at.map((value, p) => value - cross(counts, p, m) / total) },
    right: right.map((value, j) => value - (counts[j] ?? 0) * mean),
    squares: squares - sum * mean,
    logDet: logDet + Math.log(total),
    free: design.scores - 1,
    mean,
    meanOfRaters: counts.map((count) => count / total),
  };
}

function cross(counts: Float64Array, place: number, size: number): number {
  return (counts[Math.floor(place / size)] ?? 0) * (counts[place % size] ?? 0);
}

/** The least of (N−1)·log RSS + log|A| + log(1ᵀA⁻¹1) + log|I+λM| over the raters' ratio λ. */
function bestOfRaters({ matrix, right, squares, logDet, free }: Swept): Minimum {
  const reduced = tridiagonal(matrix, right);
  return minimise((lambda) => {
    const { logDet: ofRaters, form } = resolvent(reduced, lambda);
    return free * Math.log(Math.max(squares - lambda * form, Number.MIN_VALUE)) + logDet + ofRaters;
  }, 0.25);
}

function shrunken(design: Design, subject: number, lambda: number, mu: number, effects: Float64Array): number {
  const n = design.subjectCount[subject] ?? 1;
  const own = (design.subjectSum[subject] ?? 0) - n * mu - n * meanOverScores(design, subject, effects);
  return (lambda / (1 + lambda * n)) * own;
}
