import type { Json, JsonObject } from './read-json';
import { readStudy } from './read-study';

const FILE: JsonObject = {
  scale: { min: 1, max: 5, step: 1 },
  subjects: ['s1', 's2'],
  raters: ['r1', 'r2'],
  criteria: ['c1'],
  columns: ['subject', 'rater', 'criterion', 'value'],
  ratings: [['s1', 'r1', 'c1', 3]],
};

const RULES: JsonObject = {
  categories: [
    { id: 'good', min_score: 3 },
    { id: 'poor', min_score: 0 },
  ],
  quorum: { min: 1, share: [1, 2] },
  thresholds: [{ criterion: 'c1', min_level: 3, share: [2, 3] }],
};

function problemsOf(changes: JsonObject): unknown[] {
  return readStudy({ ...FILE, ...changes }).problems.map(({ row, code }) => [row, code]);
}

describe('reading a study', () => {
  it('accepts a file without a fault', () => {
    const { study, problems } = readStudy({ ...FILE, options: RULES });

    expect(problems).toEqual([]);
    expect([...study!.levels]).toEqual([2, -1, -1, -1]);
  });

  it.each<[string, Json, string]>([
    ['a value above the scale', ['s2', 'r1', 'c1', 6], 'off_scale'],
    ['a value below the scale', ['s2', 'r1', 'c1', 0], 'off_scale'],
    ['a value off its step', ['s2', 'r1', 'c1', 2.5], 'off_step'],
    ['a value just off its step', ['s2', 'r1', 'c1', 3.0000001], 'off_step'],
    ['NaN', ['s2', 'r1', 'c1', NaN], 'not_finite'],
    ['an infinite value', ['s2', 'r1', 'c1', Infinity], 'not_finite'],
    ['a text', ['s2', 'r1', 'c1', '4'], 'not_finite'],
    ['an unknown subject', ['s9', 'r1', 'c1', 4], 'unknown_subject'],
    ['an unknown rater', ['s2', 'r9', 'c1', 4], 'unknown_rater'],
    ['an unknown criterion', ['s2', 'r1', 'c9', 4], 'unknown_criterion'],
    ['a name of every object', ['constructor', 'r1', 'c1', 4], 'unknown_subject'],
    ['the same cell again', ['s1', 'r1', 'c1', 4], 'duplicate'],
    ['the same cell again, empty', ['s1', 'r1', 'c1', null], 'duplicate'],
    ['a row too short', ['s2', 'r1', 'c1'], 'bad_row'],
    ['no row at all', 'row', 'bad_row'],
  ])('refuses %s and names the row', (_, row, code) => {
    expect(problemsOf({ ratings: [['s1', 'r1', 'c1', 3], row] })).toEqual([[1, code]]);
  });

  it('refuses a score by a recused member, and lets the empty cell pass', () => {
    const options = {
      recusals: [
        ['s1', 'r1'],
        ['s1', 'r2'],
      ],
    };

    expect(
      problemsOf({
        options,
        ratings: [
          ['s1', 'r1', 'c1', 3],
          ['s1', 'r2', 'c1', null],
        ],
      }),
    ).toEqual([[0, 'recused_member']]);
  });

  it('names every bad row once', () => {
    const ratings = [
      ['s1', 'r1', 'c1', 9],
      ['s9', 'r9', 'c1', 1],
      ['s2', 'r1', 'c1', 4],
    ];

    expect(problemsOf({ ratings })).toEqual([
      [0, 'off_scale'],
      [1, 'unknown_subject'],
    ]);
  });

  it.each<[string, JsonObject, string]>([
    ['a negative weight', { weights: { c1: -1 } }, 'bad_weight'],
    ['weights that are all 0', { weights: { c1: 0 } }, 'no_weight'],
    ['a weight for an unknown criterion', { weights: { c1: 1, c9: 1 } }, 'unknown_criterion'],
    ['a trim of one half', { options: { trim: 0.5 } }, 'bad_option'],
    ['a coverage above 1', { options: { min_coverage: 1.1 } }, 'bad_option'],
    ['a share above 1', { options: { ...RULES, quorum: { min: 1, share: [3, 2] } } }, 'bad_option'],
    ['a share below 0', { options: { ...RULES, quorum: { min: 1, share: [-1, 2] } } }, 'bad_option'],
    [
      'a threshold on no criterion',
      { options: { ...RULES, thresholds: [{ criterion: 'x', min_level: 3, share: [1, 2] }] } },
      'unknown_criterion',
    ],
    [
      'categories out of order',
      {
        options: {
          categories: [
            { id: 'a', min_score: 1 },
            { id: 'b', min_score: 2 },
          ],
        },
      },
      'bad_option',
    ],
    [
      'a floor on no criterion',
      { options: { ...RULES, floors: [{ criterion: 'x', min_level: 3 }], floor_category: 'poor' } },
      'unknown_criterion',
    ],
    [
      'a floor without a level',
      { options: { ...RULES, floors: [{ criterion: 'c1' }], floor_category: 'poor' } },
      'bad_option',
    ],
    [
      'a floor into no category',
      { options: { ...RULES, floors: [{ criterion: 'c1', min_level: 3 }], floor_category: 'x' } },
      'bad_option',
    ],
    [
      'a category that asks for a score after one that no score reaches',
      {
        options: {
          categories: [
            { id: 'a', min_score: null },
            { id: 'b', min_score: 2 },
          ],
        },
      },
      'bad_option',
    ],
    ['a recusal of nobody', { options: { recusals: [['s1', 'r9']] } }, 'unknown_rater'],
    ['a name listed twice', { raters: ['r1', 'r1'] }, 'bad_names'],
    ['a scale without steps', { scale: { min: 1, max: 5, step: 0 } }, 'bad_scale'],
    ['a missing column', { columns: ['subject', 'rater', 'value', 'note'] }, 'bad_columns'],
  ])('refuses %s', (_, changes, code) => {
    expect(problemsOf(changes)).toEqual([[null, code]]);
  });

  it('reads columns in any order and scales with half steps exactly', () => {
    const { study } = readStudy({
      ...FILE,
      scale: { min: 0, max: 2, step: 0.1 },
      columns: ['value', 'criterion', 'rater', 'subject'],
      ratings: [[0.3, 'c1', 'r2', 's1']],
    });

    expect([...study!.levels]).toEqual([-1, 3, -1, -1]);
  });

  it('keeps the proportions of decimal weights exactly', () => {
    const { study } = readStudy({ ...FILE, criteria: ['c1', 'c2'], weights: { c1: 0.1, c2: 0.25 } });

    expect(study!.weights).toEqual([2n, 5n]);
  });
});
