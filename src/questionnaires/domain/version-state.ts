/** States of one version of a questionnaire. */
export type VersionState = 'draft' | 'published' | 'retired';

/** Publishing freezes a version, whether or not it has been sent yet; the one before it is retired by that. */
export type VersionAct = 'edit' | 'discard' | 'publish' | 'newVersion';

export interface VersionFacts {
  /** How many problems `validateQuestionnaire` finds. */
  readonly problems: number;
  readonly hasDraft: boolean;
  readonly sameAsPublished: boolean;
  /** Is it the first version? Those who answer need no note about it. */
  readonly isFirst: boolean;
  readonly hasNote: boolean;
}

/** Why an act is not possible now; each is the tail of the locale key `problem.rule.<code>`. */
export type VersionRefusal =
  | 'questionnaireFrozen'
  | 'questionnaireNotPublished'
  | 'questionnaireHasProblems'
  | 'questionnaireUnchanged'
  | 'questionnaireNeedsNote'
  | 'questionnaireDraftExists';

interface Condition {
  readonly holds: (facts: VersionFacts) => boolean;
  readonly otherwise: VersionRefusal;
}

const isComplete: Condition = { holds: ({ problems }) => problems === 0, otherwise: 'questionnaireHasProblems' };
const isChanged: Condition = { holds: ({ sameAsPublished }) => !sameAsPublished, otherwise: 'questionnaireUnchanged' };
const hasNote: Condition = { holds: (facts) => facts.isFirst || facts.hasNote, otherwise: 'questionnaireNeedsNote' };
const isOnlyDraft: Condition = { holds: (facts) => !facts.hasDraft, otherwise: 'questionnaireDraftExists' };

interface Transition {
  readonly act: VersionAct;
  readonly from: VersionState;
  readonly when: readonly Condition[];
}

/** Every permitted act. With the first draft its questionnaire is discarded too: it has no other version. */
export const versionTransitions: readonly Transition[] = [
  { act: 'edit', from: 'draft', when: [] },
  { act: 'discard', from: 'draft', when: [] },
  { act: 'publish', from: 'draft', when: [isComplete, isChanged, hasNote] },
  { act: 'newVersion', from: 'published', when: [isOnlyDraft] },
];

const refusals: Record<VersionState, VersionRefusal> = {
  draft: 'questionnaireNotPublished',
  published: 'questionnaireFrozen',
  retired: 'questionnaireFrozen',
};

/** The first reason against an act, or null when it is possible. */
export function refusalOf(state: VersionState, act: VersionAct, facts: VersionFacts): VersionRefusal | null {
  const row = versionTransitions.find((transition) => transition.from === state && transition.act === act);
  if (row === undefined) return refusals[state];
  return row.when.find((condition) => !condition.holds(facts))?.otherwise ?? null;
}
