import * as fc from 'fast-check';
import { countableAssessments } from './countable-assessments';
import { METHOD_VERSION } from './default-rules';
import type { PanelInput, PanelRating } from './panel-input';
import { InvalidInput } from './problems';
import { rate } from './rate';

const MEMBERS = ['A', 'B', 'C', 'D', 'E'];
const CRITERIA = [
  { code: 'CHAR', kind: 'threshold', weightBp: 0, floor: 3 },
  { code: 'LAW', kind: 'scored', weightBp: 6000, floor: null },
  { code: 'IND', kind: 'scored', weightBp: 4000, floor: 3 },
] as const;

/** One row per member: the scores on CHAR, LAW and IND. */
function panel(rows: Record<string, (number | null)[]>, changes: Partial<PanelInput> = {}): PanelInput {
  const ratings = Object.entries(rows).flatMap(([member, values]) =>
    values.map((value, index) => ({ member, criterion: CRITERIA[index]!.code, value })),
  );
  return { members: MEMBERS, recused: [], criteria: CRITERIA, ratings, ...changes };
}

const SCORED = { A: [4, 5, 4], B: [4, 4, 4], C: [3, 3, 4], D: [4, 4, null] };

const level = fc.constantFrom(1, 2, 3, 4, 5, null);
const matrices = fc.array(fc.tuple(level, level, level), { minLength: MEMBERS.length, maxLength: MEMBERS.length });
const inputs = matrices.map((rows) => panel(Object.fromEntries(rows.map((row, index) => [MEMBERS[index]!, row]))));

describe('indicated rating', () => {
  it('traces every step from the scores to the category', () => {
    const result = rate(panel(SCORED, { recused: ['E'] }));

    const counts = [
      { category: 'highly_qualified', votes: 2 },
      { category: 'qualified', votes: 1 },
      { category: 'formally_qualified', votes: 0 },
      { category: 'not_shown', votes: 0 },
    ];
    const notation = [
      { category: 'highly_qualified', votes: 2, level: 'substantial_majority' },
      { category: 'qualified', votes: 1, level: 'minority' },
    ];
    expect(result).toMatchObject({ method: METHOD_VERSION, outcome: 'rated', category: 'highly_qualified' });
    expect(result.trace).toEqual([
      { step: 'panel', members: 5, recused: 1, eligible: 4 },
      { step: 'quorum', counted: 3, required: 3, met: true },
      { step: 'threshold', criterion: 'CHAR', minLevel: 3, met: 4, of: 4, result: 'met' },
      { step: 'votes', counts, counted: 3, category: 'highly_qualified', evenlyDivided: false, notation },
      { step: 'floor', criterion: 'CHAR', floor: 3, lowerMiddle: 4, result: 'kept' },
      { step: 'floor', criterion: 'IND', floor: 3, lowerMiddle: 4, result: 'kept' },
      { step: 'result', outcome: 'rated', category: 'highly_qualified' },
    ]);
  });

  it('sums up each criterion and says how many scores it rests on', () => {
    const { criteria } = rate(panel(SCORED, { recused: ['E'] }));

    expect(criteria.slice(1)).toEqual([
      {
        criterion: 'LAW',
        distribution: [0, 0, 1, 2, 1],
        lowerMiddle: 4,
        upperMiddle: 4,
        count: 4,
        insufficient: 0,
        agreement: 'too_few',
      },
      {
        criterion: 'IND',
        distribution: [0, 0, 0, 3, 0],
        lowerMiddle: 4,
        upperMiddle: 4,
        count: 3,
        insufficient: 1,
        agreement: 'too_few',
      },
    ]);
  });

  it.each([
    { title: 'nobody scored the threshold', rows: { A: [null, 5, 5], B: [null, 5, 5], C: [null, 5, 5] } },
    { title: 'too few members scored enough', rows: { A: [4, 5, 5], B: [4, 5, 5], C: [4, 5, null] } },
  ])('indicates no category when $title', ({ rows }) => {
    expect(rate(panel(rows)).category).toBeNull();
  });

  it('holds a candidate below a floor at formally qualified', () => {
    const rows = { A: [4, 5, 2], B: [4, 5, 2], C: [4, 5, 5] };

    expect(rate(panel(rows)).category).toBe('formally_qualified');
  });

  it('gives a threshold no weight in the score', () => {
    const weighed = CRITERIA.map((criterion) =>
      criterion.code === 'CHAR' ? { ...criterion, weightBp: 90 } : criterion,
    );

    expect(rate(panel(SCORED, { criteria: weighed })).trace[3]).toEqual(rate(panel(SCORED)).trace[3]);
  });

  it.each<[string, Partial<PanelInput>, string]>([
    ['an unknown member', { ratings: [{ member: 'X', criterion: 'LAW', value: 3 }] }, 'unknown_rater'],
    ['an unknown criterion', { ratings: [{ member: 'A', criterion: 'X', value: 3 }] }, 'unknown_criterion'],
    ['a value off the scale', { ratings: [{ member: 'A', criterion: 'LAW', value: 6 }] }, 'off_scale'],
    ['a value between steps', { ratings: [{ member: 'A', criterion: 'LAW', value: 3.5 }] }, 'off_scale'],
    ['NaN', { ratings: [{ member: 'A', criterion: 'LAW', value: NaN }] }, 'off_scale'],
    ['a rating from a recused member', { recused: ['A'] }, 'recused_member'],
    ['a recusal from outside', { recused: ['X'] }, 'unknown_rater'],
    ['a negative weight', { criteria: [{ code: 'LAW', kind: 'scored', weightBp: -1, floor: null }] }, 'bad_weight'],
    ['no weight at all', { criteria: [{ code: 'LAW', kind: 'threshold', weightBp: 9, floor: null }] }, 'no_weight'],
    ['a member twice', { members: ['A', 'A'] }, 'bad_names'],
  ])('refuses %s', (_, changes, code) => {
    const act = (): unknown => rate(panel({ A: [3, 3, 3] }, changes));

    expect(act).toThrow(InvalidInput);
    expect(() => act()).toThrow(
      expect.objectContaining({ problems: expect.arrayContaining([expect.objectContaining({ code })]) }),
    );
  });

  it('refuses two ratings of one criterion by one member and names the row', () => {
    const twice: PanelRating[] = [3, 4].map((value) => ({ member: 'A', criterion: 'LAW', value }));

    expect(() => rate(panel({}, { ratings: twice }))).toThrow('ratings[1] (A, LAW, 4): rated twice');
  });
});

describe('properties of the indicated rating', () => {
  it('does not depend on the order of members or ratings', () => {
    fc.assert(
      fc.property(inputs, fc.infiniteStream(fc.nat()), (input, keys) => {
        const shuffled = <T>(items: readonly T[]): T[] =>
          items
            .map((item) => ({ item, key: keys.next().value as number }))
            .sort((a, b) => a.key - b.key)
            .map((x) => x.item);
        const other = { ...input, members: shuffled(input.members), ratings: shuffled(input.ratings) };

        expect(rate(other)).toEqual(rate(input));
      }),
    );
  });

  it('is the same with and without the scores of a recused member', () => {
    fc.assert(
      fc.property(inputs, fc.constantFrom(...MEMBERS), (input, recused) => {
        const assessments = MEMBERS.map((member) => ({ member, submitted: true }));
        const counting = (all: typeof assessments): Set<string> =>
          new Set(countableAssessments(all, [recused], MEMBERS).counted.map(({ member }) => member));
        const ratedBy = (members: Set<string>): unknown =>
          rate({ ...input, recused: [recused], ratings: input.ratings.filter(({ member }) => members.has(member)) });

        const without = counting(assessments.filter(({ member }) => member !== recused));
        expect(ratedBy(counting(assessments))).toEqual(ratedBy(without));
      }),
    );
  });

  it('treats a score that is not there like one marked as not enough to score, never like a low score', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const present = input.ratings.filter(({ value }) => value !== null);
        const [marked, absent] = [rate(input), rate({ ...input, ratings: present })];

        expect(absent.trace).toEqual(marked.trace);
        expect(absent.criteria).toEqual(marked.criteria.map((line) => ({ ...line, insufficient: 0 })));
      }),
    );
  });

  it('never rates a candidate lower for a higher score', () => {
    const order = ['highly_qualified', 'qualified', 'formally_qualified', 'not_shown'];
    const complete = matrices.map((rows) => rows.map((row) => row.map((value) => value ?? 3)));
    fc.assert(
      fc.property(complete, fc.nat({ max: 4 }), fc.nat({ max: 2 }), (rows, member, criterion) => {
        const asPanel = (table: number[][]): PanelInput =>
          panel(Object.fromEntries(table.map((row, index) => [MEMBERS[index]!, row])));
        const better = rows.map((row, m) =>
          row.map((value, c) => (m === member && c === criterion ? Math.min(5, value + 1) : value)),
        );

        const [before, after] = [rate(asPanel(rows)), rate(asPanel(better))];
        expect(order.indexOf(after.category!)).toBeLessThanOrEqual(order.indexOf(before.category!));
      }),
    );
  });
});
