import { NOTATION_BOUNDS, NotationLevel, notationLevel } from '../../aggregation';

export const VOTES = ['agree', 'disagree', 'abstain'] as const;
export type Vote = (typeof VOTES)[number];

export interface MemberVote {
  memberId: string;
  vote: Vote;
  /** A member may vote again while the proposal stands; the highest number counts. */
  number: number;
}

export interface VoteCount {
  agree: number;
  disagree: number;
  abstain: number;
}

export interface Adoption {
  count: VoteCount;
  /** Members who may vote: on the panel and not recused. */
  eligible: number;
  /** Votes cast, abstentions included. */
  cast: number;
  required: number;
  quorumMet: boolean;
  adopted: boolean;
  notation: NotationLevel | null;
}

/** Counts the newest vote of each eligible member; votes of others, such as members recused since, are left out. */
export function countVotes(votes: MemberVote[], eligible: ReadonlySet<string>): VoteCount {
  const newest = new Map<string, MemberVote>();
  for (const vote of votes) {
    if (!eligible.has(vote.memberId)) continue;
    const known = newest.get(vote.memberId);
    if (!known || known.number < vote.number) newest.set(vote.memberId, vote);
  }
  const count: VoteCount = { agree: 0, disagree: 0, abstain: 0 };
  for (const { vote } of newest.values()) count[vote] += 1;
  return count;
}

/**
 * Whether a proposed finding is adopted: more than half of the members not recused agree, and the quorum is met by the
 * votes cast. `required` is the quorum of the framework (number of members). The notation compares those who agree with
 * those who agree or disagree (reference, section 9.5); it is null when nobody did either.
 */
export function adoptionOf(votes: MemberVote[], eligible: ReadonlySet<string>, required: number): Adoption {
  const count = countVotes(votes, eligible);
  const cast = count.agree + count.disagree + count.abstain;
  const quorumMet = cast >= required;
  const decided = count.agree + count.disagree;
  return {
    count,
    eligible: eligible.size,
    cast,
    required,
    quorumMet,
    adopted: quorumMet && 2 * count.agree > eligible.size,
    notation: decided === 0 ? null : notationLevel(count.agree, decided, NOTATION_BOUNDS),
  };
}
