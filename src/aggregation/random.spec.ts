import { gamma, normal, whole, xorshift32 } from './random';

function meanAndVariance(values: number[]): [number, number] {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return [mean, values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length];
}

describe('seeded numbers', () => {
  it('are the same from the same seed', () => {
    const [one, other] = [xorshift32(20240607), xorshift32(20240607)];

    expect(Array.from({ length: 5 }, one)).toEqual(Array.from({ length: 5 }, other));
  });

  it('do not stand still at seed 0', () => {
    const draw = xorshift32(0);

    expect(new Set(Array.from({ length: 10 }, draw)).size).toBe(10);
  });

  it('reach every whole number below the limit', () => {
    const draw = xorshift32(3);

    expect([...new Set(Array.from({ length: 200 }, () => whole(draw, 4)))].sort()).toEqual([0, 1, 2, 3]);
  });

  it.each([0.4, 1, 2.5, 12.5])('have mean and variance %p when they are gamma of that shape', (shape) => {
    const draw = xorshift32(11);

    const [mean, variance] = meanAndVariance(Array.from({ length: 40_000 }, () => gamma(draw, shape)));

    expect(mean / shape).toBeCloseTo(1, 1);
    expect(variance / shape).toBeCloseTo(1, 1);
  });

  it('have mean 0 and variance 1 when they are normal', () => {
    const draw = xorshift32(5);

    const [mean, variance] = meanAndVariance(Array.from({ length: 40_000 }, () => normal(draw)));

    expect(mean).toBeCloseTo(0, 1);
    expect(variance).toBeCloseTo(1, 1);
  });
});
