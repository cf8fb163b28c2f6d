import { regions, type Region } from './requirement';
import type { GroupSizes } from './judge-rules';

/** When and in which regional group a State is or was bound by the Rome Statute. */
export interface Membership {
  readonly iso3: string;
  readonly region: Region;
  /** First day as a State Party, ISO date: entry into force for that State (art. 126). */
  readonly partySince: string;
  /** First day on which it is one no longer, ISO date (art. 127(1)); null = still a party. */
  readonly partyUntil: string | null;
}

/** Was the State a party on that ISO date? */
export function isPartyAt(state: Membership, date: string): boolean {
  return state.partySince <= date && (state.partyUntil === null || date < state.partyUntil);
}

/** The States Parties on an ISO date, in the order given. */
export function statesPartiesAt<T extends Membership>(states: readonly T[], date: string): T[] {
  return states.filter((state) => isPartyAt(state, date));
}

/** Members of one regional group among the States Parties on an ISO date. */
export function groupSizeAt(states: readonly Membership[], region: Region, date: string): number {
  return statesPartiesAt(states, date).filter((state) => state.region === region).length;
}

/** All five group sizes on an ISO date, as the minimum voting requirements need them. */
export function groupSizesAt(states: readonly Membership[], date: string): GroupSizes {
  const sizes = regions.map((region) => [region, groupSizeAt(states, region, date)] as const);
  return Object.fromEntries(sizes) as Record<Region, number>;
}
