/** A symmetric matrix of `size` × `size`, row by row. */
export interface Symmetric {
  readonly size: number;
  readonly at: Float64Array;
}

export function zeros(size: number): Symmetric {
  return { size, at: new Float64Array(size * size) };
}

/** Solves A·x = b for a positive definite A. Throws RangeError when A is not. */
export function solve(A: Symmetric, b: Float64Array): Float64Array {
  return solveWith(cholesky(A), b);
}

/** A⁻¹ for a positive definite A. Throws RangeError when A is not. */
export function inverse(A: Symmetric): Symmetric {
  const L = cholesky(A);
  const result = zeros(A.size);
  for (let column = 0; column < A.size; column += 1) {
    const unit = new Float64Array(A.size);
    unit[column] = 1;
    solveWith(L, unit).forEach((value, row) => (result.at[row * A.size + column] = value));
  }
  return result;
}

/** The lower triangle L with A = L·Lᵀ (Cholesky). */
function cholesky({ size, at }: Symmetric): Symmetric {
  const L = new Float64Array(size * size);
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column <= row; column += 1) {
      let rest = at[row * size + column] ?? 0;
      for (let k = 0; k < column; k += 1) rest -= (L[row * size + k] ?? 0) * (L[column * size + k] ?? 0);
      if (row === column && !(rest > 0)) throw new RangeError('the matrix is not positive definite');
      L[row * size + column] = row === column ? Math.sqrt(rest) : rest / (L[column * size + column] ?? 1);
    }
  }
  return { size, at: L };
}

function solveWith({ size, at: L }: Symmetric, b: Float64Array): Float64Array {
  const x = Float64Array.from(b);
  for (let row = 0; row < size; row += 1) {
    let rest = x[row] ?? 0;
    for (let k = 0; k < row; k += 1) rest -= (L[row * size + k] ?? 0) * (x[k] ?? 0);
    x[row] = rest / (L[row * size + row] ?? 1);
  }
  for (let row = size - 1; row >= 0; row -= 1) {
    let rest = x[row] ?? 0;
    for (let k = row + 1; k < size; k += 1) rest -= (L[k * size + row] ?? 0) * (x[k] ?? 0);
    x[row] = rest / (L[row * size + row] ?? 1);
  }
  return x;
}
