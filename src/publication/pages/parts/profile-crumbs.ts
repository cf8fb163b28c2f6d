import { inLanguage } from '../../../common/text/localized-text';
import { Words } from '../../../common/text/words';
import { Crumb } from '../../../common/web/rendering';
import { PublicCandidate, PublicElection } from '../../domain/site-data';
import { publicPaths } from '../public.paths';

/** The way to a page below a profile. */
export function profileCrumbs(
  election: PublicElection,
  candidate: PublicCandidate,
  last: string,
  words: Words,
): Crumb[] {
  const { lang } = words;
  return [
    { label: words.t('common.navigation.home'), href: publicPaths.home(lang) },
    { label: inLanguage(election.title, lang).text, href: publicPaths.election(lang, election.slug) },
    { label: candidate.name, href: publicPaths.candidate(lang, election.slug, candidate.slug) },
    { label: last, href: null },
  ];
}
