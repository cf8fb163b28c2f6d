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

function remarksOn(candidate: PublicCandidate, words: Words): string[] {
  const { status, withdrawnOn, isCorrected } = candidate;
  const result = outcome(candidate, words);
  return [
    ...(withdrawnOn ? [words.t('site.candidate.withdrewOn', { date: words.date(withdrawnOn) })] : []),
    ...(status === 'withdrawn' && !withdrawnOn ? [words.t('site.status.withdrawn')] : []),
    ...(status === 'not_assessed' ? [words.t('site.status.not_assessed')] : []),
    ...(isCorrected ? [words.t('site.candidate.corrected')] : []),
    ...(result ? [result] : []),
  ];
}

/** 'Elected in round 3', 'Elected', 'Not elected'; null before the vote, or where it is not known. */
export function outcome({ elected, electedInRound: round, gender, nationality }: PublicCandidate, words: Words) {
  if (elected === null) return null;
  // A State that is elected to the Bureau has no nationality and, in French, is masculine.
  const form = gender ?? (nationality === null ? 'M' : 'X');
  if (!elected) return words.t(`site.candidate.notElected.${form}`);
  return round === null
    ? words.t(`site.candidate.elected.${form}`)
    : words.t(`site.candidate.electedIn.${form}`, { round });
}
