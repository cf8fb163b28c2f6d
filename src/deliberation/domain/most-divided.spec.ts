import { mostDividedFirst } from './most-divided';

describe('mostDividedFirst', () => {
  it('puts the widest difference first and leaves equal ones in their order', () => {
    const criteria = [
      { code: 'close', agreement: 'close', distribution: [0, 0, 4, 3, 0] },
      { code: 'few', agreement: 'too_few', distribution: [1, 0, 0, 0, 1] },
      { code: 'spread', agreement: 'some_spread', distribution: [0, 1, 5, 1, 0] },
      { code: 'wide', agreement: 'some_spread', distribution: [1, 0, 6, 0, 1] },
      { code: 'alike', agreement: 'close', distribution: [0, 0, 3, 4, 0] },
      { code: 'divided', agreement: 'divided', distribution: [3, 0, 1, 0, 3] },
      { code: 'none', agreement: 'too_few', distribution: [0, 0, 0, 0, 0] },
    ] as const;

    expect(mostDividedFirst(criteria).map(({ code }) => code)).toEqual([
      'divided',
      'wide',
      'spread',
      'close',
      'alike',
      'few',
      'none',
    ]);
  });
});
