import { Words } from '../../../common/text/words';
import { candidateCard, CandidateCardView } from '../../../common/web/components/candidate-card';
import { PublicCandidate, PublicElection } from '../../domain/site-data';
import { publicPaths } from '../public.paths';
import { origin } from './people';
import { cardBadge } from './ratings';

export function candidateCards(
  candidates: readonly PublicCandidate[],
  election: PublicElection,
  words: Words,
): CandidateCardView[] {
  return candidates.map((candidate) => {
    const href = publicPaths.candidate(words.lang, election.slug, candidate.slug);
    const { name, initials, hasReply } = candidate;
    return candidateCard(
      {
        name,
        initials,
        href,
        meta: origin(candidate, words),
        rating: cardBadge(candidate, words),
        remarks: remarksOn(candidate, words),
        replyHref: hasReply ? `${href}#reply` : null,
      },
      words,
    );
  });
}

function remarksOn(
  { status, withdrawnOn, isCorrected, elected, electedInRound }: PublicCandidate,
  words: Words,
): string[] {
  return [
    ...(withdrawnOn ? [words.t('site.candidate.withdrewOn', { date: words.date(withdrawnOn) })] : []),
    ...(status === 'withdrawn' && !withdrawnOn ? [words.t('site.status.withdrawn')] : []),
    ...(status === 'not_assessed' ? [words.t('site.status.not_assessed')] : []),
    ...(isCorrected ? [words.t('site.candidate.corrected')] : []),
    ...(elected === null ? [] : [outcome(elected, electedInRound, words)]),
  ];
}

/** 'Elected in round 3', 'Elected', 'Not elected' */
export function outcome(elected: boolean, round: number | null, words: Words): string {
  if (!elected) return words.t('site.candidate.notElected');
  return round === null ? words.t('site.candidate.elected') : words.t('site.candidate.electedIn', { round });
}
