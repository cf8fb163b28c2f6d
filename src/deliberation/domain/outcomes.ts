/** Outcomes beside the categories, which the chair records without a vote on a category. */
export const OUTCOMES = ['no_agreed_rating', 'insufficient_information'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/**
 * Outcomes that can be recorded now: "insufficient information" is what the rules say, not a choice; "no agreed rating"
 * needs a vote that failed first.
 */
export function possibleOutcomes(indicated: string, lastProposal: string | null): Outcome[] {
  return OUTCOMES.filter((outcome) =>
    outcome === 'insufficient_information' ? indicated === outcome : lastProposal === 'not_adopted',
  );
}

/** Whether a finding differs from what the scores indicate without a reason for the public. */
export function isUnexplained(finding: { grade: string; hasReason: boolean }, indicated: string): boolean {
  const isOutcome = (OUTCOMES as readonly string[]).includes(finding.grade);
  return !isOutcome && finding.grade !== indicated && !finding.hasReason;
}
