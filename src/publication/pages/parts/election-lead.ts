import { capitalised } from '../../../common/text/number-in-words';
import { Words } from '../../../common/text/words';
import { PublicElection } from '../../domain/site-data';
import { dayInWords } from './days';
import { counted } from './numbers';

/** Statuses of an assessment that has been published. */
const PUBLISHED = ['rated', 'no_agreed_rating', 'insufficient_information'];

/** 'Twelve people are nominated for six seats. The term is nine years. The States Parties vote from 3 December 2029. …' */
export function electionLead(election: PublicElection, words: Words): string {
  const { isAssessed, post, kind } = election;
  return [
    standing(election, words),
    // Who is elected to a vacant seat serves the rest of the term (art. 37(2) of the Statute).
    ...(post === 'judge' && kind === 'ordinary' ? [words.t('site.election.lead.term')] : []),
    vote(election, words),
    ...(isAssessed ? progress(election, words) : [words.t('site.election.lead.notAssessed')]),
  ].join(' ');
}

function standing({ candidates, seats, post }: PublicElection, words: Words): string {
  const part = (name: string, count: number, rest = {}): string =>
    capitalised(words, words.t(`site.election.lead.${name}`, { ...counted(count, words), ...rest }));
  if (candidates.length === 0) return part('none', seats);
  const toFill = words.t('site.election.lead.seats', counted(seats, words));
  return part(post === 'judge' ? 'people' : 'posts', candidates.length, { seats: toFill });
}

function vote({ voteStartsOn, when, state }: PublicElection, words: Words): string {
  const day = voteStartsOn ?? when;
  const tense = state === 'over' ? 'voted' : 'vote';
  const isExact = day.length >= 10;
  return words.t(`site.election.lead.${tense}${isExact ? 'From' : 'In'}`, { date: dayInWords(day, words) });
}

function progress({ candidates }: PublicElection, words: Words): string[] {
  const published = candidates.filter(({ status }) => PUBLISHED.includes(status)).length;
  const withdrawn = candidates.filter(({ status }) => status === 'withdrawn').length;
  const sentence = (name: string, params: Record<string, string | number>): string =>
    capitalised(words, words.t(`site.election.lead.${name}`, params));
  return [
    sentence('published', { count: candidates.length - withdrawn, published }),
    ...(withdrawn > 0 ? [sentence('withdrawn', counted(withdrawn, words))] : []),
  ];
}
