import { ranks, ranksBy } from './rank';

describe('ranks', () => {
  it.each([
    { values: [3, 1, 2], lower: false, expected: [1, 3, 2] },
    { values: [3, 1, 2], lower: true, expected: [3, 1, 2] },
    { values: [4, 4, 5, 1], lower: false, expected: [2, 2, 1, 4] },
    { values: [2, null, 2 + 1e-10], lower: false, expected: [1, null, 1] },
    { values: [2, 2 + 2e-9], lower: false, expected: [2, 1] },
    { values: [], lower: false, expected: [] },
  ])('ranks $values as $expected', ({ values, lower, expected }) => {
    expect(ranks(values, lower)).toEqual(expected);
  });

  it('shares the smaller rank among ties under any order', () => {
    expect(ranksBy([2, null, 3, 2, 1], (a, b) => b - a)).toEqual([2, null, 1, 2, 4]);
  });
});
