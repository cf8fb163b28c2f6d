import { PHASES } from '../../policy';
import { Standing, whoseTurn } from './whose-turn';

const FRESH: Standing = {
  phase: 'open',
  isWithdrawn: false,
  isRecused: false,
  hasDeclared: true,
  isAdmitted: false,
  assessment: 'not_started',
  hasSubmitted: false,
};
const SUBMITTED = { assessment: 'submitted', hasSubmitted: true } as const;

describe('whose turn it is', () => {
  it.each([
    ['nothing declared, not open yet', { phase: 'draft', hasDeclared: false }, 'now declare'],
    ['declared, not open yet', { phase: 'draft' }, 'waiting declared'],
    ['open and not declared', { hasDeclared: false }, 'now declare'],
    ['open and not started', {}, 'now start'],
    ['a draft', { assessment: 'draft' }, 'now continue'],
    ['submitted', SUBMITTED, 'waiting submitted'],
    ['reopened after submission', { assessment: 'reopened', hasSubmitted: true }, 'now unsent'],
    ['closed after submission', { phase: 'closed', ...SUBMITTED }, 'waiting closed'],
    ['closed without submission', { phase: 'closed', assessment: 'draft' }, 'waiting missed'],
    ['in deliberation', { phase: 'deliberation', ...SUBMITTED }, 'deliberate deliberate'],
    ['in deliberation without submission', { phase: 'deliberation' }, 'waiting missed'],
    ['in deliberation, admitted', { phase: 'deliberation', isAdmitted: true }, 'deliberate read'],
    ['with the candidate', { phase: 'reply', ...SUBMITTED }, 'waiting reply'],
    ['sealed', { phase: 'sealed', ...SUBMITTED }, 'waiting sealed'],
    ['published', { phase: 'released', ...SUBMITTED }, 'done released'],
    ['withdrawn', { isWithdrawn: true }, 'done withdrawn'],
  ] as const)('%s', (_what, standing, expected) => {
    const { turn, task } = whoseTurn({ ...FRESH, ...standing });
    expect(`${turn} ${task}`).toBe(expected);
  });

  it.each(PHASES)('is nothing of one’s own after stepping aside, in phase %s', (phase) => {
    expect(whoseTurn({ ...FRESH, ...SUBMITTED, phase, isRecused: true })).toEqual({ turn: 'aside', task: 'aside' });
  });
});
