import { Phase } from '../../policy';

export type CandidateStage = 'notBegun' | 'underWay' | 'reply' | 'finished' | 'published';

/** The phase of a review as its candidate may know it: nothing that hints at a direction. */
export function candidateStage(phase: Phase, isReplyOpen: boolean): CandidateStage {
  if (phase === 'draft') return 'notBegun';
  if (phase === 'released' || phase === 'archived') return 'published';
  if (phase === 'sealed') return 'finished';
  if (phase === 'reply') return isReplyOpen ? 'reply' : 'finished';
  return 'underWay';
}

/** Phases in which the candidate reads the assessment. */
export const READABLE: readonly Phase[] = ['reply', 'sealed', 'released'];
