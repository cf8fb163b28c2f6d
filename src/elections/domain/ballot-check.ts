import { counts, requirementKinds, type Requirement, type Requirements, type Traits } from './requirement';

/** A candidate as the ballot paper knows them. */
export interface BallotCandidate extends Traits {
  readonly id: string;
}

export type BallotProblem =
  | { readonly kind: 'tooMany'; readonly named: number; readonly allowed: number }
  | { readonly kind: 'duplicate'; readonly id: string }
  | { readonly kind: 'notOnBallot'; readonly id: string }
  | {
      readonly kind: 'requirement';
      readonly requirement: Requirement;
      readonly named: number;
      readonly required: number;
    };

export interface BallotCheck {
  readonly status: 'valid' | 'blank' | 'invalid';
  readonly problems: readonly BallotProblem[];
}

/**
 * Checks one State's ballot.
 *
 * @param named ids as they stand on the paper, in any order
 * @param candidates those on the ballot in this round
 * @param seatsLeft the most names allowed
 * @param requirements the minimum voting requirements in force
 * @returns every problem found. Fewer names than seats are fine when the requirements are met. An empty ballot is blank, not
 *   invalid; duplicates and unknown names never count towards a requirement.
 * @see election rules, section 2 (points 2 and 3), 3.5 and section 7; ICC-ASP/3/Res.6, para. 23 (recalled)
 */
export function ballotCheck(
  named: readonly string[],
  candidates: readonly BallotCandidate[],
  seatsLeft: number,
  requirements: Requirements,
): BallotCheck {
  if (named.length === 0) return { status: 'blank', problems: [] };
  const once = [...new Set(named)];
  const onBallot = new Map(candidates.map((candidate) => [candidate.id, candidate]));
  const chosen = once.flatMap((id) => onBallot.get(id) ?? []);
  const problems: BallotProblem[] = [
    ...(named.length > seatsLeft ? [{ kind: 'tooMany', named: named.length, allowed: seatsLeft } as const] : []),
    ...once
      .filter((id) => named.filter((other) => other === id).length > 1)
      .map((id) => ({ kind: 'duplicate', id }) as const),
    ...once.filter((id) => !onBallot.has(id)).map((id) => ({ kind: 'notOnBallot', id }) as const),
    ...unmet(chosen, requirements),
  ];
  return { status: problems.length === 0 ? 'valid' : 'invalid', problems };
}

function unmet(chosen: readonly Traits[], requirements: Requirements): BallotProblem[] {
  return requirementKinds.flatMap((requirement) => {
    const required = requirements[requirement];
    const named = chosen.filter((candidate) => counts(candidate, requirement)).length;
    return named < required ? [{ kind: 'requirement', requirement, named, required } as const] : [];
  });
}
