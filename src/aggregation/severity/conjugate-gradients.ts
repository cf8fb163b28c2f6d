import type { Design } from './design';

const MOST_STEPS = 2000;
const PRECISE = 1e-13;

/**
 * β of the additive model without building the Schur complement: conjugate gradients (Hestenes and Stiefel 1952) on
 * the sparse system, scaled by the raters' counts. The result is moved to Σβ = 0, which the system leaves open.
 */
export function conjugateGradients(design: Design): Float64Array {
  const m = design.raters.length;
  const beta = new Float64Array(m);
  const residual = rightSide(design);
  const scaled = Float64Array.from(residual, (value, j) => value / (design.raterCount[j] ?? 1));
  const direction = Float64Array.from(scaled);
  let size = dot(residual, scaled);
  const enough = size * PRECISE ** 2;
  for (let step = 0; step < MOST_STEPS && size > enough; step += 1) {
    const image = schurTimes(design, direction);
    const length = size / dot(direction, image);
    for (let j = 0; j < m; j += 1) {
      beta[j] = (beta[j] ?? 0) + length * (direction[j] ?? 0);
      residual[j] = (residual[j] ?? 0) - length * (image[j] ?? 0);
      scaled[j] = (residual[j] ?? 0) / (design.raterCount[j] ?? 1);
    }
    const next = dot(residual, scaled);
    for (let j = 0; j < m; j += 1) direction[j] = (scaled[j] ?? 0) + (next / size) * (direction[j] ?? 0);
    size = next;
  }
  const mean = beta.reduce((sum, value) => sum + value, 0) / m;
  return beta.map((value) => value - mean);
}

function rightSide(design: Design): Float64Array {
  const right = new Float64Array(design.raters.length);
  for (let subject = 0; subject < design.subjects.length; subject += 1) {
    const mean = (design.subjectSum[subject] ?? 0) / (design.subjectCount[subject] ?? 1);
    for (let cell = design.start[subject] ?? 0; cell < (design.start[subject + 1] ?? 0); cell += 1) {
      const j = design.rater[cell] ?? 0;
      right[j] = (right[j] ?? 0) + (design.sum[cell] ?? 0) - (design.count[cell] ?? 0) * mean;
    }
  }
  return right;
}

/** (S·x)_j = m_j·x_j − Σ_i a_ij·(Σ_k a_ik·x_k)/n_i. */
function schurTimes(design: Design, x: Float64Array): Float64Array {
  const result = Float64Array.from(x, (value, j) => value * (design.raterCount[j] ?? 0));
  for (let subject = 0; subject < design.subjects.length; subject += 1) {
    const from = design.start[subject] ?? 0;
    const to = design.start[subject + 1] ?? 0;
    let mean = 0;
    for (let cell = from; cell < to; cell += 1) mean += (design.count[cell] ?? 0) * (x[design.rater[cell] ?? 0] ?? 0);
    mean /= design.subjectCount[subject] ?? 1;
    for (let cell = from; cell < to; cell += 1) {
      const j = design.rater[cell] ?? 0;
      result[j] = (result[j] ?? 0) - (design.count[cell] ?? 0) * mean;
    }
  }
  return result;
}

function dot(x: Float64Array, y: Float64Array): number {
  let sum = 0;
  for (let j = 0; j < x.length; j += 1) sum += (x[j] ?? 0) * (y[j] ?? 0);
  return sum;
}
