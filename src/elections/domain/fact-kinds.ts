import type { Words } from '../../common/text/words';

/** Kinds that staff may choose for a fact about a candidacy, in the order of a profile. */
export const candidacyFactKinds = [
  'born',
  'present_post',
  'earlier_posts',
  'education',
  'languages',
  'court_experience',
  'international_work',
  'publications',
  'legal_system',
  'full_time_from',
  'questionnaire',
  'interview',
  'public_statement',
  'note',
] as const;

/** Kinds of the reference data, whose values are codes, numbers or tables. */
export const recordedFactKinds = [
  'name',
  'name_forms',
  'gender',
  'nationality',
  'region',
  'list',
  'contest',
  'nominating_state',
  'represented_state',
  'withdrawn',
  'elected',
  'elected_in_round',
  'votes_by_round',
  'party_since',
  'party_until',
  'seats',
  'term',
  'session',
  'session_dates',
  'place',
  'dates',
  'date',
  'method',
  'nomination',
  'nominations_limited_to',
  'eligible_voters',
  'nominations_total',
  'candidates_total',
  'required',
  'rounds_total',
  'remaining',
  'mvr_start',
  'mvr',
  'minimum_nominations',
  'present',
  'votes_cast',
  'present_and_voting',
  'valid',
  'invalid',
  'max_votes_per_ballot',
  'post_held',
  'work',
] as const;

const KNOWN: ReadonlySet<string> = new Set([...candidacyFactKinds, ...recordedFactKinds]);

/** The label of a fact: 'Present post', 'Votes by round'. */
export function factTerm(words: Words, kind: string): string {
  return words.t(`elections.fact.kind.${KNOWN.has(kind) ? kind : 'note'}`);
}
