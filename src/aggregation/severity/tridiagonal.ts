import type { Symmetric } from './symmetric';

/** QᵀAQ with three diagonals, and Qᵀv. */
export interface Tridiagonal {
  readonly diagonal: Float64Array;
  /** `beside[i]` stands between i and i + 1. */
  readonly beside: Float64Array;
  readonly vector: Float64Array;
}

/**
 * Householder's reduction (Golub and Van Loan, Matrix Computations, 8.3.1). Afterwards (I + λA) is solved for any λ in
 * time proportional to the size, which is what a search over λ needs.
 */
export function tridiagonal(A: Symmetric, v: Float64Array): Tridiagonal {
  const { size } = A;
  const at = Float64Array.from(A.at);
  const vector = Float64Array.from(v);
  const beside = new Float64Array(Math.max(0, size - 1));
  for (let k = 0; k < size - 1; k += 1) {
    const w = new Float64Array(size);
    for (let row = k + 1; row < size; row += 1) w[row] = at[row * size + k] ?? 0;
    const first = w[k + 1] ?? 0;
    const length = Math.sqrt(w.reduce((sum, value) => sum + value * value, 0));
    beside[k] = first > 0 ? -length : length;
    w[k + 1] = first - (beside[k] ?? 0);
    reflect(at, vector, w, k + 1, size);
  }
  return { diagonal: Float64Array.from({ length: size }, (_, i) => at[i * size + i] ?? 0), beside, vector };
}

/** Applies I − 2wwᵀ/wᵀw to the lower right part from `from` on, on both sides, and to the vector. */
function reflect(at: Float64Array, vector: Float64Array, w: Float64Array, from: number, size: number): void {
  const square = w.reduce((sum, value) => sum + value * value, 0);
  if (square === 0) return;
  const p = new Float64Array(size);
  let [along, inner] = [0, 0];
  for (let row = from; row < size; row += 1) {
    let sum = 0;
    for (let column = from; column < size; column += 1) sum += (at[row * size + column] ?? 0) * (w[column] ?? 0);
    p[row] = (2 * sum) / square;
    along += (w[row] ?? 0) * (vector[row] ?? 0);
    inner += (w[row] ?? 0) * (p[row] ?? 0);
  }
  for (let row = from; row < size; row += 1) {
    vector[row] = (vector[row] ?? 0) - ((2 * along) / square) * (w[row] ?? 0);
    p[row] = (p[row] ?? 0) - (inner / square) * (w[row] ?? 0);
  }
  for (let row = from; row < size; row += 1) {
    for (let column = from; column < size; column += 1) {
      const change = (w[row] ?? 0) * (p[column] ?? 0) + (p[row] ?? 0) * (w[column] ?? 0);
      at[row * size + column] = (at[row * size + column] ?? 0) - change;
    }
  }
}

/** log|I + λT| and zᵀ(I + λT)⁻¹z for a T without negative eigenvalues and λ ≥ 0. */
export function resolvent({ diagonal, beside, vector }: Tridiagonal, lambda: number): { logDet: number; form: number } {
  let [logDet, form, pivot, carried] = [0, 0, 1, 0];
  for (let i = 0; i < diagonal.length; i += 1) {
    const off = i === 0 ? 0 : lambda * (beside[i - 1] ?? 0);
    const factor = off / pivot;
    pivot = 1 + lambda * (diagonal[i] ?? 0) - factor * off;
    carried = (vector[i] ?? 0) - factor * carried;
    logDet += Math.log(pivot);
    form += (carried * carried) / pivot;
  }
  return { logDet, form };
}
