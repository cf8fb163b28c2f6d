import { CyclePlan, fixedOnceOpened, planProblems } from './cycle-plan';
import { daysBetween, readingTime } from './reading-time';

const PLAN: CyclePlan = {
  frameworkVersionId: 'v1',
  opensAt: '2029-08-01T00:00:00.000Z',
  closesAt: '2029-09-01T00:00:00.000Z',
  timeZone: 'UTC',
  quorumMin: 3,
  namesShown: false,
};

describe('the plan of a cycle', () => {
  it('is sound when it closes after it opens and asks for three', () => {
    expect(planProblems(PLAN)).toEqual({});
    expect(planProblems({ ...PLAN, closesAt: PLAN.opensAt, quorumMin: 2 })).toEqual({
      closesAt: 'closesBeforeItOpens',
      quorumMin: 'quorumTooLow',
    });
  });

  it('keeps criteria, quorum and names once a review has been opened, and lets dates move', () => {
    const dates = {
      opensAt: '2029-07-01T00:00:00.000Z',
      closesAt: '2029-10-01T00:00:00.000Z',
      timeZone: 'Africa/Dakar',
    };
    expect(fixedOnceOpened(PLAN, { ...PLAN, ...dates })).toEqual([]);
    const all = { frameworkVersionId: 'v2', quorumMin: 4, namesShown: true };
    expect(fixedOnceOpened(PLAN, { ...PLAN, ...all })).toEqual(['frameworkVersionId', 'quorumMin', 'namesShown']);
  });
});

describe('reading times and days', () => {
  it.each([
    [0, 0, 0],
    [150, 0, 1],
    [2_000, 0, 10],
    [2_100, 0, 20],
    [26_000, 2, 10],
    [12_000, 1, 0],
  ])('%d words are %d hours and %d minutes', (count, hours, minutes) => {
    expect(readingTime(count)).toEqual({ hours, minutes });
  });

  it('counts whole days, whatever the hour', () => {
    expect(daysBetween('2029-08-14T23:00:00.000Z', '2029-08-18T01:00:00.000Z')).toBe(4);
    expect(daysBetween('2029-08-14', '2029-08-13')).toBe(-1);
  });
});
