import * as fc from 'fast-check';
import { ceilTimes, compareFractions, floorTimes, fraction, fractionOfDecimal, meanOf, toNumber } from './fraction';

describe('fractions', () => {
  it.each([
    [0.75, 3n, 4n],
    [0.1, 1n, 10n],
    [4.25, 17n, 4n],
    [1e-7, 1n, 10_000_000n],
    [1e21, 10n ** 21n, 1n],
    [-2.5, -5n, 2n],
  ])('reads the decimal %p exactly', (value, num, den) => {
    expect(compareFractions(fractionOfDecimal(value), { num, den })).toBe(0);
  });

  it.each([
    ['0.29 of 100 is 29, though 0.29 × 100 is not in doubles', floorTimes(fractionOfDecimal(0.29), 100), 29],
    ['two thirds of 5 members is 4', ceilTimes(fraction(2, 3), 5), 4],
    ['51 of 100 of 9 members is 5', ceilTimes(fraction(51, 100), 9), 5],
    ['a whole share needs no rounding', ceilTimes(fraction(2, 3), 6), 4],
  ])('%s', (_, actual, expected) => {
    expect(actual).toBe(expected);
  });

  it('divides once, to the nearest double, for numbers of any size', () => {
    const factor = 10n ** 40n;
    const pairs = fc.tuple(fc.integer(), fc.integer({ min: 1 }));

    fc.assert(
      fc.property(pairs, ([num, den]) => {
        expect(toNumber({ num: BigInt(num) * factor, den: BigInt(den) * factor }) + 0).toBe(num / den + 0);
      }),
    );
  });

  it('averages exactly whatever the order', () => {
    const thirds = [fraction(1, 3), fraction(2, 7), fraction(5, 11)];

    const [there, back] = [meanOf(thirds), meanOf([...thirds].reverse())];

    expect(compareFractions(there!, fraction(248, 693))).toBe(0);
    expect(compareFractions(there!, back!)).toBe(0);
    expect(meanOf([])).toBeNull();
  });

  it('refuses what is not a number', () => {
    expect(() => fractionOfDecimal(NaN)).toThrow(RangeError);
    expect(() => fraction(1, 0)).toThrow(RangeError);
  });
});
