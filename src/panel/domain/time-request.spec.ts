import * as fc from 'fast-check';
import { PHASES } from '../../policy';
import { afterDecision, dueAfterGrant, mayAsk } from './time-request';

const DUE = '2029-11-01T21:59:00.000Z';
const open = { phase: 'open', isRecused: false, isWithdrawn: false, assessment: 'draft' } as const;

describe('a request for more time', () => {
  it('is decided once', () => {
    expect(afterDecision('open', 'grant')).toBe('granted');
    expect(afterDecision('open', 'refuse')).toBe('refused');
    for (const state of ['granted', 'refused'] as const)
      for (const act of ['grant', 'refuse'] as const) expect(afterDecision(state, act)).toBeNull();
  });

  it.each([
    ['while scores are due', {}, [], true],
    ['again after an earlier one was decided', {}, ['refused', 'granted'], true],
    ['while another waits', {}, ['granted', 'open'], false],
    ['after stepping aside', { isRecused: true }, [], false],
    ['on a withdrawn candidacy', { isWithdrawn: true }, [], false],
    ['after submitting', { assessment: 'submitted' }, [], false],
    ['when scores were reopened', { assessment: 'reopened' }, [], true],
  ] as const)('may be made %s: %s', (_when, change, states, expected) => {
    expect(mayAsk({ ...open, ...change }, states)).toBe(expected);
  });

  it('may be made in no other phase', () => {
    expect(PHASES.filter((phase) => mayAsk({ ...open, phase }, []))).toEqual(['open']);
  });

  it.each([
    ['before it is due', '2029-10-20T08:00:00.000Z', 7, '2029-11-08T21:59:00.000Z'],
    ['an hour late', '2029-11-01T22:59:00.000Z', 1, '2029-11-03T21:59:00.000Z'],
    ['ten days late', '2029-11-11T08:00:00.000Z', 3, '2029-11-14T21:59:00.000Z'],
  ])('moves the due date %s', (_when, now, days, expected) => {
    expect(dueAfterGrant(DUE, days, now)).toBe(expected);
  });

  it('always gives at least the days it names, from the old date and from now', () => {
    const minutes = fc.integer({ min: -100_000, max: 100_000 });
    fc.assert(
      fc.property(minutes, fc.integer({ min: 1, max: 30 }), (offset, days) => {
        const now = new Date(Date.parse(DUE) + offset * 60_000).toISOString();
        const given = Date.parse(dueAfterGrant(DUE, days, now));
        expect(given).toBeGreaterThanOrEqual(Math.max(Date.parse(DUE), Date.parse(now)) + days * 86_400_000);
        expect(given % 86_400_000).toBe(Date.parse(DUE) % 86_400_000);
      }),
    );
  });
});
