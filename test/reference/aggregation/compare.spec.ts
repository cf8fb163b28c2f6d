import { differences } from './compare';

const TOLERANCE = { default: 1e-9, 'a.loose': 0.1 };

describe('the comparison with expected values', () => {
  it.each([
    [{ a: 1 }, { a: 1 + 1e-6 }],
    [{ a: null }, { a: 0 }],
    [{ a: 0 }, { a: null }],
    [{}, { a: 1 }],
    [{ a: NaN }, { a: 1 }],
    [{ a: [1, 2] }, { a: [1] }],
    [{ a: ['y', 'x'] }, { a: ['x', 'y'] }],
    [{ a: 3 }, { a: { b: 3 } }],
  ])('notices that %p is not %p', (actual, expected) => {
    expect(differences(actual, expected, TOLERANCE)).not.toEqual([]);
  });

  it('takes the tolerance of the part, relative to large values', () => {
    const expected = { a: { loose: 1, tight: 1 }, large: 1e6 };

    expect(differences({ a: { loose: 1.05, tight: 1.05 }, large: 1e6 + 1e-4 }, expected, TOLERANCE)).toEqual([
      'a.tight: 1.05 instead of 1',
    ]);
  });
});
