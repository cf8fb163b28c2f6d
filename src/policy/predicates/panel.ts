import { Phase } from '../facts';
import { no, Rule, unseen, YES } from '../rule';

/* What a seat on the panel and the phase of a review allow. */

export const isPanelMember: Rule = (_actor, facts) => (facts.isPanelMember ? YES : unseen('not_panel_member'));
export const isChair: Rule = (_actor, facts) => (facts.isChair ? YES : unseen('not_chair'));
export const isAssigned: Rule = (_actor, facts) => (facts.isAssigned ? YES : unseen('not_assigned'));
export const notRecused: Rule = (_actor, facts) => (facts.isRecused === false ? YES : no('recused'));
export const hasDeclaredConflicts: Rule = (_actor, facts) => (facts.hasDeclaredConflicts ? YES : no('not_declared'));
export const ownsAssessment: Rule = (_actor, facts) => (facts.ownsAssessment ? YES : unseen('not_own'));
export const hasSubmittedOwn: Rule = (_actor, facts) => (facts.hasSubmittedOwn ? YES : no('own_not_submitted'));
export const hasNotSubmitted: Rule = (_actor, facts) =>
  facts.assessmentState === 'submitted' ? no('already_submitted') : YES;
export const admittedByChair: Rule = (_actor, facts) => (facts.admittedByChair ? YES : no('not_admitted'));
export const practiceIsOffered: Rule = (_actor, facts) =>
  facts.practiceIsOffered ? YES : unseen('practice_not_offered');
export const notWithdrawn: Rule = (_actor, facts) => (facts.isWithdrawn ? no('withdrawn') : YES);
export const notFrozen: Rule = (_actor, facts) => (facts.isFrozen ? no('frozen') : YES);

/** The review has come to one of these phases. */
export const phaseIs =
  (...phases: Phase[]): Rule =>
  (_actor, facts) =>
    facts.phase && phases.includes(facts.phase) ? YES : no(`phase_${facts.phase ?? 'unknown'}`);
