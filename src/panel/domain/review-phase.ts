import { Phase } from '../../policy';

export type ReviewAct =
  'open' | 'close' | 'reopen' | 'deliberate' | 'adopt' | 'return_to_deliberation' | 'seal' | 'release' | 'archive';

/** Every legal step of a review; what is not here cannot happen. `reply` may go back to `deliberation`. */
const STEPS: { act: ReviewAct; from: Phase[]; to: Phase }[] = [
  { act: 'open', from: ['draft'], to: 'open' },
  { act: 'close', from: ['open'], to: 'closed' },
  { act: 'reopen', from: ['closed', 'deliberation'], to: 'open' },
  { act: 'deliberate', from: ['closed'], to: 'deliberation' },
  { act: 'adopt', from: ['deliberation'], to: 'reply' },
  { act: 'return_to_deliberation', from: ['reply'], to: 'deliberation' },
  { act: 'seal', from: ['reply'], to: 'sealed' },
  { act: 'release', from: ['sealed'], to: 'released' },
  { act: 'archive', from: ['released'], to: 'archived' },
];

/** The phase after an act, or null when the act is not possible in this phase. */
export function phaseAfter(phase: Phase, act: ReviewAct): Phase | null {
  return STEPS.find((step) => step.act === act && step.from.includes(phase))?.to ?? null;
}

/** Acts that are possible in this phase, whoever does them. */
export function actsIn(phase: Phase): ReviewAct[] {
  return STEPS.filter((step) => step.from.includes(phase)).map((step) => step.act);
}

export function isLegalStep(from: Phase, to: Phase): boolean {
  return STEPS.some((step) => step.from.includes(from) && step.to === to);
}
