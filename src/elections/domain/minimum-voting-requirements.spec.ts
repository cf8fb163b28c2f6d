import { judgeRules, type GroupSizes } from './judge-rules';
import { jointlyFeasible } from './joint-feasibility';
import { minimumVotingRequirements, type RoundSituation } from './minimum-voting-requirements';
import { noRequirements, requirementsFrom, type Requirements, type Traits } from './requirement';

const some = (numbers: Partial<Requirements>): Requirements => requirementsFrom((kind) => numbers[kind] ?? 0);
const sizes: GroupSizes = { AFR: 33, APG: 19, EEG: 18, GRULAC: 28, WEOG: 25 };

/** 'A AFR F' as the notes write a candidate; '-' = not known. */
function people(...lines: string[]): Traits[] {
  return lines.map((line) => {
    const [list, region, gender] = line.split(' ').map((word) => (word === '-' ? null : word));
    return { list, region, gender } as Traits;
  });
}

const full = some({ listA: 9, listB: 9, AFR: 3, APG: 3, EEG: 3, GRULAC: 3, WEOG: 3, female: 9, male: 9 });
const short = (missing: Partial<Requirements>): Requirements =>
  requirementsFrom((kind) => full[kind] - (missing[kind] ?? 0));

/** A situation in which nothing is required but what is named as missing from the bench. */
function round(
  missing: Partial<Requirements>,
  candidates: Traits[],
  more: Partial<RoundSituation> = {},
): RoundSituation {
  const gender = { female: (missing.female ?? 0) + 3, male: (missing.male ?? 0) + 3 };
  const lists = { listA: missing.listA ?? 0, listB: missing.listB ? missing.listB + 4 : 0 };
  const remaining = short({ ...missing, ...lists, ...gender });
  return { remaining, elected: [], candidates, groupSizes: sizes, seatsLeft: 6, ballotsHeld: 0, ...more };
}

const candidates2017 = people(
  ...['A APG F', 'A GRULAC F', 'B AFR F', 'A AFR F', 'A WEOG F', 'A WEOG M'],
  ...['A EEG M', 'B AFR F', '- AFR F', '- EEG F', 'B GRULAC F', '- APG M'],
);
const remaining2017 = some({ listA: 8, listB: 4, AFR: 2, APG: 2, EEG: 3, GRULAC: 2, WEOG: 3, female: 1, male: 11 });

function round2017(electedSoFar: number[], ballotsHeld: number, gone: number[] = []) {
  return minimumVotingRequirements({
    remaining: remaining2017,
    elected: candidates2017.filter((_, i) => electedSoFar.includes(i)),
    candidates: candidates2017.filter((_, i) => !electedSoFar.includes(i) && !gone.includes(i)),
    groupSizes: sizes,
    seatsLeft: 6 - electedSoFar.length,
    ballotsHeld,
  });
}

describe('minimum voting requirements of 2017, round by round (election rules, section 4)', () => {
  it('start with five women although nine of ten stood', () => {
    const start = round2017([], 0);
    expect(start.requirements).toEqual(some({ listA: 1, listB: 1, AFR: 1, APG: 1, GRULAC: 1, female: 5 }));
    expect(start.lowered).toEqual([]);
  });

  it('are computed anew after Akane and Ibáñez Carranza, as published for round 3', () => {
    expect(round2017([0, 1], 2, [6]).requirements).toEqual(some({ listB: 1, AFR: 1, female: 3 }));
  });

  it('hold in the fourth ballot and are gone in the fifth', () => {
    expect(round2017([0, 1], 3, [6]).dropped).toBeNull();
    const fifth = round2017([0, 1, 2, 3], 4, [6]);
    expect(fifth.dropped).toBe('fourBallots');
    expect(fifth.requirements).toEqual(noRequirements);
  });
});

describe('minimum voting requirements of other years', () => {
  it('lower nothing for three Asia-Pacific candidates in 2023: half of three, rounded up, is two', () => {
    const { requirements } = minimumVotingRequirements(
      round({ APG: 2 }, people('A APG M', 'A APG M', '- APG M', 'A AFR F')),
    );
    expect(requirements.APG).toBe(2);
  });

  it('ask for none from Asia-Pacific in 2020, when one candidate stood', () => {
    const result = minimumVotingRequirements(round({ APG: 1 }, people('- APG M', 'A WEOG F', 'B EEG M')));
    expect(result.start.APG).toBe(1);
    expect(result.requirements.APG).toBe(0);
    expect(result.lowered).toEqual(['APG']);
  });

  it('fall in 2011 by the two elected in the first round', () => {
    const remaining = some({ listA: 6, listB: 6, AFR: 3, APG: 2, EEG: 2, GRULAC: 1, WEOG: 4, female: 8, male: 4 });
    const elected = people('B APG F', 'A GRULAC M');
    const candidates = people(
      ...['A EEG M', 'B EEG M', 'A WEOG M', 'A WEOG M', 'A GRULAC F', '- GRULAC M', '- GRULAC M', 'A GRULAC M'],
      ...['- APG M', 'A AFR M', 'A AFR M', 'A AFR M', 'A AFR M'],
    );
    const second = minimumVotingRequirements({
      remaining,
      elected,
      candidates,
      groupSizes: sizes,
      seatsLeft: 4,
      ballotsHeld: 1,
    });
    expect(second.requirements).toEqual(some({ listA: 2, EEG: 1, GRULAC: 1, male: 1 }));
  });
});

describe('fewer candidates than twice the requirement (3.3)', () => {
  it.each([
    [3, 6, 3],
    [3, 5, 3],
    [3, 4, 2],
    [3, 3, 2],
    [3, 2, 1],
    [3, 1, 0],
    [3, 0, 0],
    [1, 1, 0],
    [1, 2, 1],
  ])('a requirement of %i with %i candidates becomes %i', (minimum, standing, expected) => {
    const candidates = [...people('A WEOG M'), ...Array.from({ length: standing }, () => people('A APG F')).flat()];
    expect(minimumVotingRequirements(round({ APG: minimum }, candidates)).requirements.APG).toBe(expected);
  });

  it('never lowers a list requirement, but reports that it cannot be met', () => {
    const result = minimumVotingRequirements(round({ listA: 3, APG: 1 }, people('A APG F', 'A APG F', 'B AFR M')));
    expect(result.requirements.listA).toBe(3);
    expect(result.requirements.APG).toBe(1);
    expect(result.listShortfall).toEqual(['listA']);
    expect(result.needsDecision).toBe(true);
    expect(result.dropped).toBeNull();
  });

  it('gives the start values when nobody stands', () => {
    const result = minimumVotingRequirements(round({ APG: 2, listA: 1 }, []));
    expect(result.requirements).toEqual(some({ APG: 2, listA: 1 }));
    expect(result.needsDecision).toBe(false);
  });
});

describe('when the requirements end (3.4)', () => {
  const twoEach = people('A AFR M', 'A AFR M', 'A APG M', 'A APG M', 'A EEG M', 'A EEG M');

  it('drops all regional and gender requirements that can be met one by one but not together', () => {
    const result = minimumVotingRequirements(round({ listA: 1, AFR: 1, APG: 1, EEG: 1 }, twoEach, { seatsLeft: 2 }));
    expect(result.dropped).toBe('notFeasibleTogether');
    expect(result.requirements).toEqual(some({ listA: 1 }));
    expect(result.needsDecision).toBe(false);
  });

  it('keeps that drop for the rest of the election, even when they would be feasible again', () => {
    const result = minimumVotingRequirements(round({ AFR: 1 }, twoEach, { droppedBefore: true }));
    expect(result.dropped).toBe('droppedBefore');
    expect(result.requirements.AFR).toBe(0);
  });

  it('treats a requirement above the seats left as not feasible', () => {
    const result = minimumVotingRequirements(
      round({ AFR: 2 }, people('A AFR M', 'A AFR M', 'A AFR M', 'A AFR M'), { seatsLeft: 1 }),
    );
    expect(result.dropped).toBe('notFeasibleTogether');
  });

  it('keeps the lists after four ballots', () => {
    const result = minimumVotingRequirements(round({ listA: 2, AFR: 1 }, twoEach, { ballotsHeld: 4 }));
    expect(result.requirements).toEqual(some({ listA: 2 }));
  });

  it('takes the number of ballots from the rules', () => {
    const rules = { ...judgeRules, ballotsWithRegionAndGender: 6 };
    expect(minimumVotingRequirements(round({ AFR: 1 }, twoEach, { ballotsHeld: 5 }), rules).dropped).toBeNull();
  });
});

describe('joint feasibility', () => {
  it('lets one candidate serve several requirements (3.2)', () => {
    expect(jointlyFeasible(people('A APG F'), 1, some({ listA: 1, APG: 1, female: 1 }))).toBe(true);
  });

  it('agrees with trying every set of candidates', () => {
    const words = { list: ['A', 'B', '-'], region: ['AFR', 'APG', 'EEG'], gender: ['F', 'M'] };
    let seed = 7;
    const next = (below: number): number => (seed = (seed * 1103515245 + 12345) % 2147483648) % below;
    for (let run = 0; run < 300; run += 1) {
      const line = (): string =>
        Object.values(words)
          .map((options) => options[next(options.length)])
          .join(' ');
      const candidates = people(...Array.from({ length: 3 + next(6) }, line));
      const required = some({
        listA: next(3),
        listB: next(2),
        AFR: next(3),
        APG: next(2),
        female: next(3),
        male: next(3),
      });
      const seats = 1 + next(5);
      expect(jointlyFeasible(candidates, seats, required)).toBe(bruteForce(candidates, seats, required));
    }
  });

  it('is quick for the 43 candidates and 18 seats of 2003', () => {
    const many = Array.from({ length: 43 }, (_, i) =>
      people(`${'AB'[i % 2]} ${['AFR', 'APG', 'EEG', 'GRULAC', 'WEOG'][i % 5]} M`),
    ).flat();
    const start = some({ listA: 9, listB: 5, AFR: 3, APG: 2, EEG: 2, GRULAC: 3, WEOG: 3, female: 6, male: 6 });
    expect(jointlyFeasible(many, 18, start)).toBe(false);
    expect(jointlyFeasible(many, 18, { ...start, female: 0 })).toBe(true);
  });
});

function bruteForce(candidates: Traits[], seats: number, required: Requirements): boolean {
  const fits = (set: Traits[]): boolean =>
    (Object.keys(required) as (keyof Requirements)[]).every(
      (kind) =>
        set.filter((one) => [`list${one.list}`, one.region, one.gender === 'F' ? 'female' : 'male'].includes(kind))
          .length >= required[kind],
    );
  return Array.from({ length: 2 ** candidates.length }, (_, bits) =>
    candidates.filter((_one, i) => (bits >> i) & 1),
  ).some((set) => set.length <= seats && fits(set));
}
