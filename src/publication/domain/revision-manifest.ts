import { canonicalJson } from '../../common/text/canonical-json';
import { LocalizedText } from '../../common/text/localized-text';

export interface ManifestBasis {
  /** `<election>/<candidate>`. */
  slug: string;
  number: number;
  kind: 'first' | 'correction' | 'notice';
  reason: LocalizedText;
  releasedAt: string;
  contentHash: string;
  /** SHA-256 of the manifest of the version before; null for the first. */
  before: string | null;
}

/** The exact bytes that are signed beside the content: versions hang together as a chain, so none can be left out (S46). */
export function revisionManifest({ slug, number, contentHash, before, ...rest }: ManifestBasis): string {
  return canonicalJson({
    schema: 'open-bench/manifest/1',
    profile: slug,
    number,
    ...rest,
    files: { [`v${number}.json`]: contentHash },
    manifestBefore: before,
  });
}
