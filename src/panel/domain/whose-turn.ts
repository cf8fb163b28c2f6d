import { Phase } from '../../policy';

/** The groups of a member's home page, in the order shown. */
export const TURNS = ['now', 'deliberate', 'waiting', 'aside', 'done'] as const;
export type Turn = (typeof TURNS)[number];

/** What the row is about; names its words and its one action. */
export type Task =
  | 'declare'
  | 'start'
  | 'continue'
  | 'unsent'
  | 'deliberate'
  | 'read'
  | 'declared'
  | 'submitted'
  | 'closed'
  | 'missed'
  | 'reply'
  | 'sealed'
  | 'aside'
  | 'withdrawn'
  | 'released';

/** One review as it stands for one member. */
export interface Standing {
  phase: Phase;
  isWithdrawn: boolean;
  isRecused: boolean;
  hasDeclared: boolean;
  isAdmitted: boolean;
  assessment: 'not_started' | 'draft' | 'submitted' | 'reopened';
  /** Scores were submitted at least once; reopened ones still count as they were. */
  hasSubmitted: boolean;
}

/** Whose turn it is on a review, and what for. Recusal wins over everything: the rest is closed to the member (S15). */
export function whoseTurn(standing: Standing): { turn: Turn; task: Task } {
  if (standing.isRecused) return { turn: 'aside', task: 'aside' };
  if (standing.isWithdrawn) return { turn: 'done', task: 'withdrawn' };
  const submitted = standing.hasSubmitted;
  switch (standing.phase) {
    case 'draft':
      return standing.hasDeclared ? { turn: 'waiting', task: 'declared' } : { turn: 'now', task: 'declare' };
    case 'open':
      return whileOpen(standing);
    case 'closed':
      return { turn: 'waiting', task: submitted ? 'closed' : 'missed' };
    case 'deliberation':
      if (submitted) return { turn: 'deliberate', task: 'deliberate' };
      return standing.isAdmitted ? { turn: 'deliberate', task: 'read' } : { turn: 'waiting', task: 'missed' };
    case 'reply':
      return { turn: 'waiting', task: 'reply' };
    case 'sealed':
      return { turn: 'waiting', task: 'sealed' };
    default:
      return { turn: 'done', task: 'released' };
  }
}

function whileOpen({ hasDeclared, assessment, hasSubmitted }: Standing): { turn: Turn; task: Task } {
  if (!hasDeclared) return { turn: 'now', task: 'declare' };
  if (assessment === 'submitted') return { turn: 'waiting', task: 'submitted' };
  if (hasSubmitted) return { turn: 'now', task: 'unsent' };
  return { turn: 'now', task: assessment === 'draft' ? 'continue' : 'start' };
}
