import { inLanguage } from '../../../common/text/localized-text';
import { Words } from '../../../common/text/words';
import { tag, TagView } from '../../../common/web/components/tag';
import { PublicElection, SiteData } from '../../domain/site-data';
import { publicPaths } from '../public.paths';
import { dayInWords } from './days';

export interface ElectionRow {
  title: string;
  href: string;
  text: string;
  vote: string;
  tag: TagView | null;
}

export const isAhead = ({ state }: PublicElection): boolean => state !== 'over';

export const byVote = (a: PublicElection, b: PublicElection): number =>
  a.when < b.when ? -1 : a.when > b.when ? 1 : a.slug < b.slug ? -1 : 1;

/** One line about an election: what stands where, and when the vote is. */
export function electionRow(election: PublicElection, data: SiteData, words: Words): ElectionRow {
  const { lang } = words;
  return {
    title: inLanguage(election.title, lang).text,
    href: publicPaths.election(lang, election.slug),
    text: progressSentence(election, words),
    vote: words.t('site.elections.vote', { date: dayInWords(election.voteStartsOn ?? election.when, words) }),
    tag: realityTag(election, data, words),
  };
}

/** Where invented and real elections stand in one list, each says which it is. */
export function realityTag(election: PublicElection, data: SiteData, words: Words): TagView | null {
  if (election.isExample) return tag(words.t('site.elections.invented'), 'amber');
  return data.isExample ? tag(words.t('site.elections.real'), 'line') : null;
}

/** '12 candidates. 8 rated, 1 without an agreed rating, 3 still to come.' */
export function progressSentence(election: PublicElection, words: Words): string {
  const { candidates, isAssessed } = election;
  const standing = words.t('common.sentence', { text: words.t(`site.elections.state.${election.state}`) });
  if (candidates.length === 0) return standing;
  const sentences = [words.t('site.elections.candidates', { count: candidates.length })];
  if (isAssessed) sentences.push(words.t('common.sentence', { text: words.list(assessmentCounts(election, words)) }));
  else
    sentences.push(
      election.state === 'over' ? words.t('site.elections.elected', { count: electedCount(election) }) : standing,
    );
  return sentences.join(' ');
}

const electedCount = ({ candidates }: PublicElection): number => candidates.filter(({ elected }) => elected).length;

function assessmentCounts({ candidates }: PublicElection, words: Words): string[] {
  const count = (...statuses: string[]): number => candidates.filter(({ status }) => statuses.includes(status)).length;
  const counts: [string, number][] = [
    ['rated', count('rated')],
    ['noAgreed', count('no_agreed_rating')],
    ['insufficient', count('insufficient_information')],
    ['toCome', count('in_progress', 'none')],
    ['withdrawn', count('withdrawn')],
  ];
  return counts.flatMap(([part, number]) =>
    number > 0 ? [words.t(`site.elections.count.${part}`, { count: number })] : [],
  );
}
