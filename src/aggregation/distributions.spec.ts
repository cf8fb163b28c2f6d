import { chiSquareUpperTail, fQuantile, fUpperTail, logGamma } from './distributions';

/** Closed forms, so that no table has to be believed. */
describe('distributions', () => {
  it.each([1, 2, 5, 10.5, 100])('gives ln Γ of %p by its recurrence', (x) => {
    expect(logGamma(x + 1) - logGamma(x)).toBeCloseTo(Math.log(x), 11);
  });

  it.each([0.1, 1, 3, 20, 300])('gives the tail of χ² with two degrees of freedom at %p', (x) => {
    expect(chiSquareUpperTail(x, 2) / Math.exp(-x / 2)).toBeCloseTo(1, 11);
  });

  it.each([0, -1])('gives the whole of χ² above %p', (x) => {
    expect(chiSquareUpperTail(x, 3)).toBe(1);
  });

  it.each([
    [0.975, 1],
    [0.975, 7.3],
    [0.5, 40],
    [0.025, 12],
  ])('gives the %p quantile of F with 2 and %p degrees of freedom', (p, d) => {
    const exact = (d / 2) * ((1 - p) ** (-2 / d) - 1);

    expect(fQuantile(p, 2, d) / exact).toBeCloseTo(1, 10);
  });

  it('turns round when the degrees of freedom change places', () => {
    expect(fQuantile(0.975, 3, 8.5) * fQuantile(0.025, 8.5, 3)).toBeCloseTo(1, 10);
  });

  it('takes thousands of degrees of freedom', () => {
    expect(fUpperTail(fQuantile(0.975, 7476, 7477), 7476, 7477)).toBeCloseTo(0.025, 10);
  });
});
