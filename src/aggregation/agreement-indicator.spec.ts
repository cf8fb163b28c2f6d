import { agreementOf } from './agreement-indicator';

describe('agreement indicator', () => {
  it.each([
    { counts: [0, 0, 0, 0, 0], expected: 'too_few' },
    { counts: [0, 0, 4, 0, 0], expected: 'too_few' },
    { counts: [0, 0, 5, 0, 0], expected: 'close' },
    { counts: [0, 0, 2, 3, 0], expected: 'close' },
    { counts: [0, 1, 3, 1, 0], expected: 'some_spread' },
    { counts: [1, 0, 3, 1, 0], expected: 'some_spread' },
    { counts: [1, 1, 2, 0, 1], expected: 'divided' },
    { counts: [3, 0, 0, 0, 3], expected: 'divided' },
    { counts: [0, 1, 3, 3, 1], expected: 'some_spread' },
    { counts: [1, 1, 3, 2, 1], expected: 'some_spread' },
    { counts: [2, 0, 3, 2, 1], expected: 'divided' },
  ])('calls $counts $expected', ({ counts, expected }) => {
    expect(agreementOf(counts)).toBe(expected);
  });
});
