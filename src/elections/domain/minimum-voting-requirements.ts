import { jointlyFeasible } from './joint-feasibility';
import { judgeRules, regionTarget, type GroupSizes, type JudgeRules } from './judge-rules';
import {
  listRequirements,
  regionAndGenderRequirements,
  regions,
  requirementsFrom,
  tally,
  type Requirement,
  type Requirements,
  type Traits,
} from './requirement';

/** Everything that the requirements of one round depend on. */
export interface RoundSituation {
  /** Judges who stay in office after the outgoing ones leave, counted by kind; a resigned judge not yet replaced counts (2014). */
  readonly remaining: Requirements;
  /** Judges elected in earlier rounds of this election. */
  readonly elected: readonly Traits[];
  /** Candidates on the ballot of this round; none at all = the start values are given. */
  readonly candidates: readonly Traits[];
  readonly groupSizes: GroupSizes;
  readonly seatsLeft: number;
  /** Rounds already held in this election. */
  readonly ballotsHeld: number;
  /** True once regional and gender requirements were dropped in an earlier round; that is final for the election. */
  readonly droppedBefore?: boolean;
}

/** Why regional and gender requirements no longer bind. */
export type DropReason = 'droppedBefore' | 'fourBallots' | 'notFeasibleTogether';

export interface RoundRequirements {
  /** Start values, before candidates are looked at (election rules, 3.1). */
  readonly start: Requirements;
  /** What a ballot of this round must name at least. */
  readonly requirements: Requirements;
  /** Requirements lowered because fewer than twice as many candidates stand (3.3). */
  readonly lowered: readonly Requirement[];
  readonly dropped: DropReason | null;
  /** List requirements that the candidates cannot meet: never lowered, left to a person to decide (section 7). */
  readonly listShortfall: readonly Requirement[];
  /** True when the list requirements cannot be met by any ballot; a person must decide how to go on (section 7). */
  readonly needsDecision: boolean;
}

/**
 * Start values of the minimum voting requirements: the shortfall of the bench that stays against the targets.
 *
 * @param remaining judges in office, those already elected in this election included, by kind
 * @see election rules, 3.1; ICC-ASP/3/Res.6 as amended. Reproduces the published figures of 2006, 2011, 2014 and 2017.
 */
export function startRequirements(
  remaining: Requirements,
  groupSizes: GroupSizes,
  rules: JudgeRules = judgeRules,
): Requirements {
  const targets: Partial<Record<Requirement, number>> = {
    listA: rules.listA,
    listB: rules.listB,
    female: rules.perGender,
    male: rules.perGender,
  };
  for (const region of regions) targets[region] = regionTarget(region, groupSizes, rules);
  return requirementsFrom((requirement) => Math.max(0, (targets[requirement] ?? 0) - remaining[requirement]));
}

/**
 * The requirements in force in one round. They are computed anew before every round, never counted down (section 7).
 *
 * @see election rules, 3.1 (start), 3.3 (fewer candidates than twice the requirement), 3.4 (when they end)
 */
export function minimumVotingRequirements(round: RoundSituation, rules: JudgeRules = judgeRules): RoundRequirements {
  const electedTally = tally(round.elected);
  const bench = requirementsFrom((requirement) => round.remaining[requirement] + electedTally[requirement]);
  const start = startRequirements(bench, round.groupSizes, rules);
  if (round.candidates.length === 0) {
    return { start, requirements: start, lowered: [], dropped: null, listShortfall: [], needsDecision: false };
  }
  const standing = tally(round.candidates);
  const reduced = requirementsFrom((requirement) =>
    reducedRequirement(requirement, start[requirement], standing[requirement]),
  );
  const listShortfall = listRequirements.filter((kind) => reduced[kind] > standing[kind]);
  const dropped = dropReason(round, reduced, standing, rules);
  const requirements = dropped === null ? reduced : listsOnly(reduced);
  return {
    start,
    requirements,
    lowered: dropped === null ? regionAndGenderRequirements.filter((kind) => reduced[kind] < start[kind]) : [],
    dropped,
    listShortfall,
    needsDecision: !jointlyFeasible(round.candidates, round.seatsLeft, listsOnly(reduced)),
  };
}

/** Election rules, 3.3 (recalled): one candidate of a region or gender binds nobody; too few halve the number. Lists stay. */
function reducedRequirement(requirement: Requirement, minimum: number, standing: number): number {
  if (listRequirements.includes(requirement)) return minimum;
  if (standing === 1) return 0;
  return standing < 2 * minimum ? Math.min(minimum, Math.ceil(standing / 2)) : minimum;
}

/**
 * Election rules, 3.4 (verified: 2014 page of wikisum.wiki, CICC 2017). They drop when each requirement can be met but not all
 * together; a list that lacks candidates cannot be met by itself, so only what it can reach is asked of it here.
 */
function dropReason(
  round: RoundSituation,
  reduced: Requirements,
  standing: Requirements,
  rules: JudgeRules,
): DropReason | null {
  if (round.droppedBefore === true) return 'droppedBefore';
  if (round.ballotsHeld >= rules.ballotsWithRegionAndGender) return 'fourBallots';
  const reachable = requirementsFrom((requirement) => Math.min(reduced[requirement], standing[requirement]));
  return jointlyFeasible(round.candidates, round.seatsLeft, reachable) ? null : 'notFeasibleTogether';
}

function listsOnly(requirements: Requirements): Requirements {
  return requirementsFrom((requirement) => (listRequirements.includes(requirement) ? requirements[requirement] : 0));
}

/**
 * Nominations that must be in before the nomination period may end without extension: twice the requirement for
 * regions and gender, once for lists.
 *
 * @param start the start values of the election
 * @see election rules, section 1; globalmemo.org 2011 (list A 3 of 3, men 4 of 2), CICC 2017 (women 10 of 5)
 */
export function minimumNominations(start: Requirements): Requirements {
  return requirementsFrom((requirement) => (listRequirements.includes(requirement) ? 1 : 2) * start[requirement]);
}

/** How many nominations of each kind are still missing; all zero = no extension is due. */
export function missingNominations(start: Requirements, nominated: readonly Traits[]): Requirements {
  const needed = minimumNominations(start);
  const made = tally(nominated);
  return requirementsFrom((requirement) => Math.max(0, needed[requirement] - made[requirement]));
}
