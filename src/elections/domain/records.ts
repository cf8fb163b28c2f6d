import type { Confidence, Reliability } from '../../common/facts';
import type { LocalizedText } from '../../common/text/localized-text';
import type { PostCode } from './posts';
import type { Region, Requirement } from './requirement';
import type { Membership } from './states-parties';

/** A State that is or was a party to the Rome Statute. */
export interface StateRecord extends Membership, Reliability {
  readonly name: LocalizedText;
}

/** Two ISO dates, last day included. A month ('2023-12') or year where the day is not known. */
export interface Period {
  readonly start: string | null;
  readonly end: string | null;
}

export interface NominationPeriod extends Period {
  /** The end first set, where the period was extended; null = not extended or not known. */
  readonly originalEnd: string | null;
  readonly extensions: number | null;
  readonly extensionEnds: readonly (string | null)[];
}

/** Numbers by requirement with where they come from; kinds left out were not given by the source. */
export interface RequirementTable {
  readonly values: Readonly<Partial<Record<Requirement, number>>>;
  /** `published` by a source, `derived` by the formula of the resolution, or `entered` by staff. */
  readonly origin: 'published' | 'derived' | 'entered';
  readonly basis: LocalizedText;
  readonly sources: readonly string[];
  readonly confidence: Confidence;
}

/** One ballot in the series. Null = not found, never guessed. */
export interface RoundRecord extends Reliability {
  readonly round: number;
  /** Which of several ballots held side by side (deputies 2021: A and B); null where there is one. */
  readonly contest: string | null;
  readonly date: string | null;
  readonly present: number | null;
  readonly votesCast: number | null;
  readonly presentAndVoting: number | null;
  readonly valid: number | null;
  readonly invalid: number | null;
  readonly required: number | null;
  readonly maxVotesPerBallot: number | null;
  /** Slugs of persons; an empty list = nobody was elected, null = not known who. */
  readonly elected: readonly string[] | null;
  readonly mvr: RequirementTable | null;
}

/** An election of the past, or one still to come, as it ships with the program. Null = not found, never guessed. */
export interface ElectionRecord extends Reliability {
  readonly slug: string;
  readonly post: PostCode;
  readonly kind: 'ordinary' | 'vacancy';
  readonly title: LocalizedText;
  readonly session: LocalizedText | null;
  readonly sessionDates: Period | null;
  readonly place: LocalizedText | null;
  readonly dateStart: string | null;
  readonly dateEnd: string | null;
  /** The most that is known of the date: day, month or year. */
  readonly when: string;
  readonly seats: number;
  readonly term: Period & { readonly text: LocalizedText | null };
  readonly method: LocalizedText | null;
  readonly nomination: NominationPeriod | null;
  readonly nominationsLimitedTo: readonly Region[] | null;
  readonly eligibleVoters: number | null;
  readonly nominationsTotal: number | null;
  readonly candidatesTotal: number | null;
  /** `partial`: not known to be complete; `none`: no candidate found. */
  readonly candidateList: 'complete' | 'partial' | 'none';
  /** Votes required where they are the same in every round. */
  readonly required: number | null;
  readonly roundsTotal: number | null;
  /** Judges who stay after the outgoing ones leave. */
  readonly remaining: RequirementTable | null;
  /** Start values, before the candidates are looked at. */
  readonly mvrStart: RequirementTable | null;
  readonly minimumNominations: RequirementTable | null;
  /** Slugs of judges whose term ends. */
  readonly outgoing: readonly string[];
  readonly dropLowestFromRound: number | null;
  readonly rounds: readonly RoundRecord[];
  readonly sources: readonly string[];
}
