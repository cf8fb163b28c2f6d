import { ballotCheck, type BallotCandidate } from './ballot-check';
import { noRequirements, requirementsFrom } from './requirement';
import { requiredMajority } from './required-majority';

const candidates: BallotCandidate[] = [
  { id: 'a', list: 'A', region: 'APG', gender: 'F' },
  { id: 'b', list: 'B', region: 'AFR', gender: 'M' },
  { id: 'c', list: 'A', region: 'AFR', gender: 'M' },
  { id: 'd', list: null, region: 'EEG', gender: 'F' },
];
const required = requirementsFrom((kind) => ({ listA: 1, APG: 1, female: 1, male: 1 })[kind as 'listA'] ?? 0);

describe('ballot check (election rules, 3.5)', () => {
  it('accepts fewer names than seats when the requirements are met', () => {
    expect(ballotCheck(['a', 'b'], candidates, 3, required)).toEqual({ status: 'valid', problems: [] });
  });

  it('calls an empty ballot blank, not invalid', () => {
    expect(ballotCheck([], candidates, 3, required).status).toBe('blank');
  });

  it('refuses more names than seats left', () => {
    const { problems } = ballotCheck(['a', 'b', 'c'], candidates, 2, noRequirements);
    expect(problems).toEqual([{ kind: 'tooMany', named: 3, allowed: 2 }]);
  });

  it('counts one candidate for several requirements and names each one that is not met', () => {
    const { status, problems } = ballotCheck(['b', 'd'], candidates, 3, required);
    expect(status).toBe('invalid');
    expect(problems).toEqual([
      { kind: 'requirement', requirement: 'listA', named: 0, required: 1 },
      { kind: 'requirement', requirement: 'APG', named: 0, required: 1 },
    ]);
  });

  it('does not count duplicates or names that are not on the ballot', () => {
    const twoAfrican = requirementsFrom((kind) => (kind === 'AFR' ? 2 : 0));
    expect(ballotCheck(['b', 'b', 'x'], candidates, 3, twoAfrican).problems).toEqual([
      { kind: 'duplicate', id: 'b' },
      { kind: 'notOnBallot', id: 'x' },
      { kind: 'requirement', requirement: 'AFR', named: 1, required: 2 },
    ]);
  });
});

describe('required majority', () => {
  it.each([
    ['twoThirds', 83, 56],
    ['twoThirds', 104, 70],
    ['twoThirds', 105, 70],
    ['twoThirds', 123, 82],
    ['twoThirds', 119, 80],
    ['twoThirds', 122, 82],
    ['absolute', 123, 62],
    ['absolute', 124, 63],
    ['absolute', 125, 63],
    ['simple', 90, 46],
    ['simple', 91, 46],
  ] as const)('%s of %i is %i', (majority, number, expected) => {
    expect(requiredMajority(majority, number)).toBe(expected);
  });

  it.each([0, -1, 1.5, Number.NaN])('refuses %p', (number) => {
    expect(() => requiredMajority('twoThirds', number)).toThrow(RangeError);
  });
});
