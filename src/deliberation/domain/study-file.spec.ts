import * as fc from 'fast-check';
import { rate, reportOn } from '../../aggregation';
import { defaultFrameworks } from '../../criteria';
import { panelCriteriaOf, panelRulesOf } from './panel-rules-of';
import { StudiedCycle, studyFile } from './study-file';

const [framework] = defaultFrameworks.filter(({ post }) => post === 'judge');
const letters = new Map([
  ['m1', 'C'],
  ['m2', 'A'],
  ['m3', 'B'],
]);
const ratings = (value: number | null) =>
  Object.fromEntries(framework!.criteria.map(({ code }) => [code, { value, insufficient: value === null }]));
const assessment = (member: string, value: number | null = 4) => ({ member, ratings: ratings(value) });
const cycle = (changes: Partial<StudiedCycle> = {}): StudiedCycle => ({
  name: 'judges',
  framework: framework!,
  quorumMin: 3,
  seated: ['m1', 'm2', 'm3'],
  candidates: [
    { slug: 'zoe', recused: [], assessments: [assessment('m1', 3), assessment('m2'), assessment('m3', 5)] },
    { slug: 'ada', recused: ['m3'], assessments: [assessment('m1'), assessment('m2', null)] },
  ],
  ...changes,
});

describe('the file of a cycle', () => {
  it('names candidates, letters and criteria in order, and nobody else', () => {
    const { subjects, raters, criteria, ratings: rows } = studyFile(cycle(), letters);

    expect({ subjects, raters }).toEqual({ subjects: ['ada', 'zoe'], raters: ['A', 'B', 'C'] });
    expect(criteria).toHaveLength(framework!.criteria.length);
    expect(new Set(rows.map(([subject, rater]) => `${subject} ${rater}`))).toEqual(
      new Set(['ada C', 'zoe A', 'zoe B', 'zoe C']),
    );
    expect(JSON.stringify(rows)).not.toContain('m1');
  });

  it('holds the rules of the framework: weights, thresholds, floors, quorum and categories', () => {
    const { options, weights } = studyFile(cycle(), letters);
    const kinds = (kind: string) => framework!.criteria.filter((one) => one.kind === kind).map(({ code }) => code);

    expect(Object.keys(weights as object)).toEqual(expect.arrayContaining(kinds('threshold')));
    for (const code of kinds('threshold')) expect(weights).toMatchObject({ [code]: 0 });
    expect(options).toMatchObject({
      min_coverage: 0.75,
      quorum: { min: 3, share: [51, 100], base: 'panel' },
      thresholds: kinds('threshold').map((criterion) => ({ criterion, min_level: 3, share: [2, 3] })),
      categories: [{ min_score: 4 }, { min_score: 3 }, { min_score: 1 }, { min_score: null }],
      floor_category: 'formally_qualified',
      recusals: [['ada', 'B']],
    });
  });

  it('is the same whatever the order in which scores come', () => {
    const straight = studyFile(cycle(), letters);
    fc.assert(
      fc.property(fc.shuffledSubarray(cycle().candidates.slice(), { minLength: 2 }), (candidates) => {
        const turned = candidates.map((one) => ({ ...one, assessments: [...one.assessments].reverse() }));
        expect(studyFile(cycle({ candidates: turned, seated: ['m3', 'm1', 'm2'] }), letters)).toEqual(straight);
      }),
    );
  });

  it('is the same with and without the rows of a member who stepped aside or left (S15)', () => {
    const extra = (slug: string, member: string) =>
      cycle().candidates.map((one) =>
        one.slug === slug ? { ...one, assessments: [...one.assessments, assessment(member, 1)] } : one,
      );

    expect(studyFile(cycle({ candidates: extra('ada', 'm3') }), letters)).toEqual(studyFile(cycle(), letters));
    expect(studyFile(cycle({ candidates: extra('zoe', 'gone') }), letters)).toEqual(studyFile(cycle(), letters));
  });

  it('leads to the ratings that the deliberation shows, whatever the scores', () => {
    const members = ['m1', 'm2', 'm3'];
    const score = fc.option(fc.integer({ min: 1, max: 5 }), { freq: 8 });
    const scores = fc.array(fc.array(score, { minLength: 8, maxLength: 8 }), { minLength: 3, maxLength: 3 });
    const seen = new Set<string | null>();

    fc.assert(
      fc.property(scores, fc.subarray(members), (table, recused) => {
        const given = members
          .filter((member) => !recused.includes(member))
          .map((member) => ({
            member,
            ratings: Object.fromEntries(
              framework!.criteria.map(({ code }, c) => [code, { value: table[members.indexOf(member)]![c] ?? null }]),
            ),
          }));
        const file = studyFile(cycle({ candidates: [{ slug: 'ada', recused, assessments: given }] }), letters);
        const rows = given.flatMap(({ member, ratings: own }) =>
          Object.entries(own).map(([criterion, { value }]) => ({ member, criterion, value })),
        );
        const input = { members, recused, criteria: panelCriteriaOf(framework!), ratings: rows };
        const { category, outcome } = rate(input, panelRulesOf(framework!, 3));
        const report = reportOn(JSON.stringify({ ...file, expected: { 'rating.ada': 0 } }));

        expect(report.ok && report.result['rating.ada']).toMatchObject({ rating: category, status: outcome });
        seen.add(category);
      }),
    );
    expect(seen.size).toBeGreaterThan(2);
  });

  it('refuses a member without a letter', () => {
    expect(() => studyFile(cycle({ seated: ['m1', 'm2', 'm3', 'm4'] }), letters)).toThrow(RangeError);
  });
});
