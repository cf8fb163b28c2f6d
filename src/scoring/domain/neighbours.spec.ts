import { neighbourOf, toScore } from './neighbours';

const standing = { phase: 'open', isWithdrawn: false, isRecused: false, hasDeclared: true, hasSubmitted: false };
const review = (id: string, given: Partial<typeof standing> = {}) => ({
  review: { id },
  standing: { ...standing, ...given },
});

describe('the candidates beside this one', () => {
  it('are those whose scores can still be given, and this one', () => {
    const all = [
      review('a'),
      review('here', { hasSubmitted: true }),
      review('b', { hasSubmitted: true }),
      review('c', { isRecused: true }),
      review('d', { phase: 'closed' }),
      review('e', { hasDeclared: false }),
      review('f', { isWithdrawn: true }),
      review('g'),
    ];

    expect(toScore(all, 'here')).toEqual(['a', 'here', 'g']);
  });

  it.each([
    ['next', 'a', 'b'],
    ['next', 'c', 'a'],
    ['previous', 'a', 'c'],
    ['previous', 'b', 'a'],
  ] as const)('%s of %s is %s', (which, here, expected) => {
    expect(neighbourOf(['a', 'b', 'c'], here, which)).toBe(expected);
  });

  it('are none where there is only this one, or not even this', () => {
    expect(neighbourOf(['a'], 'a', 'next')).toBeNull();
    expect(neighbourOf(['a', 'b'], 'x', 'next')).toBeNull();
  });
});
