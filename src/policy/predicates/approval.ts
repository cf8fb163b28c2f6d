import { ApprovalSide } from '../facts';
import { no, Rule, unseen, YES } from '../rule';

/* Two persons for what cannot be taken back (S18). */

export const approvesFor =
  (...sides: ApprovalSide[]): Rule =>
  (_actor, facts) =>
    facts.approvalSide && sides.includes(facts.approvalSide) ? YES : unseen('not_an_approver');

/** The second approval must come from another person and from the other side. */
export const isOtherSideThanFirst: Rule = (actor, facts) => {
  if (!facts.firstApprover) return YES;
  if (facts.firstApprover.userId === actor.userId) return no('same_person');
  return facts.firstApprover.side === facts.approvalSide ? no('same_side') : YES;
};
