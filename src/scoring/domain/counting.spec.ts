import { countingOf } from './counting';

describe('whether a receipt counted', () => {
  it.each([
    ['counted', ['x', 'mine'], false, true],
    ['counted', ['mine'], true, false],
    ['notYet', null, false, true],
    ['withdrawn', null, true, true],
    ['replaced', null, false, false],
    ['replaced', ['x'], false, false],
    ['notCounted', ['x'], false, true],
  ] as const)('is %s with %j sealed (withdrawn: %s, latest: %s)', (expected, sealed, isWithdrawn, isLatest) => {
    expect(countingOf('mine', { sealed, isWithdrawn, isLatest })).toBe(expected);
  });
});
