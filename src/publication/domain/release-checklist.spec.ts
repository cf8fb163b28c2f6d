import { releaseChecklist, ReleaseState, waitsFor } from './release-checklist';

const NOW = '2029-09-12T14:00:00.000Z';
const SEALED: ReleaseState = {
  phase: 'sealed',
  isWithdrawn: false,
  adoptedAt: '2029-08-01T00:00:00.000Z',
  replyEndsAt: '2029-08-11T00:00:00.000Z',
  reply: 'replied',
  statementGaps: 0,
  translationGaps: 0,
  sealedAt: '2029-08-12T00:00:00.000Z',
  isOutdated: false,
  hasFirstApproval: false,
  revisions: [],
};
const missing = (state: Partial<ReleaseState>): string[] =>
  releaseChecklist({ ...SEALED, ...state }, NOW)
    .filter(({ isDone }) => !isDone)
    .map(({ step, is }) => `${step}.${is}`);

describe('the checklist', () => {
  it.each<[string, Partial<ReleaseState>, string[]]>([
    ['sealed', {}, ['first.todo', 'second.todo']],
    ['approved once', { hasFirstApproval: true }, ['second.todo']],
    ['released', { phase: 'released', revisions: ['first'] }, []],
    ['facts not translated', { translationGaps: 2, hasFirstApproval: true }, ['translations.gaps', 'second.todo']],
    ['outdated by a recusal', { isOutdated: true, hasFirstApproval: true }, ['sealed.outdated', 'second.todo']],
    [
      'waiting for the reply',
      { phase: 'reply', reply: null, replyEndsAt: '2029-09-13T00:00:00.000Z', sealedAt: null },
      ['replyPeriod.open', 'reply.waiting', 'sealed.todo', 'first.todo', 'second.todo'],
    ],
    [
      'in deliberation',
      { phase: 'deliberation', adoptedAt: null, replyEndsAt: null, reply: null, sealedAt: null },
      [
        'finding.todo',
        'replyPeriod.todo',
        'reply.waiting',
        'statements.todo',
        'sealed.todo',
        'first.todo',
        'second.todo',
      ],
    ],
  ])('of a review that is %s names what is missing', (_name, state, expected) => {
    expect(missing(state)).toEqual(expected);
  });

  it('counts a period that ended without a reply, and a candidate who declined', () => {
    expect(missing({ reply: null, hasFirstApproval: true })).toEqual(['second.todo']);
    expect(missing({ reply: 'declined', hasFirstApproval: true })).toEqual(['second.todo']);
  });
});

describe('a review waits', () => {
  it.each<[ReturnType<typeof waitsFor>, Partial<ReleaseState>]>([
    [null, { phase: 'deliberation' }],
    ['reply', { phase: 'reply', reply: null, replyEndsAt: '2029-09-13T00:00:00.000Z' }],
    ['seal', { phase: 'reply', reply: null, replyEndsAt: NOW }],
    ['seal', { phase: 'reply', reply: 'declined', replyEndsAt: '2029-09-13T00:00:00.000Z' }],
    ['release', {}],
    ['second', { hasFirstApproval: true }],
    ['again', { isOutdated: true, hasFirstApproval: true }],
    ['withdrawn', { isWithdrawn: true, hasFirstApproval: true }],
    ['released', { phase: 'released', revisions: ['first'], isWithdrawn: true }],
    ['corrected', { phase: 'released', revisions: ['first', 'notice'] }],
    // Archived without ever having been released: nothing is left to do.
    [null, { phase: 'archived' }],
  ])('for %s', (expected, state) => {
    expect(waitsFor({ ...SEALED, ...state }, NOW)).toBe(expected);
  });
});
