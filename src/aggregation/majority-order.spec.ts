import * as fc from 'fast-check';
import {
  compareByGauge,
  compareByMajorityValue,
  lowerMiddleLevel,
  majorityValue,
  type Profile,
  upperMiddleLevel,
} from './majority-order';

const profile = (...counts: number[]): Profile => ({ counts, n: counts.reduce((sum, count) => sum + count, 0) });

const profiles = fc
  .array(fc.nat({ max: 4 }), { minLength: 4, maxLength: 4 })
  .map((counts) => profile(...counts))
  .filter(({ n }) => n > 0);

/** The definition taken at its word: replicate both to a common even size and compare the whole sequences. */
function compareReplicated(a: Profile, b: Profile): number {
  const [x, y] = [replicated(a, 2 * b.n), replicated(b, 2 * a.n)];
  const first = x.findIndex((level, index) => level !== y[index]);
  return first === -1 ? 0 : y[first]! - x[first]!;
}

function replicated({ counts }: Profile, times: number): number[] {
  return majorityValue(profile(...counts.map((count) => count * times)));
}

describe('majority judgment', () => {
  it.each([
    { counts: [0, 0, 0], lower: null, upper: null },
    { counts: [1, 0, 1], lower: 0, upper: 2 },
    { counts: [1, 1, 1], lower: 1, upper: 1 },
    { counts: [0, 3, 1], lower: 1, upper: 1 },
  ])('finds the middle grades of $counts', ({ counts, lower, upper }) => {
    expect([lowerMiddleLevel(profile(...counts)), upperMiddleLevel(profile(...counts))]).toEqual([lower, upper]);
  });

  it('takes out the lower middle again and again', () => {
    expect(majorityValue(profile(1, 1, 1, 1))).toEqual([1, 2, 0, 3]);
  });

  it('orders by majority value as the replicated lists do', () => {
    fc.assert(
      fc.property(profiles, profiles, (a, b) => {
        expect(Math.sign(compareByMajorityValue(a, b))).toBe(Math.sign(compareReplicated(a, b)));
      }),
      { numRuns: 2000 },
    );
  });

  it('ties a profile with any multiple of itself, however large', () => {
    const [small, large] = [profile(1, 2, 0, 3), profile(1e6 + 1, 2e6 + 2, 0, 3e6 + 3)];

    expect(compareByMajorityValue(small, large)).toBe(0);
    expect(compareByGauge(small, large)).toBe(0);
  });

  it.each([
    { title: 'a higher grade', better: [0, 0, 3], worse: [0, 3, 0] },
    { title: 'plus before minus', better: [0, 2, 1], worse: [1, 2, 0] },
    { title: 'the larger share above', better: [0, 3, 2], worse: [0, 4, 2] },
    { title: 'the smaller share below', better: [1, 4, 0], worse: [1, 3, 0] },
  ])('puts $title first by gauge', ({ better, worse }) => {
    expect(compareByGauge(profile(...better), profile(...worse))).toBeLessThan(0);
    expect(compareByGauge(profile(...worse), profile(...better))).toBeGreaterThan(0);
  });
});
