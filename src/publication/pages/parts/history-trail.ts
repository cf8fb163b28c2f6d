import { inLanguage } from '../../../common/text/localized-text';
import { Words } from '../../../common/text/words';
import { TrailInput } from '../../../common/web/components/trail';
import { PublicProfile } from '../../domain/site-data';
import { publicPaths } from '../public.paths';

/** Versions of a profile, newest first, each with its difference from the one before. */
export function historyTrail({ history, electionSlug, candidate }: PublicProfile, words: Words): TrailInput[] {
  const newest = Math.max(0, ...history.map(({ number }) => number));
  return [...history]
    .sort((a, b) => b.number - a.number)
    .map(({ number, kind, releasedAt, reason }) => ({
      at: words.date(releasedAt),
      iso: releasedAt,
      text: words.t(`site.history.${kind}`, { number }),
      detail: reason ? inLanguage(reason, words.lang).text : null,
      link:
        number > 1
          ? {
              label: words.t('site.history.compare', { number: number - 1 }),
              href: publicPaths.difference(words.lang, electionSlug, candidate.slug, number - 1, number),
            }
          : null,
      ...(number === newest ? { state: 'now' as const } : {}),
    }));
}
