import { canonicalJson } from '../../common/text/canonical-json';
import { LocalizedText } from '../../common/text/localized-text';
import { PublicProfile } from './site-data';

/** What two persons approve: the new content and the words that go with it. */
export interface CorrectionProposal extends Record<string, unknown> {
  number: number;
  kind: 'correction' | 'notice';
  reason: LocalizedText;
  contentHash: string;
}

/**
 * A correction changes something that the profile states. A notice only tells something: a withdrawal, or the reason
 * alone. What became of the candidacy in the election is shown with every version and makes none.
 */
export function correctionKind(before: PublicProfile, after: PublicProfile): CorrectionProposal['kind'] {
  return stated(before) === stated(after) ? 'notice' : 'correction';
}

function stated({ facts, assessment, documents, candidate }: PublicProfile): string {
  const { name, nominatingState, nationality, list, gender } = candidate;
  return canonicalJson({ facts, assessment, documents, name, nominatingState, nationality, list, gender });
}
