import * as fc from 'fast-check';
import { assessorScores, criterionFirst, criterionSums } from '../composites';
import { fraction, toNumber } from '../fraction';
import type { JsonObject } from '../read-json';
import { readStudy } from '../read-study';
import type { Study } from '../study';
import { bootstrapMeans, rankProbability } from './bootstrap';
import { leaveOneOut } from './leave-one-out';
import { panelBootstrap } from './panel-bootstrap';
import { resamples } from './resamples';
import { rankShares, weightSensitivity } from './weight-sensitivity';

/** Subjects a, b, … by raters by criteria. */
function study(scores: readonly (readonly (readonly (number | null)[])[])[], changes: JsonObject = {}): Study {
  const names = (count: number, letter: string): string[] => Array.from({ length: count }, (_, i) => `${letter}${i}`);
  return readStudy({
    scale: { min: 1, max: 5, step: 1 },
    subjects: names(scores.length, 's'),
    raters: names(scores[0]!.length, 'r'),
    criteria: names(scores[0]![0]!.length, 'c'),
    ratings: scores.flatMap((rows, s) =>
      rows.flatMap((row, r) => row.map((value, c) => [`s${s}`, `r${r}`, `c${c}`, value])),
    ),
    ...changes,
  }).study!;
}

const scoresOf = (data: Study) => assessorScores(data, data.options.minCoverage);
const level = fc.integer({ min: 1, max: 5 });
const cube = fc.array(fc.array(fc.array(level, { minLength: 2, maxLength: 2 }), { minLength: 3, maxLength: 3 }), {
  minLength: 3,
  maxLength: 3,
});

describe('leaving one rater out', () => {
  it('gives what a study without that rater gives', () => {
    fc.assert(
      fc.property(cube, (scores) => {
        const { delta } = leaveOneOut(study(scores), scoresOf(study(scores))).r2!;
        const smaller = study(scores.map((rows) => rows.slice(0, 2)));
        const [withAll, without] = [study(scores), smaller].map((s) =>
          criterionFirst(s, criterionSums(s)).map((t) => toNumber(t!)),
        );

        withAll!.forEach((composite, i) => expect(delta[`s${i}`]).toBeCloseTo(without![i]! - composite, 12));
      }),
    );
  });

  it('has no difference where the only score goes', () => {
    const influence = leaveOneOut(
      study([
        [[3], [null]],
        [[2], [4]],
      ]),
      [],
    );

    expect(influence.r0).toMatchObject({ delta: { s0: null, s1: 1 }, max_abs_delta: 1, rank_changed: ['s0'] });
  });

  it('counts the quorum anew for the smaller panel', () => {
    const options = {
      categories: [
        { id: 'good', min_score: 3 },
        { id: 'poor', min_score: 0 },
      ],
      quorum: { min: 2, share: [1, 2] },
    };
    const data = study([[[4], [4]]], { options });

    expect(leaveOneOut(data, scoresOf(data)).r0?.rating_changed).toEqual(['s0']);
  });
});

describe('leaving one rater out of middle scores', () => {
  it.each([
    ['three alike', [[4], [4], [4]], []],
    ['an even split that one decides', [[3], [4]], [['s0', 'c0']]],
    ['a score away from the middle of many', [[1], [3], [3], [3], [3]], []],
    ['the middle one of three', [[5], [3], [1]], [['s0', 'c0']]],
    ['the only one', [[2], [null]], [['s0', 'c0']]],
    ['one who gave none', [[null], [2]], []],
  ] as [string, (number | null)[][], string[][]][])('names the cells that change: %s', (_case, scores, changed) => {
    const data = study([scores]);

    expect(leaveOneOut(data, scoresOf(data)).r0?.middle_changed).toEqual(changed);
  });
});

describe('more subjects than a table of ranks can hold', () => {
  it('get the number of subjects instead of one', () => {
    const data = study(Array.from({ length: 1001 }, (_, i) => [[1 + (i % 5)]]));

    expect(rankShares(data, 5)).toEqual({ error: 'too_many_subjects', subjects: 1001 });
    expect(rankProbability(data, scoresOf(data))).toEqual({ error: 'too_many_subjects', subjects: 1001 });
  });
});

describe('sensitivity to weights', () => {
  it('finds the weight at which neighbours tie, where the composites are then equal', () => {
    fc.assert(
      fc.property(cube, (scores) => {
        for (const reversal of weightSensitivity(study(scores)).reversals_adjacent) {
          const tie = reversal.weight_at_tie;
          const other = reversal.criterion === 'c0' ? 'c1' : 'c0';
          fc.pre(tie > 0 && tie < 1);
          const tied = study(scores, { weights: { [reversal.criterion]: tie, [other]: 1 - tie } });

          const { mean } = weightSensitivity(tied);
          expect(mean[reversal.higher]).toBeCloseTo(mean[reversal.lower]!, 9);
        }
      }),
    );
  });

  it('has no deviation where all criteria agree', () => {
    expect(weightSensitivity(study([[[4, 4]], [[2, 5]]])).sd).toMatchObject({ s0: 0 });
  });

  it('gives the same shares from the same seed, and rows that sum to 1', () => {
    const data = study([[[5, 1]], [[1, 5]], [[3, 3]]]);
    const shares = rankShares(data, 500);

    expect(rankShares(data, 500)).toEqual(shares);
    for (const row of Object.values(shares as Record<string, number[]>))
      expect(row.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 12);
    expect(rankShares({ ...data, options: { ...data.options, seed: 5 } }, 500)).not.toEqual(shares);
  });
});

describe('panel bootstrap', () => {
  it('is had again from its seed and holds the composite', () => {
    const data = study([
      [
        [5, 1],
        [4, 2],
        [3, 3],
      ],
    ]);
    const result = panelBootstrap(data, 400);

    const [low, high] = result.intervals.s0!.ci!;
    expect(panelBootstrap(data, 400)).toEqual(result);
    expect(low).toBeLessThanOrEqual(3);
    expect(high).toBeGreaterThanOrEqual(3);
  });

  it('leaves out and counts the resamples in which a criterion has no score', () => {
    const { intervals } = panelBootstrap(
      study([
        [[4], [null]],
        [[null], [null]],
      ]),
      400,
    );

    expect(intervals.s0!.ci).toEqual([4, 4]);
    expect(intervals.s0!.undefined).toBeGreaterThan(50);
    expect(intervals.s1).toEqual({ ci: null, undefined: 400 });
  });
});

describe('resamples', () => {
  it.each([1, 2, 5, 9])('of %p members have chances that sum to 1', (members) => {
    const all = [...resamples(members, 1)];

    expect(all.reduce((sum, { chance }) => sum + chance, 0)).toBeCloseTo(1, 10);
    expect(all.every(({ times }) => times.reduce((sum, n) => sum + n, 0) === members)).toBe(true);
  });

  it('of a large panel are drawn again from the same seed', () => {
    expect([...resamples(12, 9)].slice(0, 20)).toEqual([...resamples(12, 9)].slice(0, 20));
  });

  it('give a mean whose error is the known one', () => {
    const data = study([
      [[1], [5]],
      [[3], [3]],
      [[null], [null]],
    ]);

    expect(bootstrapMeans(data, scoresOf(data))).toEqual({
      s0: { ci: [1, 5], se: Math.sqrt(8) / 2 },
      s1: { ci: [3, 3], se: 0 },
      s2: { ci: null, se: null },
    });
  });

  it('split the ranks of tied subjects, and leave out subjects that someone did not score', () => {
    const data = study([
      [[4], [2]],
      [[4], [2]],
      [[1], [1]],
      [[5], [null]],
    ]);

    expect(rankProbability(data, assessorScores(data, fraction(1)))).toEqual({
      subjects: ['s0', 's1', 's2'],
      matrix: [
        [0.5, 0.5, 0],
        [0.5, 0.5, 0],
        [0, 0, 1],
      ],
    });
  });
});
