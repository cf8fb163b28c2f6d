import { createHash } from 'node:crypto';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { isOffered, OFFERED_LANGUAGES } from '../common/text/language';
import { missingPage, PUBLIC_SECTIONS, SiteData, SiteTools } from '../publication';
import { ReadyAnswer } from './ready-answer';

/** Whether an address belongs to the public site, so that nobody else could answer it. */
export function isPublicPath(path: string): boolean {
  const [, first = '', section] = path.split('/');
  if (first === 'data') return true;
  if (!isOffered(first)) return false;
  return section === undefined || section === '' || PUBLIC_SECTIONS.has(section);
}

/** "Not found" in each language, made once for each state of the site. */
export function notFoundAnswers(
  data: SiteData,
  tools: SiteTools,
  fixed: Readonly<Record<string, string>>,
): Map<string, ReadyAnswer> {
  return new Map(
    OFFERED_LANGUAGES.map((lang) => {
      const { body, mediaType } = missingPage(data, tools, lang);
      const identity = Buffer.from(body, 'utf8');
      const bodies = { br: brotliCompressSync(identity), gzip: gzipSync(identity), identity };
      const sha256 = createHash('sha256').update(identity).digest('hex');
      return [lang, new ReadyAnswer({ status: 404, mediaType, cache: 'no-store', sha256, bodies, fixed })];
    }),
  );
}
