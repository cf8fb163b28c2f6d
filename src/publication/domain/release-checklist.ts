import type { Phase } from '../../policy';

/** What a release waits for, in order. */
export const RELEASE_STEPS = [
  'finding',
  'replyPeriod',
  'reply',
  'statements',
  'translations',
  'sealed',
  'first',
  'second',
] as const;
export type ReleaseStep = (typeof RELEASE_STEPS)[number];

/** How far one review has come. Holds dates and gaps, nothing of what the panel found. */
export interface ReleaseState {
  phase: Phase;
  isWithdrawn: boolean;
  adoptedAt: string | null;
  replyEndsAt: string | null;
  reply: 'replied' | 'declined' | null;
  statementGaps: number;
  translationGaps: number;
  sealedAt: string | null;
  isOutdated: boolean;
  hasFirstApproval: boolean;
  /** Kinds of the published versions, oldest first. */
  revisions: ('first' | 'correction' | 'notice')[];
}

export interface ReleaseCheck {
  step: ReleaseStep;
  /** How the step stands; with the step it names the sentence to show. */
  is: string;
  isDone: boolean;
}

/** The checklist of one review. Translations alone may be missing at release: readers then see the original. */
export function releaseChecklist(state: ReleaseState, now: string): ReleaseCheck[] {
  const isOut = state.revisions.length > 0;
  const standing: Record<ReleaseStep, [is: string, isDone: boolean]> = {
    finding: state.adoptedAt ? ['done', true] : ['todo', false],
    replyPeriod: replyPeriod(state, now),
    reply: reply(state, now),
    statements: state.adoptedAt === null ? ['todo', false] : gaps(state.statementGaps),
    translations: gaps(state.translationGaps),
    sealed: state.sealedAt === null ? ['todo', false] : state.isOutdated ? ['outdated', false] : ['done', true],
    first: isOut || state.hasFirstApproval ? ['done', true] : ['todo', false],
    second: isOut ? ['done', true] : ['todo', false],
  };
  return RELEASE_STEPS.map((step) => ({ step, is: standing[step][0], isDone: standing[step][1] }));
}

function replyPeriod(state: ReleaseState, now: string): [string, boolean] {
  if (state.replyEndsAt === null) return ['todo', false];
  if (state.reply !== null) return ['answered', true];
  return state.replyEndsAt <= now ? ['over', true] : ['open', false];
}

function reply(state: ReleaseState, now: string): [string, boolean] {
  if (state.reply !== null) return [state.reply, true];
  const isOver = state.replyEndsAt !== null && state.replyEndsAt <= now;
  return isOver ? ['none', true] : ['waiting', false];
}

const gaps = (count: number): [string, boolean] => (count === 0 ? ['done', true] : ['gaps', false]);

export const WAITING = ['withdrawn', 'reply', 'seal', 'again', 'release', 'second', 'released', 'corrected'] as const;
export type Waiting = (typeof WAITING)[number];

/** What this review waits for; null before a finding is adopted, when publishing has nothing to do with it yet. */
export function waitsFor(state: ReleaseState, now: string): Waiting | null {
  if (state.revisions.length > 0) return state.revisions.length > 1 ? 'corrected' : 'released';
  if (state.phase !== 'reply' && state.phase !== 'sealed') return null;
  if (state.isWithdrawn) return 'withdrawn';
  if (state.phase === 'reply') return replyPeriod(state, now)[1] ? 'seal' : 'reply';
  if (state.isOutdated) return 'again';
  return state.hasFirstApproval ? 'second' : 'release';
}
