import { describe as describeCounts, type Description, quantile } from './describe';
import { type Fraction, fraction } from './fraction';

const TENTH = fraction(1, 10);

/** A sample that is written out, each value once. */
function describeSample(sorted: number[], unitsPerOne: number, trim: Fraction): Description {
  return describeCounts({ values: sorted, counts: sorted.map(() => 1) }, unitsPerOne, trim);
}

describe('location and spread', () => {
  it('says nothing about an empty sample', () => {
    expect(describeSample([], 1, TENTH)).toEqual({
      n: 0,
      mean: null,
      sd: null,
      median: null,
      q1: null,
      q3: null,
      iqr: null,
      trimmed_mean: null,
      drop_extremes_mean: null,
    });
  });

  it.each([
    { sorted: [3], sd: null, dropped: null },
    { sorted: [2, 4], sd: Math.SQRT2, dropped: null },
    { sorted: [1, 3, 5], sd: 2, dropped: 3 },
  ])('gives the spread of $sorted only where it exists', ({ sorted, sd, dropped }) => {
    const result = describeSample(sorted, 1, TENTH);

    expect([result.sd, result.drop_extremes_mean]).toEqual([sd, dropped]);
  });

  it.each([
    { sorted: [1, 2, 3, 4], quartiles: [1.75, 2.5, 3.25] },
    { sorted: [1, 2, 3, 4, 5], quartiles: [2, 3, 4] },
    { sorted: [1, 5], quartiles: [2, 3, 4] },
  ])('takes quantiles of type 7 of $sorted', ({ sorted, quartiles }) => {
    const { q1, median, q3 } = describeSample(sorted, 1, TENTH);

    expect([q1, median, q3]).toEqual(quartiles);
    expect([0.25, 0.5, 0.75].map((p) => quantile(sorted, p))).toEqual(quartiles);
  });

  it('reads units of a scale with half steps', () => {
    const halves = describeSample([10, 15, 25], 10, TENTH);

    expect([halves.mean, halves.median]).toEqual([5 / 3, 1.5]);
  });

  it('counts a value as often as it occurs, and one that does not occur not at all', () => {
    const counted = describeCounts({ values: [1, 2, 3, 4, 5], counts: [2, 0, 3, 0, 1] }, 1, TENTH);

    expect(counted).toEqual(describeSample([1, 1, 3, 3, 3, 5], 1, TENTH));
  });

  it('trims the exact share at each end', () => {
    const sorted = Array.from({ length: 100 }, (_, index) => (index < 29 ? 0 : 1));

    expect(describeSample(sorted, 1, fraction(29, 100)).trimmed_mean).toBe(1);
  });
});
