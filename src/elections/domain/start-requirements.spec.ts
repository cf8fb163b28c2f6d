import { judgeRules, judgeRules2003, type GroupSizes } from './judge-rules';
import { minimumNominations, missingNominations, startRequirements } from './minimum-voting-requirements';
import { noRequirements, requirementsFrom, type Requirements, type Traits } from './requirement';

/** A table written as in the notes: kinds left out are zero. */
const some = (numbers: Partial<Requirements>): Requirements => requirementsFrom((kind) => numbers[kind] ?? 0);
const allLarge: GroupSizes = { AFR: 33, APG: 19, EEG: 18, GRULAC: 28, WEOG: 25 };

interface Case {
  year: string;
  remaining: Partial<Requirements>;
  sizes: GroupSizes;
  expected: Partial<Requirements>;
}

/** Election rules, section 4; sources of the published figures are named there. */
const cases: Case[] = [
  {
    year: '2006, published',
    remaining: { listA: 8, listB: 4, AFR: 2, APG: 1, EEG: 0, GRULAC: 4, WEOG: 5, female: 5, male: 7 },
    sizes: { AFR: 27, APG: 12, EEG: 15, GRULAC: 21, WEOG: 25 },
    expected: { listA: 1, listB: 1, AFR: 1, APG: 1, EEG: 2, female: 1 },
  },
  {
    year: '2011, published',
    remaining: { listA: 6, listB: 6, AFR: 3, APG: 2, EEG: 2, GRULAC: 1, WEOG: 4, female: 8, male: 4 },
    sizes: { AFR: 32, APG: 17, EEG: 18, GRULAC: 26, WEOG: 25 },
    expected: { listA: 3, APG: 1, EEG: 1, GRULAC: 2, male: 2 },
  },
  {
    year: '2014, published, the resigned judge still counted',
    remaining: { listA: 9, listB: 3, AFR: 3, APG: 2, EEG: 1, GRULAC: 3, WEOG: 3, female: 7, male: 5 },
    sizes: { AFR: 34, APG: 18, EEG: 18, GRULAC: 27, WEOG: 25 },
    expected: { listB: 2, APG: 1, EEG: 2, male: 1 },
  },
  {
    year: '2017, published',
    remaining: { listA: 8, listB: 4, AFR: 2, APG: 2, EEG: 3, GRULAC: 2, WEOG: 3, female: 1, male: 11 },
    sizes: allLarge,
    expected: { listA: 1, listB: 1, AFR: 1, APG: 1, GRULAC: 1, female: 5 },
  },
  {
    year: '2020, derived',
    remaining: { listA: 8, listB: 4, AFR: 3, APG: 2, EEG: 2, GRULAC: 1, WEOG: 4, female: 5, male: 7 },
    sizes: allLarge,
    expected: { listA: 1, listB: 1, APG: 1, EEG: 1, GRULAC: 2, female: 1 },
  },
  {
    year: '2023, derived',
    remaining: { listA: 8, listB: 4, AFR: 3, APG: 1, EEG: 1, GRULAC: 4, WEOG: 3, female: 9, male: 3 },
    sizes: allLarge,
    expected: { listA: 1, listB: 1, APG: 2, EEG: 2, male: 3 },
  },
  {
    year: '2026, derived',
    remaining: { listA: 7, listB: 5, AFR: 2, APG: 2, EEG: 3, GRULAC: 3, WEOG: 2, female: 6, male: 6 },
    sizes: { ...allLarge, EEG: 19 },
    expected: { listA: 2, AFR: 1, APG: 1, WEOG: 1 },
  },
];

describe('start values of the minimum voting requirements', () => {
  it.each(cases)('follow the formula in $year', ({ remaining, sizes, expected }) => {
    expect(startRequirements(some(remaining), sizes)).toEqual(some(expected));
  });

  it('counted Asia-Pacific as a small group before the two accessions of 2011', () => {
    const sizes = { AFR: 31, APG: 15, EEG: 18, GRULAC: 25, WEOG: 25 };
    expect(startRequirements(some({ APG: 2 }), sizes).APG).toBe(0);
  });

  it.each([
    [16, 2],
    [17, 3],
  ])('ask for a third judge above sixteen States: a group of %i is due %i', (size, target) => {
    expect(startRequirements(noRequirements, { ...allLarge, APG: size }, judgeRules).APG).toBe(target);
  });

  it('followed the older rule of three eighteenths in 2003', () => {
    const sizes = { AFR: 21, APG: 11, EEG: 12, GRULAC: 16, WEOG: 25 };
    const start = startRequirements(noRequirements, sizes, judgeRules2003);
    expect(start).toEqual(some({ listA: 9, listB: 5, AFR: 3, APG: 2, EEG: 2, GRULAC: 3, WEOG: 3, female: 6, male: 6 }));
    const afterRound1 = { listA: 5, listB: 2, AFR: 3, APG: 1, GRULAC: 2, WEOG: 1, female: 6, male: 1 };
    expect(startRequirements(some(afterRound1), sizes, judgeRules2003)).toEqual(
      some({ listA: 4, listB: 3, APG: 1, EEG: 2, GRULAC: 1, WEOG: 2, male: 5 }),
    );
  });
});

describe('minimum nominations', () => {
  it.each([
    ['2011', { listA: 3, APG: 1, EEG: 1, GRULAC: 2, male: 2 }, { listA: 3, APG: 2, EEG: 2, GRULAC: 4, male: 4 }],
    [
      '2017',
      { listA: 1, listB: 1, AFR: 1, APG: 1, GRULAC: 1, female: 5 },
      { listA: 1, listB: 1, AFR: 2, APG: 2, GRULAC: 2, female: 10 },
    ],
    ['2026', { listA: 2, AFR: 1, APG: 1, WEOG: 1 }, { listA: 2, AFR: 2, APG: 2, WEOG: 2 }],
  ])('are twice the requirement for regions and gender, once for lists: %s', (_year, start, expected) => {
    expect(minimumNominations(some(start))).toEqual(some(expected));
  });

  it('name what is missing: in 2023 the fourth candidate from Asia-Pacific', () => {
    const asian: Traits = { list: 'A', region: 'APG', gender: 'M' };
    const missing = missingNominations(some({ APG: 2, male: 1 }), [asian, asian, asian]);
    expect(missing).toEqual(some({ APG: 1 }));
  });
});
