import { byDateDescending, electionState, type Timetable } from './timetable';

const y2023: Timetable = {
  nominationStart: '2023-01-02',
  nominationEnd: '2023-05-07',
  voteStart: '2023-12-04',
  voteEnd: '2023-12-06',
  when: '2023-12-04',
};
const unknown: Timetable = { nominationStart: null, nominationEnd: null, voteStart: null, voteEnd: null, when: '2026' };

describe('where an election stands', () => {
  it.each([
    ['2023-01-01T23:59:59.999Z', 'announced'],
    ['2023-01-02T00:00:00.000Z', 'nomination'],
    ['2023-05-07T23:00:00.000Z', 'nomination'],
    ['2023-05-08T00:00:00.000Z', 'assessment'],
    ['2023-12-03T12:00:00.000Z', 'assessment'],
    ['2023-12-04T00:00:00.000Z', 'vote'],
    ['2023-12-06T23:59:59.999Z', 'vote'],
    ['2023-12-07T00:00:00.000Z', 'over'],
  ])('at %s it is in the state %s', (now, expected) => {
    expect(electionState(y2023, now)).toBe(expected);
  });

  it('is announced for as long as only its year is known, and over when that year has passed', () => {
    expect(electionState(unknown, '2026-11-23T00:00:00.000Z')).toBe('announced');
    expect(electionState(unknown, '2027-01-01T00:00:00.000Z')).toBe('over');
    expect(electionState({ ...unknown, when: '2015-06' }, '2015-06-30T00:00:00.000Z')).toBe('announced');
    expect(electionState({ ...unknown, when: '2015-06' }, '2015-07-01T00:00:00.000Z')).toBe('over');
  });

  it('stays in nomination while its end is not known', () => {
    const open = { ...unknown, nominationStart: '2026-01-05' };
    expect(electionState(open, '2026-06-01T00:00:00.000Z')).toBe('nomination');
  });

  it('orders newest first', () => {
    const order = [{ when: '2020-12-18' }, { when: '2026' }, { when: '2021-02-12' }, { when: '2015-06' }].sort(
      byDateDescending,
    );
    expect(order.map((one) => one.when)).toEqual(['2026', '2021-02-12', '2020-12-18', '2015-06']);
  });
});
