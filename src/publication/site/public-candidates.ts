import { CandidacyRead } from '../../candidates';
import { FrameworkContent } from '../../criteria';
import { RoundRead } from '../../elections';
import { Phase } from '../../policy';
import { PublicCandidate, PublicCategory, PublicProfile, PublicStatus } from '../domain/site-data';

/** What the card of one candidate depends on. */
export interface CandidateBasis {
  candidacy: CandidacyRead;
  /** Phase of the review, or null where nobody assesses this candidate. */
  phase: Phase | null;
  /** The profile as last released, or null. */
  released: PublicProfile | null;
  rounds: readonly RoundRead[];
  categories: readonly PublicCategory[];
}

/** One candidate as lists show it. Until release nothing hints at a direction: every phase of the work reads the same. */
export function publicCandidate(basis: CandidateBasis): PublicCandidate {
  const { candidacy, released, rounds } = basis;
  const grade = released?.assessment?.grade ?? null;
  return {
    slug: candidacy.slug,
    name: candidacy.name,
    sortName: candidacy.sortName,
    initials: candidacy.initials,
    nominatingState: candidacy.nominatingState ?? candidacy.stateCode,
    nationality: candidacy.nationality,
    region: candidacy.region,
    list: candidacy.list,
    gender: candidacy.gender,
    status: publicStatus(basis, grade),
    category: basis.categories.find((category) => category.code === grade) ?? null,
    hasReply: released?.assessment?.reply.choice === 'replied',
    withdrawnOn: candidacy.withdrawal?.on ?? null,
    elected: candidacy.status === 'elected' ? true : candidacy.status === 'not_elected' ? false : null,
    electedInRound: electedIn(candidacy.id, rounds),
    votesByRound: votesOf(candidacy.id, rounds),
    isCorrected: (released?.revision?.kind ?? 'first') !== 'first',
  };
}

function publicStatus({ candidacy, phase }: CandidateBasis, grade: string | null): PublicStatus {
  if (grade === 'no_agreed_rating' || grade === 'insufficient_information') return grade;
  if (grade !== null) return 'rated';
  if (candidacy.withdrawal) return 'withdrawn';
  if (phase === null) return 'not_assessed';
  return phase === 'draft' ? 'none' : 'in_progress';
}

function electedIn(candidacyId: string, rounds: readonly RoundRead[]): number | null {
  return (
    rounds.find((round) => round.results.some((result) => result.candidacyId === candidacyId && result.elected))
      ?.number ?? null
  );
}

function votesOf(candidacyId: string, rounds: readonly RoundRead[]): { round: number; votes: number }[] {
  return rounds.flatMap((round) =>
    round.results.flatMap((result) =>
      result.candidacyId === candidacyId && result.votes !== null ? [{ round: round.number, votes: result.votes }] : [],
    ),
  );
}

/** Categories best first with the bars of their badge; outcomes beside them have none. */
export function publicCategories(content: FrameworkContent): PublicCategory[] {
  const most = content.ratingCategories.length;
  const categories = content.ratingCategories.map(({ code, name, meaning }, index) => ({
    code,
    name,
    meaning,
    position: most - index,
  }));
  return [
    ...categories,
    ...content.outcomes.map(({ code, name, meaning }) => ({ code, name, meaning, position: null })),
  ];
}
