/** Phases of a review, in order. */
export const PHASES = ['draft', 'open', 'closed', 'deliberation', 'reply', 'sealed', 'released', 'archived'] as const;
export type Phase = (typeof PHASES)[number];

/**
 * What the rules need to know of a subject, seen from one actor. A module's `*.facts.ts` fills the part it owns.
 * A fact left out counts as not shown: the predicate that asks for it says no.
 */
export interface Facts {
  /** Phase of the review, and whether it is frozen by a withdrawal. */
  phase?: Phase;
  isWithdrawn?: boolean;
  /** Seats on the panel of this review or cycle, today. */
  isPanelMember?: boolean;
  isChair?: boolean;
  isAssigned?: boolean;
  isRecused?: boolean;
  hasDeclaredConflicts?: boolean;
  hasSubmittedOwn?: boolean;
  admittedByChair?: boolean;
  ownsAssessment?: boolean;
  /** The members of the cycle are asked to score the practice case. */
  practiceIsOffered?: boolean;
  /** State of the own assessment; `not_started` when there is none. */
  assessmentState?: 'not_started' | 'draft' | 'submitted' | 'reopened';
  /** A framework version that is in use or published can no longer change. */
  isFrozen?: boolean;
  /** The thing belongs to the user who asks: an account, a session, a personal link. */
  isOwn?: boolean;
  /** Who made what is to be checked; null where nobody has yet. */
  madeBy?: string | null;
  /** Who gave the first of two approvals, and from which side. */
  firstApprover?: { userId: string; side: ApprovalSide } | null;
  /** The side from which this actor would approve. */
  approvalSide?: ApprovalSide | null;
  /** Personal link: still valid and meant for this. */
  linkIsValid?: boolean;
  /** Personal link: the own one of who answers, not an assistant's. */
  linkIsOwn?: boolean;
  /** Personal link: the candidate's own. A State's opens its questions and nothing of the candidate's. */
  linkIsOfCandidate?: boolean;
}

export type ApprovalSide = 'chair' | 'secretariat' | 'administrator';
