import type { Confidence } from '../../common/facts';
import type { LocalizedText } from '../../common/text/localized-text';
import type { PostCode } from './posts';
import type { RequirementTable } from './records';
import type { Region } from './requirement';
import type { Timetable } from './timetable';

/** An election as pages and other modules see it. */
export interface ElectionRead {
  readonly id: string;
  readonly slug: string;
  readonly post: PostCode;
  readonly kind: 'ordinary' | 'vacancy';
  readonly title: LocalizedText;
  readonly session: LocalizedText | null;
  readonly place: LocalizedText | null;
  readonly seats: number;
  readonly nominationStartsOn: string | null;
  readonly nominationEndsOn: string | null;
  readonly voteStartsOn: string | null;
  readonly voteEndsOn: string | null;
  /** Day, month or year of the vote. */
  readonly heldWhen: string;
  readonly remainingJudges: RequirementTable | null;
  readonly mvrStart: RequirementTable | null;
  readonly isExample: boolean;
  /** Shown on the public site; a new election is not, until staff say so. */
  readonly isPublic: boolean;
  readonly rev: number;
}

export interface StateRead {
  readonly code: string;
  readonly name: LocalizedText;
  readonly region: Region;
  readonly partySince: string;
  readonly partyUntil: string | null;
  readonly confidence: Confidence;
}

export interface RoundRead {
  readonly id: string;
  readonly electionId: string;
  /** Where one election fills seats in separate contests ('A', 'B'); '' otherwise. */
  readonly contest: string;
  readonly number: number;
  readonly heldOn: string | null;
  readonly present: number | null;
  readonly votesCast: number | null;
  readonly presentAndVoting: number | null;
  readonly valid: number | null;
  readonly invalid: number | null;
  readonly required: number | null;
  readonly requirements: RequirementTable | null;
  readonly confidence: Confidence;
  /** What is known of the votes; candidacies by id. */
  readonly results: readonly RoundResultRead[];
}

export interface RoundResultRead {
  readonly candidacyId: string;
  readonly votes: number | null;
  readonly elected: boolean;
}

/** The dates of an election as the timetable functions take them. */
export function timetableOf(election: ElectionRead): Timetable {
  return {
    nominationStart: election.nominationStartsOn,
    nominationEnd: election.nominationEndsOn,
    voteStart: election.voteStartsOn,
    voteEnd: election.voteEndsOn,
    when: election.heldWhen,
  };
}
