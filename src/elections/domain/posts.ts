import { judgeRules, type JudgeRules } from './judge-rules';
import type { Majority } from './required-majority';

export const postCodes = [
  'judge',
  'prosecutor',
  'deputy_prosecutor',
  'asp_president',
  'asp_vice_president',
  'asp_bureau_member',
] as const;
export type PostCode = (typeof postCodes)[number];

/** What an election to a post follows. Kept as data so that a row of `post` can carry it. */
export interface PostRules {
  readonly majority: Majority;
  /** Do candidates stand on list A or B? Judges alone do. */
  readonly usesLists: boolean;
  /** Seats filled in an ordinary election; null = as many as the Assembly decides. */
  readonly seats: number | null;
  readonly termYears: number;
  /** Minimum voting requirements; null where the ballot is free. */
  readonly requirements: JudgeRules | null;
  /** `nomination` by States Parties, `proposal` of names by the Prosecutor, `consultation` in the regional groups. */
  readonly route: 'nomination' | 'proposal' | 'consultation';
}

export interface Post {
  readonly code: PostCode;
  readonly body: 'court' | 'assembly';
  /** Bureau seats are held by States; everything else by a person. */
  readonly heldBy: 'person' | 'state';
  /** Articles of the Rome Statute. */
  readonly legalBasis: string;
  readonly rules: PostRules;
}

const officeRules = { usesLists: false, requirements: null } as const;
/** Elected in practice by consensus (verified, CICC 2020); the rule if it comes to a vote is recalled only. */
const assemblyRules = { ...officeRules, majority: 'simple', termYears: 3, route: 'consultation' } as const;

/** The six posts and their rules (election rules, sections 1 to 6). */
export const posts: readonly Post[] = [
  {
    code: 'judge',
    body: 'court',
    heldBy: 'person',
    legalBasis: 'art. 36',
    rules: {
      majority: 'twoThirds',
      usesLists: true,
      seats: 6,
      termYears: 9,
      requirements: judgeRules,
      route: 'nomination',
    },
  },
  {
    code: 'prosecutor',
    body: 'court',
    heldBy: 'person',
    legalBasis: 'art. 42(3)-(4)',
    rules: { ...officeRules, majority: 'absolute', seats: 1, termYears: 9, route: 'nomination' },
  },
  {
    code: 'deputy_prosecutor',
    body: 'court',
    heldBy: 'person',
    legalBasis: 'art. 42(2)-(4)',
    rules: { ...officeRules, majority: 'absolute', seats: null, termYears: 9, route: 'proposal' },
  },
  {
    code: 'asp_president',
    body: 'assembly',
    heldBy: 'person',
    legalBasis: 'art. 112(3)',
    rules: { ...assemblyRules, seats: 1 },
  },
  {
    code: 'asp_vice_president',
    body: 'assembly',
    heldBy: 'person',
    legalBasis: 'art. 112(3)',
    rules: { ...assemblyRules, seats: 2 },
  },
  {
    code: 'asp_bureau_member',
    body: 'assembly',
    heldBy: 'state',
    legalBasis: 'art. 112(3)',
    rules: { ...assemblyRules, seats: 18 },
  },
];

/** @throws RangeError for a code outside `postCodes`, which only a damaged row can carry */
export function postByCode(code: PostCode): Post {
  const post = posts.find((one) => one.code === code);
  if (post === undefined) throw new RangeError(`No post has the code ${code}`);
  return post;
}

/** Seats of the Bureau by regional group, all 21 counted: the same in 2011, 2017 and 2020 (computed from verified lists). */
export const bureauSeats = { AFR: 5, APG: 3, EEG: 4, GRULAC: 4, WEOG: 5 } as const;
