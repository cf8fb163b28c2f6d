import { sha256 } from '../../common/crypto/hashing';
import { canonicalJson } from '../../common/text/canonical-json';
import { SitePage } from './site-page';

/** Address and SHA-256 of every page and file of one state of the site; signed, so that a copy can be checked (S46). */
export function siteManifest(asOf: string, pages: readonly SitePage[]): string {
  const hashes = Object.fromEntries(pages.map(({ path, body }) => [path, sha256(body)]));
  return canonicalJson({ schema: 'open-bench/site-manifest/1', asOf, pages: hashes });
}

/** What is wrong with a site's manifest against what is served; null when they agree. `served`: address → SHA-256. */
export function siteManifestFault(manifest: string, served: ReadonlyMap<string, string>): string | null {
  const { pages } = JSON.parse(manifest) as { pages: Record<string, string> };
  const other = [...served].find(([path, hash]) => pages[path] !== hash)?.[0];
  if (other) return `${other}: the signed manifest of the site has another hash`;
  const missing = Object.keys(pages).find((path) => !served.has(path));
  return missing ? `${missing}: it stands in the signed manifest of the site and is not served` : null;
}
