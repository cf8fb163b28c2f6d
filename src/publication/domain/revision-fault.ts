import { sha256 } from '../../common/crypto/hashing';
import { LocalizedText } from '../../common/text/localized-text';
import { revisionManifest } from './revision-manifest';
import { isSignedBy } from './signing';

/** A published version as it lies in the database. */
export interface StoredRevision {
  number: number;
  kind: 'first' | 'correction' | 'notice';
  reason: LocalizedText;
  releasedAt: string;
  content: string;
  contentHash: string;
  signature: string;
  manifest: string;
  manifestSignature: string;
}

/** What is wrong with a version, given the one before it; null when it is as it was published (S46). */
export function revisionFault(
  slug: string,
  revision: StoredRevision,
  before: StoredRevision | null,
  publicKey: string,
): string | null {
  const { number, kind, reason, releasedAt, content, contentHash, signature, manifest, manifestSignature } = revision;
  if (number !== (before?.number ?? 0) + 1) return 'the version before is missing';
  if (sha256(content) !== contentHash) return 'the content does not have the recorded hash';
  if (!isSignedBy(content, signature, publicKey)) return 'the signature does not belong to the content';
  if (!isSignedBy(manifest, manifestSignature, publicKey)) return 'the signature does not belong to the manifest';
  const basis = { slug, number, kind, reason, releasedAt, contentHash, before: before && sha256(before.manifest) };
  return manifest === revisionManifest(basis) ? null : 'the manifest does not say what is recorded';
}
