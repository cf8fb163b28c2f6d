import { FollowUpFacts, followUpFilters, FollowUpState, followUpState, followUpStates, isIn } from './follow-up';

const NOW = '2029-09-12T14:00:00.000Z';
const nothing: FollowUpFacts = {
  isWithdrawn: false,
  invitedAt: null,
  openedAt: null,
  answered: 0,
  submittedAt: null,
  dueAt: '2029-09-30T00:00:00.000Z',
};
const invitedAt = '2029-08-01T00:00:00.000Z';
const over = { dueAt: '2029-09-12T13:59:59.999Z' };

describe('how far a candidate is', () => {
  it.each<[change: Partial<FollowUpFacts>, state: FollowUpState]>([
    [{}, 'notInvited'],
    [{ invitedAt }, 'invited'],
    [{ invitedAt, openedAt: NOW }, 'opened'],
    [{ invitedAt, openedAt: NOW, answered: 1 }, 'started'],
    // Who answers by a link that came without a letter is no stranger.
    [{ answered: 1 }, 'started'],
    [{ invitedAt, answered: 1, submittedAt: NOW }, 'submitted'],
    [{ invitedAt, answered: 1, submittedAt: NOW, ...over }, 'submitted'],
    [{ invitedAt, answered: 1, ...over }, 'closedPart'],
    [{ invitedAt, openedAt: NOW, ...over }, 'closedNone'],
    [{ ...over }, 'notInvited'],
    [{ invitedAt, dueAt: NOW }, 'invited'],
    [{ invitedAt, dueAt: null, answered: 3 }, 'started'],
    [{ invitedAt, isWithdrawn: true, submittedAt: NOW }, 'withdrawn'],
  ])('given %j: %s', (change, state) => {
    expect(followUpState({ ...nothing, ...change }, NOW)).toBe(state);
  });

  it('is in one of the counts, but for who withdrew', () => {
    const names = Object.keys(followUpFilters) as (keyof typeof followUpFilters)[];
    const uncounted = followUpStates.filter((state) => !names.some((name) => isIn(name, state)));

    expect(uncounted).toEqual(['withdrawn']);
  });
});
