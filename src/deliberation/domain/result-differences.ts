import { sha256 } from '../../common/crypto/hashing';
import { canonicalJson } from '../../common/text/canonical-json';
import { ResultContent } from './result-content';

/** One hash over the criteria, the method and every assessment that counted (S45). */
export function inputsHash({ frameworkHash, methodVersion, receipts }: ResultContent): string {
  return sha256(canonicalJson({ frameworkHash, methodVersion, receipts }));
}

/** What rests on scores and votes; texts may be corrected by their own acts later. */
const RECOMPUTED = [
  'frameworkHash',
  'methodVersion',
  'receipts',
  'counted',
  'rating',
  'indicatedGrade',
  'vote',
] as const;

/** Parts in which a sealed result differs from the one computed anew; empty when they agree. */
export function resultDifferences(sealed: ResultContent, hash: string, now: ResultContent | null): string[] {
  if (!now) return ['finding'];
  const parts: string[] = RECOMPUTED.filter((part) => canonicalJson(sealed[part]) !== canonicalJson(now[part]));
  if (sealed.finding.grade !== now.finding.grade) parts.push('finding');
  if (inputsHash(sealed) !== hash) parts.push('inputs_hash');
  return parts;
}
