/** Why a member's assessment does not count. */
export type LeftOutReason = 'recused' | 'not_submitted' | 'not_assigned';

export interface AssessmentState {
  /** Code or id of the member. */
  readonly member: string;
  readonly submitted: boolean;
}

export interface Countable<A extends AssessmentState> {
  /** In the order of the member codes, whatever the order of arrival. */
  readonly counted: readonly A[];
  readonly leftOut: readonly { readonly member: string; readonly reason: LeftOutReason }[];
}

/**
 * Decides who counts for one candidate: the submitted assessments of assigned members who are not recused. Every other
 * member is named with the reason, recusal before assignment before submission.
 * @param assessments at most one per member; throws RangeError for two of one member
 * @param recused members recused for this candidate, their recusal not ended
 * @param assigned members assigned to this candidate; one without an assessment is left out as not submitted
 */
export function countableAssessments<A extends AssessmentState>(
  assessments: readonly A[],
  recused: Iterable<string>,
  assigned: Iterable<string>,
): Countable<A> {
  const byMember = new Map(assessments.map((assessment) => [assessment.member, assessment]));
  if (byMember.size < assessments.length) throw new RangeError('a member has two assessments of one candidate');
  const [isRecused, isAssigned] = [new Set(recused), new Set(assigned)];
  const members = [...new Set([...byMember.keys(), ...isRecused, ...isAssigned])].sort();
  const counted: A[] = [];
  const leftOut: { member: string; reason: LeftOutReason }[] = [];
  for (const member of members) {
    const assessment = byMember.get(member);
    if (isRecused.has(member)) leftOut.push({ member, reason: 'recused' });
    else if (!isAssigned.has(member)) leftOut.push({ member, reason: 'not_assigned' });
    else if (assessment?.submitted !== true) leftOut.push({ member, reason: 'not_submitted' });
    else counted.push(assessment);
  }
  return { counted, leftOut };
}
