/** What must be in place before members score one candidate. */
export interface OpeningFacts {
  frameworkIsPublished: boolean;
  /** Members assigned and not recused. */
  able: number;
  /** Submitted assessments that a finding will need. */
  quorum: number;
  documents: number;
  isWithdrawn: boolean;
}
export type Missing = 'framework' | 'members' | 'quorum' | 'documents' | 'withdrawn';

/** Fewer members than this cannot hide a single score, whatever the quorum. */
export const LEAST_MEMBERS = 3;

/** What is missing before scoring can open, in the order in which staff would see to it; empty when nothing is. */
export function missingForOpening(facts: OpeningFacts): Missing[] {
  if (facts.isWithdrawn) return ['withdrawn'];
  const missing: Missing[] = [];
  if (!facts.frameworkIsPublished) missing.push('framework');
  if (facts.documents === 0) missing.push('documents');
  if (facts.able < LEAST_MEMBERS) missing.push('members');
  else if (facts.able < facts.quorum) missing.push('quorum');
  return missing;
}
