import { counts, requirementKinds, type Requirement, type Requirements, type Traits } from './requirement';

/** Candidates who help with the same open requirements are alike; `helps[i]` is 1 where requirement i is met. */
interface Kind {
  readonly helps: readonly number[];
  readonly available: number;
}

/**
 * Is there one ballot that meets every requirement at once?
 *
 * @param candidates those on the ballot
 * @param seatsLeft the most names a ballot may carry
 * @param requirements the least number of names of each kind
 * @returns false also when a single requirement exceeds the seats left (election rules, 3.4 and section 7)
 *
 * Instead of trying every set of candidates it tries how many to take of each kind, so that 43 candidates for 18 seats
 * (2003) are as little work as 13 for six.
 */
export function jointlyFeasible(candidates: readonly Traits[], seatsLeft: number, requirements: Requirements): boolean {
  const open = requirementKinds.filter((requirement) => requirements[requirement] > 0);
  const kinds = kindsOf(candidates, open);
  const needs = open.map((requirement) => requirements[requirement]);
  return canMeet(kinds, 0, needs, seatsLeft, new Map());
}

function kindsOf(candidates: readonly Traits[], open: readonly Requirement[]): Kind[] {
  const byKey = new Map<string, { helps: number[]; available: number }>();
  for (const candidate of candidates) {
    const helps = open.map((requirement) => (counts(candidate, requirement) ? 1 : 0));
    const key = helps.join('');
    const kind = byKey.get(key) ?? { helps, available: 0 };
    kind.available += 1;
    byKey.set(key, kind);
  }
  const width = (kind: Kind): number => kind.helps.reduce((sum: number, one) => sum + one, 0);
  return [...byKey.values()].filter((kind) => width(kind) > 0).sort((a, b) => width(b) - width(a));
}

function canMeet(
  kinds: readonly Kind[],
  from: number,
  needs: readonly number[],
  seats: number,
  known: Map<string, boolean>,
): boolean {
  const most = Math.max(0, ...needs);
  if (most === 0) return true;
  const kind = kinds[from];
  if (kind === undefined || most > seats) return false;
  const key = `${from}:${seats}:${needs.join(',')}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  let possible = false;
  for (let taken = Math.min(kind.available, seats); taken >= 0 && !possible; taken -= 1) {
    const left = needs.map((need, i) => Math.max(0, need - taken * (kind.helps[i] ?? 0)));
    possible = canMeet(kinds, from + 1, left, seats - taken, known);
  }
  known.set(key, possible);
  return possible;
}
