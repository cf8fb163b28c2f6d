import * as fc from 'fast-check';
import { readStudy } from '../read-study';
import { conjugateGradients } from './conjugate-gradients';
import { type Design, designOfScores } from './design';
import { minimise } from './minimise';
import { severityByLeastSquares, severityOfBothRandom, severityOfRandomRaters } from './severity';
import { inverse, solve, type Symmetric } from './symmetric';
import { resolvent, tridiagonal } from './tridiagonal';

type Matrix = readonly (readonly (number | null)[])[];

/** Subjects s0, s1, … by raters r0, r1, …; `turned` gives the same scores in the opposite order. */
function design(matrix: Matrix, turned = false): Design {
  const [subjects, raters] = [matrix.map((_, s) => `s${s}`), (matrix[0] ?? []).map((_, r) => `r${r}`)];
  const rows = matrix.flatMap((row, s) => row.map((value, r) => [`s${s}`, `r${r}`, 'c', value]));
  const inTurn = <T>(items: T[]): T[] => (turned ? [...items].reverse() : items);
  const { study } = readStudy({
    scale: { min: 1, max: 5, step: 1 },
    subjects: inTurn(subjects),
    raters: inTurn(raters),
    criteria: ['c'],
    ratings: inTurn(rows),
  });
  return designOfScores(study!);
}

const cell = fc.option(fc.integer({ min: 1, max: 5 }), { freq: 4 });
const matrices = fc.array(fc.array(cell, { minLength: 4, maxLength: 4 }), { minLength: 3, maxLength: 7 });
const METHODS = [severityByLeastSquares, severityOfRandomRaters, severityOfBothRandom] as const;

describe('severity of raters', () => {
  it.each(METHODS.map((method) => [method.name, method] as const))('by %s does not depend on order', (_, method) => {
    fc.assert(
      fc.property(matrices, (matrix) => {
        expect(method(design(matrix, true))).toEqual(method(design(matrix)));
      }),
      { numRuns: 25 },
    );
  });

  it('is the same by iteration as by elimination', () => {
    fc.assert(
      fc.property(matrices, (matrix) => {
        const result = severityByLeastSquares(design(matrix));
        fc.pre(!('error' in result));

        const severity = Object.values(result.severity);
        const iterated = [...conjugateGradients(design(matrix))];
        expect(iterated.every((beta, j) => Math.abs(beta + severity[j]!) < 1e-9)).toBe(true);
      }),
    );
  });

  it('names the parts of a panel that cannot be compared', () => {
    expect(
      severityByLeastSquares(
        design([
          [1, 2, null],
          [null, null, 4],
        ]),
      ),
    ).toEqual({
      error: 'disconnected',
      n_components: 2,
      components: [
        { subjects: ['s0'], raters: ['r0', 'r1'] },
        { subjects: ['s1'], raters: ['r2'] },
      ],
    });
  });

  it.each<[string, Matrix, string]>([
    ['nothing was scored', [[null, null]], 'insufficient_data'],
    [
      'no degrees of freedom are left',
      [
        [1, 2],
        [3, null],
      ],
      'insufficient_data',
    ],
    [
      'the additive model leaves no residual',
      [
        [1, 2],
        [2, 3],
        [3, 4],
      ],
      'no_variance',
    ],
  ])('gives no variances when %s', (_, matrix, error) => {
    expect(severityOfRandomRaters(design(matrix))).toEqual({ error });
    expect(severityOfBothRandom(design(matrix))).toEqual({ error });
  });

  it('pulls severity towards 0 and leaves it at 0 when raters do not differ', () => {
    const [strict, alike] = [
      [
        [3, 1, 3],
        [5, 2, 4],
        [4, 3, 5],
        [3, 1, 2],
      ],
      [
        [1, 2, 1],
        [2, 1, 2],
        [1, 2, 2],
        [2, 1, 1],
      ],
    ].map(design as (matrix: Matrix) => Design);

    const fixed = severityByLeastSquares(strict!);
    const shrunk = severityOfRandomRaters(strict!);

    if ('error' in fixed || 'error' in shrunk) throw new Error('no estimate');
    expect(shrunk.rater_severity.r1).toBeGreaterThan(0);
    expect(shrunk.rater_severity.r1).toBeLessThan(fixed.severity.r1!);
    expect(severityOfRandomRaters(alike!)).toMatchObject({ singular: true, rater_severity: { r0: 0, r1: 0, r2: 0 } });
  });
});

describe('the error of a predicted severity', () => {
  it('is the one that a complete design has in closed form', () => {
    const [n, m] = [4, 3];
    const result = severityOfRandomRaters(
      design([
        [1, 2, 4],
        [2, 2, 5],
        [1, 3, 4],
        [3, 4, 5],
      ]),
    );

    if ('error' in result) throw new Error('no estimate');
    const { var_rater: between, var_residual: within, rater_severity_se: errors } = result;
    const ratio = between / within;
    const expected = Math.sqrt(within * (ratio / m + ((1 - 1 / m) * ratio) / (1 + ratio * n)));
    expect(ratio).toBeGreaterThan(0);
    expect(Object.values(errors)).toHaveLength(m);
    for (const error of Object.values(errors)) expect(error).toBeCloseTo(expected, 10);
  });
});

describe('linear algebra', () => {
  const A: Symmetric = { size: 4, at: Float64Array.from([4, 1, 0, 2, 1, 5, 1, 0, 0, 1, 3, 1, 2, 0, 1, 6]) };
  const b = Float64Array.from([1, -2, 3, 0.5]);
  const times = (x: Float64Array): number[] =>
    [0, 1, 2, 3].map((row) => x.reduce((sum, value, column) => sum + A.at[row * 4 + column]! * value, 0));

  it('solves and inverts', () => {
    const solved = times(solve(A, b));
    const unit = times(inverse(A).at.subarray(0, 4));

    solved.forEach((value, row) => expect(value).toBeCloseTo(b[row]!, 12));
    unit.forEach((value, row) => expect(value).toBeCloseTo(row === 0 ? 1 : 0, 12));
  });

  it('refuses a matrix that is not positive definite', () => {
    expect(() => inverse({ size: 2, at: Float64Array.from([1, 2, 2, 1]) })).toThrow(RangeError);
  });

  it.each([0, 0.1, 3, 1000])('gives the same form of I + %p·A from three diagonals as from the whole', (lambda) => {
    const system = { size: 4, at: A.at.map((value, place) => lambda * value + (place % 5 === 0 ? 1 : 0)) };
    const form = solve(system, b).reduce((sum, value, row) => sum + value * b[row]!, 0);

    expect(resolvent(tridiagonal(A, b), lambda).form).toBeCloseTo(form, 10);
  });

  it.each([
    { title: 'inside', f: (x: number) => (Math.log(x + 1) - 2) ** 2, lambda: Math.exp(2) - 1 },
    { title: 'at 0', f: (x: number) => x, lambda: 0 },
    { title: 'at 0 on a plain', f: () => 1, lambda: 0 },
  ])('finds a minimum $title', ({ f, lambda }) => {
    expect(minimise(f, 0.25).lambda).toBeCloseTo(lambda, 6);
  });
});
