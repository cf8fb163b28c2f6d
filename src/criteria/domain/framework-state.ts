/** States of one version of a framework. */
export type FrameworkState = 'draft' | 'published' | 'retired';

/** Editing and discarding change or remove a draft; a published version stays as it is, and a change to it is a new version. */
export type FrameworkAct = 'edit' | 'discard' | 'publish' | 'retire' | 'newVersion';

/** What the conditions ask about. */
export interface FrameworkFacts {
  /** How many problems `validateFramework` finds. */
  readonly problems: number;
  /** Does the framework have a draft besides this version? */
  readonly hasOtherDraft: boolean;
  /** Is the content the same as that of the version published before? */
  readonly sameAsPublished: boolean;
}

/** Why an act is not possible now; each is the tail of the locale key `problem.rule.<code>`. */
export type FrameworkRefusal =
  | 'frameworkFrozen'
  | 'frameworkNotPublished'
  | 'frameworkRetired'
  | 'frameworkHasProblems'
  | 'frameworkUnchanged'
  | 'frameworkDraftExists';

interface Condition {
  readonly holds: (facts: FrameworkFacts) => boolean;
  readonly otherwise: FrameworkRefusal;
}

const isComplete: Condition = { holds: ({ problems }) => problems === 0, otherwise: 'frameworkHasProblems' };
const isChanged: Condition = { holds: ({ sameAsPublished }) => !sameAsPublished, otherwise: 'frameworkUnchanged' };
const isOnlyDraft: Condition = { holds: ({ hasOtherDraft }) => !hasOtherDraft, otherwise: 'frameworkDraftExists' };

export interface FrameworkTransition {
  readonly act: FrameworkAct;
  readonly from: FrameworkState;
  /** null: the version is no more. */
  readonly to: FrameworkState | null;
  /** A further version that the act makes, with this one's content. */
  readonly makes: 'draft' | null;
  readonly when: readonly Condition[];
}

/**
 * Every permitted act. Retiring ends the use of a version for new cycles; cycles that have it keep it. From a published or
 * retired version a new draft is made and the version itself stays.
 */
export const frameworkTransitions: readonly FrameworkTransition[] = [
  { act: 'edit', from: 'draft', to: 'draft', makes: null, when: [] },
  { act: 'discard', from: 'draft', to: null, makes: null, when: [] },
  { act: 'publish', from: 'draft', to: 'published', makes: null, when: [isComplete, isChanged] },
  { act: 'retire', from: 'published', to: 'retired', makes: null, when: [] },
  { act: 'newVersion', from: 'published', to: 'published', makes: 'draft', when: [isOnlyDraft] },
  { act: 'newVersion', from: 'retired', to: 'retired', makes: 'draft', when: [isOnlyDraft] },
];

/** What is said of an act that no row of the table allows from a state. */
const refusals: Record<FrameworkState, FrameworkRefusal> = {
  draft: 'frameworkNotPublished',
  published: 'frameworkFrozen',
  retired: 'frameworkRetired',
};

export type FrameworkStep =
  | { readonly allowed: true; readonly to: FrameworkState | null; readonly makes: 'draft' | null }
  | { readonly allowed: false; readonly because: FrameworkRefusal };

/** What an act leads to, or the first reason against it. */
export function nextFrameworkState(state: FrameworkState, act: FrameworkAct, facts: FrameworkFacts): FrameworkStep {
  const row = frameworkTransitions.find((transition) => transition.from === state && transition.act === act);
  if (row === undefined) return { allowed: false, because: refusals[state] };
  const broken = row.when.find((condition) => !condition.holds(facts));
  if (broken !== undefined) return { allowed: false, because: broken.otherwise };
  return { allowed: true, to: row.to, makes: row.makes };
}

/** Acts possible now, in the order of the table: the buttons of a page. */
export function possibleFrameworkActs(state: FrameworkState, facts: FrameworkFacts): FrameworkAct[] {
  const acts = frameworkTransitions.filter(({ from }) => from === state).map(({ act }) => act);
  return acts.filter((act) => nextFrameworkState(state, act, facts).allowed);
}
