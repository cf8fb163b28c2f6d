import { createHash } from 'node:crypto';
import { canonicalJson } from '../../common/text/canonical-json';
import { AssessmentContent, Rating, ratingOf } from './assessment-content';

/** Salt of a receipt: 128 bits, so that nobody can find the scores by trying (S47). */
export const SALT_BYTES = 16;

export interface VersionContent extends AssessmentContent {
  assessmentId: string;
  frameworkVersionId: string;
  number: number;
  stage: 'initial' | 'revised';
  /** Why a score was changed after submission; null for the first version. */
  changeReason: string | null;
  submittedAt: string;
  salt: string;
}

/**
 * A submitted version as text, the same bytes whoever writes it: what is sealed, hashed and given to the member.
 * Criteria outside `ratings` do not occur; passages stand in their one order.
 */
export function canonicalVersion(version: VersionContent): string {
  const ratings = Object.entries(version.ratings).map(([code, rating]): [string, Rating] => [code, ratingOf(rating)]);
  return canonicalJson({
    format: 'open-bench/assessment/1',
    assessment: version.assessmentId,
    framework_version: version.frameworkVersionId,
    number: version.number,
    stage: version.stage,
    change_reason: version.changeReason,
    submitted_at: version.submittedAt,
    salt: version.salt,
    ratings: Object.fromEntries(ratings),
  });
}

/** The receipt: SHA-256 over the canonical version in UTF-8, in hexadecimal. */
export function receiptOf(canonical: string): string {
  return createHash('sha256').update(canonical, 'utf8').digest('hex');
}

/** Reads a canonical version back. Throws SyntaxError or TypeError when the text is none. */
export function versionFrom(canonical: string): VersionContent {
  const parsed = JSON.parse(canonical) as Record<string, unknown>;
  if (parsed.format !== 'open-bench/assessment/1') throw new TypeError('not a version of an assessment');
  return {
    assessmentId: String(parsed.assessment),
    frameworkVersionId: String(parsed.framework_version),
    number: Number(parsed.number),
    stage: parsed.stage === 'revised' ? 'revised' : 'initial',
    changeReason: typeof parsed.change_reason === 'string' ? parsed.change_reason : null,
    submittedAt: String(parsed.submitted_at),
    salt: String(parsed.salt),
    ratings: parsed.ratings as Record<string, Rating>,
  };
}

/** A receipt as typed or pasted: letters, digits and spaces as they come; null when it cannot be one. */
export function receiptFrom(typed: string): string | null {
  const folded = typed.toLowerCase().replace(/[\s:-]/g, '');
  return /^[0-9a-f]{64}$/.test(folded) ? folded : null;
}

/** A receipt in groups that can be read out: eight blocks of eight. */
export function spacedReceipt(hash: string): string {
  return (hash.match(/.{1,8}/g) ?? []).join(' ');
}
