export type AssessmentState = 'not_started' | 'draft' | 'submitted' | 'reopened';
export type AssessmentAct = 'save' | 'submit' | 'revise' | 'reopen';

/** Every legal step of an assessment. Revising keeps the state and adds a version. */
const STEPS: { act: AssessmentAct; from: AssessmentState[]; to: AssessmentState }[] = [
  { act: 'save', from: ['not_started', 'draft'], to: 'draft' },
  { act: 'save', from: ['reopened'], to: 'reopened' },
  { act: 'submit', from: ['draft', 'reopened'], to: 'submitted' },
  { act: 'revise', from: ['submitted'], to: 'submitted' },
  { act: 'reopen', from: ['submitted'], to: 'reopened' },
];

/** The state after an act, or null when the act is not possible in this state. */
export function stateAfter(state: AssessmentState, act: AssessmentAct): AssessmentState | null {
  return STEPS.find((step) => step.act === act && step.from.includes(state))?.to ?? null;
}
