import { inLanguage } from '../../../common/text/localized-text';
import { Words } from '../../../common/text/words';
import { PublicCandidate, PublicElection } from '../../domain/site-data';
import { outcome } from './candidate-cards';

/** 'Nominated by Sierra Leone as a List A candidate (criminal law and procedure) in the election of …' */
export function nomination(candidate: PublicCandidate, election: PublicElection, words: Words): string {
  const { nominatingState, list } = candidate;
  const state = nominatingState ? words.country(nominatingState) : words.t('site.candidate.stateUnknown');
  const title = inLanguage(election.title, words.lang).text;
  if (election.post.startsWith('asp_')) return words.t('site.nomination.bureau', { state, election: title });
  if (list) return words.t(`site.nomination.list${list}`, { state, election: title });
  return words.t(nominatingState ? 'site.nomination.plain' : 'site.nomination.unknown', { state, election: title });
}

/** What came of it, once the vote is over; null before. */
export function outcomeSentence(candidate: PublicCandidate, words: Words): string | null {
  const text = outcome(candidate, words);
  if (text === null) return null;
  const votes = candidate.votesByRound.map(({ round, votes: count }) =>
    words.t('site.record.votesInRound', { round, votes: count }),
  );
  const result = words.t('common.sentence', { text });
  return votes.length > 0 ? `${result} ${words.t('site.nomination.votes', { votes: words.list(votes) })}` : result;
}
