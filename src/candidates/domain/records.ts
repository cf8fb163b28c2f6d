import type { Reliability } from '../../common/facts';
import type { Gender, JudgesList, Region } from '../../elections';

/** One real person, whatever number of elections they stood in. */
export interface PersonRecord extends Reliability {
  readonly slug: string;
  readonly name: string;
  /** Other spellings under which sources name the same person. */
  readonly nameForms: readonly string[];
  /** As the Assembly recorded it for an election; null = not recorded. */
  readonly gender: Gender | null;
  /** Slugs of the elections whose sources name the person. */
  readonly recordedIn: readonly string[];
}

/** Somebody's, or for Bureau seats some State's, part in one election. Null = not found, never guessed. */
export interface CandidacyRecord extends Reliability {
  /** Slug of the election. */
  readonly election: string;
  /** Slug of the person; left out where a State itself stands. */
  readonly person?: string;
  /** ISO code of the State that stands; left out where a person does. */
  readonly state?: string;
  readonly contest: string | null;
  /** For Assembly posts: the State that the person represents. */
  readonly nominatingState: string | null;
  /** The one nationality used for the election (art. 36(7)). */
  readonly nationality: string | null;
  readonly region: Region | null;
  readonly list: JudgesList | null;
  /** Null = not known; treat as not withdrawn only after checking. */
  readonly withdrawn: boolean | null;
  readonly elected: boolean | null;
  readonly electedInRound: number | null;
  /** Round number → votes, for the rounds whose count was found. */
  readonly votesByRound: Readonly<Record<string, number>> | null;
}
