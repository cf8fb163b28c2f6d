import { afterAttempt, SendOutcome } from './mail-state';

const NOW = '2029-09-12T14:00:00.000Z';
const after = (outcome: SendOutcome, attempts = 1, repeatable = false) =>
  afterAttempt({ outcome, attempts, repeatable }, NOW).state;

describe('what follows an attempt to send', () => {
  it.each<[SendOutcome, attempts: number, repeatable: boolean, state: string]>([
    ['accepted', 1, false, 'sent'],
    ['nobody', 1, false, 'cancelled'],
    ['refused_for_now', 8, false, 'waiting'],
    ['refused_for_now', 9, false, 'dead'],
    ['refused_for_good', 1, true, 'dead'],
    ['unknown', 1, false, 'uncertain'],
    ['unknown', 1, true, 'waiting'],
    ['unknown', 9, true, 'uncertain'],
  ])('%s at attempt %i, repeatable: %s', (outcome, attempts, repeatable, state) => {
    expect(after(outcome, attempts, repeatable)).toBe(state);
  });

  it('pauses twice as long each time', () => {
    const pause = (attempts: number) =>
      Date.parse(afterAttempt({ outcome: 'refused_for_now', attempts, repeatable: true }, NOW).dueAt) - Date.parse(NOW);

    expect([1, 2, 8].map((attempts) => pause(attempts) / 60_000)).toEqual([1, 2, 128]);
  });
});
