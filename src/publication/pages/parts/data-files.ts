import { canonicalJson } from '../../../common/text/canonical-json';
import { SiteData, SitePage } from '../../domain/site-data';
import { publicPaths } from '../public.paths';

const JSON_TYPE = 'application/json; charset=utf-8';
const TEXT = 'text/plain; charset=utf-8';

/** Every released version as the exact bytes that were signed, its signature, and the key to check it with. */
export function dataFiles({ revisions, publicKey }: SiteData): SitePage[] {
  const file = (path: string, mediaType: string, body: string): SitePage => ({ path, language: '', mediaType, body });
  return [
    file(publicPaths.publicKey(), TEXT, publicKey),
    file('/robots.txt', TEXT, 'User-agent: *\nAllow: /\n'),
    ...revisions.flatMap(({ electionSlug, candidateSlug, profile, signature, manifest, manifestSignature }) => {
      if (!profile.revision) return [];
      const at = [electionSlug, candidateSlug, profile.revision.number] as const;
      // Number, hash and history are added on reading; they are not part of what was signed.
      const content = canonicalJson({ ...profile, revision: null, history: [] });
      return [
        file(publicPaths.profileFile(...at), JSON_TYPE, content),
        file(publicPaths.signatureFile(...at), TEXT, `${signature}\n`),
        file(publicPaths.manifestFile(...at), JSON_TYPE, manifest),
        file(publicPaths.manifestSignatureFile(...at), TEXT, `${manifestSignature}\n`),
      ];
    }),
  ];
}
