import type { JudgesList, NewFact, Region } from '../../elections';
import type { NominationRoute } from './candidacy-read';

/** What staff may say of a candidacy. States are ISO 3166-1 alpha-3 codes, days 'yyyy-mm-dd'. */
export interface CandidacyCommand {
  /** A person; or for the Bureau null, with `stateCode`. */
  person: PersonCommand | null;
  stateCode: string | null;
  list: JudgesList | null;
  nationality: string | null;
  region: Region | null;
  nominatingState: string | null;
  nominationRoute: NominationRoute | null;
  nominatedOn: string | null;
  facts: readonly NewFact[];
}

export interface PersonCommand {
  name: string;
  /** 'Family, Given'; the name itself where the family name comes first. */
  sortName: string;
  nameForms: readonly string[];
  gender: 'F' | 'M' | null;
  /** A person who stood before. */
  knownId?: string;
}

/** A person's names as lists and pages write them. */
export function personNames(
  family: string,
  given: string | null,
  isFamilyFirst: boolean,
): { name: string; sortName: string } {
  const speaking = (isFamilyFirst ? [family, given] : [given, family]).filter(Boolean).join(' ');
  if (!given) return { name: family, sortName: family };
  return { name: speaking, sortName: isFamilyFirst ? speaking : `${family}, ${given}` };
}
