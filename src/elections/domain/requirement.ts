/** UN regional groups, in the order in which the Assembly's papers list them. */
export const regions = ['AFR', 'APG', 'EEG', 'GRULAC', 'WEOG'] as const;
export type Region = (typeof regions)[number];

/** List A: criminal law and procedure. List B: relevant international law. Rome Statute, art. 36(3)(b) and (5). */
export type JudgesList = 'A' | 'B';

/** Gender as the Assembly recorded it for the minimum voting requirements. */
export type Gender = 'F' | 'M';

/** The nine kinds of candidate of which a ballot may have to name a least number. */
export const requirementKinds = ['listA', 'listB', ...regions, 'female', 'male'] as const;
export type Requirement = (typeof requirementKinds)[number];

/** A number for every kind: judges counted, votes required or nominations needed. */
export type Requirements = Readonly<Record<Requirement, number>>;

export const listRequirements: readonly Requirement[] = ['listA', 'listB'];
/** The kinds that lapse and are reduced; list requirements never are (election rules, 3.3 and 3.4). */
export const regionAndGenderRequirements: readonly Requirement[] = [...regions, 'female', 'male'];

/** What the requirements look at in a judge or a candidate; null = not known, and counts towards nothing. */
export interface Traits {
  readonly list: JudgesList | null;
  readonly region: Region | null;
  readonly gender: Gender | null;
}

/** Does one person help to meet a requirement? A person counts for every requirement that fits (election rules, 3.2). */
export function counts(person: Traits, requirement: Requirement): boolean {
  switch (requirement) {
    case 'listA':
      return person.list === 'A';
    case 'listB':
      return person.list === 'B';
    case 'female':
      return person.gender === 'F';
    case 'male':
      return person.gender === 'M';
    default:
      return person.region === requirement;
  }
}

/** Builds a complete table of requirements from a number for each kind. */
export function requirementsFrom(number: (requirement: Requirement) => number): Requirements {
  const entries = requirementKinds.map((requirement) => [requirement, number(requirement)] as const);
  return Object.fromEntries(entries) as Record<Requirement, number>;
}

export const noRequirements: Requirements = requirementsFrom(() => 0);

/** How many of these people are of each kind. */
export function tally(people: readonly Traits[]): Requirements {
  return requirementsFrom((requirement) => people.filter((person) => counts(person, requirement)).length);
}
