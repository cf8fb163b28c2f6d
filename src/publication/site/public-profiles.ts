import { CandidacyRead, EvidenceRead } from '../../candidates';
import { localized, LocalizedText } from '../../common/text/localized-text';
import { DAY, later } from '../../common/time/clock';
import { FactRead } from '../../elections';
import {
  PublicAnswers,
  PublicAssessment,
  PublicCandidate,
  PublicDocument,
  PublicElection,
  PublicProfile,
} from '../domain/site-data';
import { publicFacts } from './public-elections';

/** Days from the end of scoring to publication when nothing holds it up: deliberation, reply, release. */
const FROM_SCORES_TO_PUBLICATION = 28;

export interface ProfileBasis {
  election: Pick<PublicElection, 'slug'>;
  candidate: PublicCandidate;
  candidacy: CandidacyRead;
  facts: readonly FactRead[];
  /** When scores are due; null where nobody assesses this candidate. */
  dueAt: string | null;
}

/** What is known of a candidate before an assessment is released, or where none is made. */
export function livingProfile({ election, candidate, candidacy, facts, dueAt }: ProfileBasis): PublicProfile {
  const expected = dueAt && !candidacy.withdrawal ? later(dueAt, FROM_SCORES_TO_PUBLICATION * DAY).slice(0, 10) : null;
  return {
    schema: 'open-bench/profile/1',
    electionSlug: election.slug,
    candidate,
    facts: publicFacts(facts),
    assessment: null,
    expectedOn: expected,
    documents: [],
    answers: null,
    stateAnswers: null,
    revision: null,
    history: [],
    withdrawal: withdrawalOf(candidacy),
  };
}

export interface ReleaseBasis extends Omit<ProfileBasis, 'dueAt'> {
  assessment: PublicAssessment;
  documents: readonly EvidenceRead[];
  answers: PublicAnswers | null;
  stateAnswers: PublicAnswers | null;
}

/** The profile as it goes into a revision: complete, and from then on unchanged. */
export function profileForRelease({
  election,
  candidate,
  candidacy,
  facts,
  assessment,
  documents,
  answers,
  stateAnswers,
}: ReleaseBasis): PublicProfile {
  return {
    ...livingProfile({ election, candidate, candidacy, facts, dueAt: null }),
    assessment,
    documents: documents.flatMap(publicDocument),
    answers,
    stateAnswers,
  };
}

/** A released profile with what happened to the candidacy since: its place in the election, an election won, a withdrawal. */
export function withCandidate(
  profile: PublicProfile,
  candidate: PublicCandidate,
  candidacy: CandidacyRead,
): PublicProfile {
  return { ...profile, candidate, withdrawal: withdrawalOf(candidacy) };
}

function publicDocument({ title, source, dated, language, visibility, isRemoved }: EvidenceRead): PublicDocument[] {
  return visibility === 'published' && !isRemoved ? [{ title, source, dated, language }] : [];
}

const BY: Record<'state' | 'candidate', LocalizedText> = {
  state: localized('the nominating State', 'l’État qui l’avait présentée'),
  candidate: localized('the candidate', 'la personne candidate'),
};

function withdrawalOf({ withdrawal }: CandidacyRead): PublicProfile['withdrawal'] {
  return withdrawal?.on ? { on: withdrawal.on, by: BY[withdrawal.by ?? 'candidate'] } : null;
}
