import type { Facts, Phase } from '../facts';
import type { Outcome, Who } from '../test-actors';

export interface Grant {
  /** Who may, with these facts. */
  by: Who[];
  given?: Facts;
  /** Everybody else is told nothing; left out where seats decide and not roles. */
  othersHidden?: boolean;
  /** The only phases in which it goes. */
  phases?: Phase[];
  /** One change at a time, and what comes of it. */
  but?: Changes;
}
/** One change of the facts each, and what is answered then. */
type Changes = [change: Facts, Outcome][];

export const SEATED: Facts = {
  isPanelMember: true,
  isAssigned: true,
  isRecused: false,
  hasDeclaredConflicts: true,
  phase: 'open',
};
export const CHAIR: Facts = { ...SEATED, isChair: true };
export const seats: Changes = [
  [{ isPanelMember: false }, 'hidden'],
  [{ isAssigned: false }, 'hidden'],
  [{ isRecused: true }, 'recused'],
  [{ isRecused: undefined }, 'recused'],
];
export const chairs: Changes = [
  [{ isChair: false }, 'hidden'],
  [{ isRecused: true }, 'recused'],
];
export const withdrawn: [Facts, Outcome] = [{ isWithdrawn: true }, 'withdrawn'];
export const undeclared: [Facts, Outcome] = [{ hasDeclaredConflicts: false }, 'not_declared'];
export const SCORED: Facts = {
  ...SEATED,
  phase: 'deliberation',
  hasSubmittedOwn: true,
  ownsAssessment: true,
  assessmentState: 'submitted',
};
export const unscored: Changes = [
  [{ hasSubmittedOwn: false }, 'own_not_submitted not_admitted'],
  [{ hasSubmittedOwn: false, admittedByChair: true }, 'yes'],
];
export const signedIn: Who[] = ['member', 'secretariat', 'administrator'];
export const staff: Grant = { by: ['secretariat'], othersHidden: true };
export const admin: Grant = { by: ['administrator'], othersHidden: true };
export const holding: Grant = {
  by: ['link'],
  given: { linkIsValid: true },
  othersHidden: true,
  but: [
    [{ linkIsValid: false }, 'hidden'],
    [{ linkIsOwn: false }, 'yes'],
  ],
};
export const holdingOwn: Grant = {
  by: ['link'],
  given: { linkIsValid: true, linkIsOwn: true },
  othersHidden: true,
  but: [
    [{ linkIsValid: false }, 'hidden'],
    [{ linkIsOwn: false }, 'assistant'],
  ],
};
export const reading: Grant = {
  by: ['member'],
  given: SEATED,
  phases: ['open', 'closed', 'deliberation', 'reply', 'sealed', 'released'],
  but: [...seats, undeclared],
};
export const scoring: Grant = {
  by: ['member'],
  given: SEATED,
  phases: ['open'],
  but: [
    ...seats,
    undeclared,
    withdrawn,
    [{ assessmentState: 'submitted' }, 'already_submitted'],
    [{ assessmentState: 'reopened' }, 'yes'],
  ],
};
export const practising = (...more: [Facts, Outcome][]): Grant => ({
  by: ['member'],
  given: { isPanelMember: true, practiceIsOffered: true, hasSubmittedOwn: true },
  but: [[{ isPanelMember: false }, 'hidden'], [{ practiceIsOffered: false }, 'hidden'], ...more],
});
export const counting: Grant = {
  by: ['member'],
  given: { ...CHAIR, phase: 'closed' },
  phases: ['closed', 'deliberation', 'reply', 'sealed', 'released'],
  but: [[{ isChair: false }, 'hidden']],
};
export const chairing: Grant = {
  by: ['member'],
  given: { ...CHAIR, phase: 'deliberation' },
  phases: ['deliberation'],
  but: [...chairs, withdrawn],
};
export const twoSides = (one: 'chair' | 'secretariat', other: 'secretariat' | 'administrator'): Changes => [
  [{ approvalSide: null }, 'hidden'],
  [{ firstApprover: { userId: 's', side: 'secretariat' } }, 'same_person'],
  [{ firstApprover: { userId: 'x', side: 'secretariat' } }, 'same_side'],
  [{ firstApprover: { userId: 'x', side: one === 'secretariat' ? other : one } }, 'yes'],
];
