/** What staff decide for a cycle. Instants are UTC; `quorumMin` is a number of members. */
export interface CyclePlan {
  frameworkVersionId: string;
  opensAt: string;
  closesAt: string;
  timeZone: string;
  quorumMin: number;
  namesShown: boolean;
}

/** The least number that a cycle may set as its quorum (settled point 2). */
export const LEAST_QUORUM = 3;

/** What is wrong with the plan as field → tail of a message key; empty when nothing is. */
export function planProblems(plan: CyclePlan): Partial<Record<keyof CyclePlan, string>> {
  const problems: Partial<Record<keyof CyclePlan, string>> = {};
  if (plan.closesAt <= plan.opensAt) problems.closesAt = 'closesBeforeItOpens';
  if (plan.quorumMin < LEAST_QUORUM) problems.quorumMin = 'quorumTooLow';
  return problems;
}

/**
 * What can no longer change once one review has been opened, of what the new plan changes: members have relied on the
 * criteria, the quorum and on whether their names are shown.
 */
export function fixedOnceOpened(before: CyclePlan, after: CyclePlan): (keyof CyclePlan)[] {
  const fixed = ['frameworkVersionId', 'quorumMin', 'namesShown'] as const;
  return fixed.filter((field) => before[field] !== after[field]);
}
