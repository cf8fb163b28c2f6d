import type { Region } from './requirement';

/** How many States Parties each regional group has at the time of the election. */
export type GroupSizes = Readonly<Record<Region, number>>;

/**
 * When a regional group is due a third judge.
 * `moreThan`: when the group has more members than this (ICC-ASP/3/Res.6; the threshold of 17 is in globalmemo.org, 20 Dec 2011).
 * `shareOf`: when it has at least `part` of every `whole` States Parties (ICC-ASP/1/Res.3, used in 2003 alone; frdic.com).
 */
export type GroupRule =
  { readonly moreThan: number } | { readonly shareOf: { readonly part: number; readonly whole: number } };

/** The numbers behind the minimum voting requirements of one election. */
export interface JudgeRules {
  readonly listA: number;
  readonly listB: number;
  readonly perGender: number;
  readonly largeGroup: number;
  readonly smallGroup: number;
  readonly largeGroupRule: GroupRule;
  /** After this many ballots regional and gender requirements lapse and only the lists bind. */
  readonly ballotsWithRegionAndGender: number;
  /** From this round on the last-placed candidate leaves when nobody is elected; null = never. */
  readonly dropLowestFromRound: number | null;
}

/**
 * ICC-ASP/3/Res.6 as amended: 9 of list A, 5 of list B (verified), 6 of each gender (fits every published figure from 2006 to
 * 2017), 3 judges for a group of more than 16 States and 2 for others (verified), four ballots (verified).
 * In which round the last-placed candidate first leaves was not found, so it is off unless an election sets it.
 */
export const judgeRules: JudgeRules = {
  listA: 9,
  listB: 5,
  perGender: 6,
  largeGroup: 3,
  smallGroup: 2,
  largeGroupRule: { moreThan: 16 },
  ballotsWithRegionAndGender: 4,
  dropLowestFromRound: null,
};

/** The first election, in 2003, followed ICC-ASP/1/Res.3: a group below 3/18 of the States Parties had its target cut by one. */
export const judgeRules2003: JudgeRules = { ...judgeRules, largeGroupRule: { shareOf: { part: 3, whole: 18 } } };

/** The rules of the election held on that date: ICC-ASP/3/Res.6 was adopted in September 2004. */
export function judgeRulesAt(when: string, dropLowestFromRound: number | null = null): JudgeRules {
  return { ...(when < '2004-09' ? judgeRules2003 : judgeRules), dropLowestFromRound };
}

/** Judges that a regional group should have on the bench: three for a large group, else two. */
export function regionTarget(region: Region, groupSizes: GroupSizes, rules: JudgeRules): number {
  return isLargeGroup(groupSizes[region], groupSizes, rules.largeGroupRule) ? rules.largeGroup : rules.smallGroup;
}

function isLargeGroup(size: number, groupSizes: GroupSizes, rule: GroupRule): boolean {
  if ('moreThan' in rule) return size > rule.moreThan;
  const all = Object.values(groupSizes).reduce((sum, one) => sum + one, 0);
  return size * rule.shareOf.whole >= all * rule.shareOf.part;
}
