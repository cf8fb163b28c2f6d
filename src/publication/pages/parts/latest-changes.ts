import { Words } from '../../../common/text/words';
import { SiteData } from '../../domain/site-data';
import { publicPaths } from '../public.paths';

const SHOWN = 5;

/** The newest published assessments and corrections. */
export function latestChanges({ revisions }: SiteData, words: Words): { label: string; href: string; at: string }[] {
  return revisions
    .flatMap(({ electionSlug, candidateSlug, profile }) =>
      profile.revision
        ? [
            {
              electionSlug,
              candidateSlug,
              name: profile.candidate.name,
              revision: profile.revision,
              hasReply: profile.assessment?.reply.choice === 'replied',
            },
          ]
        : [],
    )
    .sort((a, b) => (a.revision.releasedAt < b.revision.releasedAt ? 1 : -1))
    .slice(0, SHOWN)
    .map(({ electionSlug, candidateSlug, name, revision, hasReply }) => {
      const part = revision.kind === 'first' ? (hasReply ? 'withReply' : 'first') : revision.kind;
      return {
        label: words.t(`site.change.${part}`, { name }),
        href: publicPaths.candidate(words.lang, electionSlug, candidateSlug),
        at: words.date(revision.releasedAt),
      };
    });
}
