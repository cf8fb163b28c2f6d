import { ApprovalSide } from '../facts';
import { no, Rule, unseen, YES } from '../rule';

/* Two persons for what cannot be taken back (S18). */

export const approvesFor =
  (...sides: ApprovalSide[]): Rule =>
  (_actor, facts) =>
    facts.approvalSide && sides.includes(facts.approvalSide) ? YES : unseen('not_an_approver');

/** Nobody checks their own work. */
export const isNotMaker: Rule = (actor, facts) =>
  facts.madeBy === undefined || facts.madeBy === actor.userId ? no('own_work') : YES;

/** Both persons may come from one side, so that only the person must differ (S4). */
export const isOtherPersonThanFirst: Rule = (actor, facts, now) =>
  isOtherSideThanFirst(actor, { ...facts, approvalSide: null }, now);

/** The second approval must come from another person and from the other side. */
export const isOtherSideThanFirst: Rule = (actor, facts) => {
  if (!facts.firstApprover) return YES;
  if (facts.firstApprover.userId === actor.userId) return no('same_person');
  return facts.firstApprover.side === facts.approvalSide ? no('same_side') : YES;
};
