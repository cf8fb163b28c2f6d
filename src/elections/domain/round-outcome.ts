/** Votes of one candidate in a round; `nationality` is the one used for the election (art. 36(7)). */
export interface RoundVotes {
  readonly id: string;
  readonly votes: number;
  readonly nationality: string | null;
}

export interface RoundCount {
  readonly round: number;
  readonly votes: readonly RoundVotes[];
  readonly required: number;
  readonly seatsLeft: number;
  /** Nationalities of judges who stay and of those elected in earlier rounds. */
  readonly nationalitiesOnBench: readonly string[];
  /** From this round on the last-placed candidate leaves when nobody is elected; null = never. */
  readonly dropLowestFromRound: number | null;
}

/** What the rules leave to a person: a restricted ballot or a choice among equals. */
export interface Decision {
  readonly kind: 'tieForLastSeat' | 'tieBetweenNationals' | 'tieForLowest';
  readonly among: readonly string[];
}

export interface RoundOutcome {
  /** Highest votes first. */
  readonly elected: readonly string[];
  readonly leaving: readonly { readonly id: string; readonly why: 'coNational' | 'lowest' }[];
  readonly decisions: readonly Decision[];
  /** Who stays on the ballot if a further round is held. Those awaiting a decision stay until it is made. */
  readonly standing: readonly string[];
}

/**
 * Who is elected by a count, who leaves the ballot, and what a person has to decide.
 *
 * @see election rules, section 2 (points 5 to 7) and section 7: a co-national of a judge who is elected or stays leaves the
 *   ballot and the next candidate over the line takes the seat; ties are decided by a person.
 */
export function roundOutcome(count: RoundCount): RoundOutcome {
  const taken = new Set(count.nationalitiesOnBench);
  const elected: string[] = [];
  const decisions: Decision[] = [];
  let seats = count.seatsLeft;
  for (const level of levels(count.votes.filter((one) => one.votes >= count.required))) {
    const eligible = level.filter((one) => one.nationality === null || !taken.has(one.nationality));
    const groups = byNationality(eligible);
    if (groups.length > seats) {
      if (seats > 0) decisions.push({ kind: 'tieForLastSeat', among: ids(eligible) });
      break;
    }
    for (const group of groups) {
      if (group.length === 1) elected.push(...ids(group));
      else decisions.push({ kind: 'tieBetweenNationals', among: ids(group) });
      for (const one of group) if (one.nationality !== null) taken.add(one.nationality);
    }
    seats -= groups.length;
  }
  return withLeavers(count, elected, decisions, taken);
}

function withLeavers(count: RoundCount, elected: string[], decisions: Decision[], taken: Set<string>): RoundOutcome {
  const waiting = new Set(decisions.flatMap((decision) => decision.among));
  const others = count.votes.filter((one) => !elected.includes(one.id) && !waiting.has(one.id));
  const coNationals = others.filter((one) => one.nationality !== null && taken.has(one.nationality));
  const rest = others.filter((one) => !coNationals.includes(one));
  const nobody = elected.length === 0 && decisions.length === 0;
  const dropsLowest = nobody && count.dropLowestFromRound !== null && count.round >= count.dropLowestFromRound;
  const lowest = dropsLowest ? (levels(rest).at(-1) ?? []) : [];
  const dropped = lowest.length === 1 ? lowest : [];
  const leaving = [
    ...coNationals.map((one) => ({ id: one.id, why: 'coNational' as const })),
    ...dropped.map((one) => ({ id: one.id, why: 'lowest' as const })),
  ];
  const gone = new Set([...elected, ...leaving.map((one) => one.id)]);
  return {
    elected,
    leaving,
    decisions: lowest.length > 1 ? [...decisions, { kind: 'tieForLowest', among: ids(lowest) }] : decisions,
    standing: ids(count.votes).filter((id) => !gone.has(id)),
  };
}

/** Candidates with equal votes together, highest first. */
function levels(votes: readonly RoundVotes[]): RoundVotes[][] {
  const numbers = [...new Set(votes.map((one) => one.votes))].sort((a, b) => b - a);
  return numbers.map((number) => votes.filter((one) => one.votes === number));
}

function byNationality(votes: readonly RoundVotes[]): RoundVotes[][] {
  const groups = new Map<string, RoundVotes[]>();
  for (const one of votes) {
    const key = one.nationality ?? `unknown:${one.id}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()];
}

function ids(votes: readonly RoundVotes[]): string[] {
  return votes.map((one) => one.id);
}
