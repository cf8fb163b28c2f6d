import { conditionOf, isOpen, isSessionLive } from './link-limits';

const NOW = '2029-09-12T14:00:00.000Z';
const link = { expires_at: '2029-09-12T14:00:00.001Z', revoked_at: null, replaced_by: null };

describe('a personal link', () => {
  it.each([
    ['before its end', link, true, 'open'],
    ['at its end', { ...link, expires_at: NOW }, false, 'expired'],
    ['when revoked', { ...link, revoked_at: NOW }, false, 'revoked'],
    ['when replaced', { ...link, replaced_by: 'another' }, false, 'expired'],
  ] as const)('%s', (_when, state, open, condition) => {
    expect([isOpen(state, NOW), conditionOf(state, NOW)]).toEqual([open, condition]);
  });

  it('that was never sent is told so', () => {
    expect(conditionOf(null, NOW)).toBe('never');
  });
});

describe('a browser in which it was opened', () => {
  it.each([
    ['two hours after the last request', '2029-09-12T12:00:00.001Z', '2029-09-12T20:00:00.000Z', true],
    ['later than that', '2029-09-12T12:00:00.000Z', '2029-09-12T20:00:00.000Z', false],
    ['after its absolute end', '2029-09-12T13:59:00.000Z', NOW, false],
  ])('%s', (_when, seen_at, expires_at, live) => {
    expect(isSessionLive({ seen_at, expires_at }, NOW)).toBe(live);
  });
});
