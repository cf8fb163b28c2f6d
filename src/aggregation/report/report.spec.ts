import * as fc from 'fast-check';
import { reportOn } from './report';

const FILE = {
  scale: { min: 1, max: 5, step: 1 },
  subjects: ['s1', 's2', 's3'],
  raters: ['r1', 'r2', 'r3'],
  criteria: ['c1', 'c2'],
  weights: { c1: 1, c2: 2 },
  options: {
    categories: [
      { id: 'good', min_score: 3 },
      { id: 'poor', min_score: 0 },
    ],
    quorum: { min: 1, share: [1, 2] },
  },
  columns: ['subject', 'rater', 'criterion', 'value'],
};

const cells = FILE.subjects.flatMap((s) => FILE.raters.flatMap((r) => FILE.criteria.map((c) => [s, r, c] as const)));
const ratings = fc
  .array(fc.constantFrom(1, 2, 3, 4, 5, null), { minLength: cells.length, maxLength: cells.length })
  .map((values) => cells.map((cell, index) => [...cell, values[index] ?? null]));

function resultOf(file: object): Record<string, unknown> {
  const report = reportOn(JSON.stringify(file));
  if (!report.ok) throw new Error('refused');
  return report.result;
}

/** Lists of subjects follow the order of the file's names; here they are compared as sets. */
function asSets(value: unknown): unknown {
  if (Array.isArray(value)) {
    const parts = value.map(asSets);
    const named = parts.every((part) => typeof part === 'string' || (typeof part === 'object' && part !== null));
    return named ? parts.map((part) => JSON.stringify(part)).sort() : parts;
  }
  if (typeof value !== 'object' || value === null) return value;
  const { subjects, matrix, ...rest } = value as Record<string, unknown>;
  const rows = Array.isArray(subjects) && Array.isArray(matrix) ? subjects.map((name, i) => [name, matrix[i]]) : [];
  const entries = [...Object.entries(rest), ...rows].map(([key, part]) => [key, asSets(part)]);
  return Object.fromEntries(entries);
}

describe('report on a file', () => {
  it('gives only the parts that the file expects', () => {
    const expected = { describe: { s1: { c1: { n: 0 } } }, 'rank.criterion_first': {}, nonsense: 1 };

    expect(resultOf({ ...FILE, ratings: [['s1', 'r1', 'c1', 2]], expected })).toEqual({
      describe: { s1: { c1: { n: 1 } } },
      'rank.criterion_first': {},
    });
  });

  it('finds parts, groups, and coefficients without their prefix', () => {
    const one = { ...FILE, criteria: ['c1'], weights: { c1: 1 }, ratings: [['s1', 'r1', 'c1', 2]] };
    const expected = { 'describe.s1.c1': { n: 0 }, composite: { criterion_first: { s1: 0 } }, fleiss_kappa: 0 };

    expect(resultOf({ ...one, expected })).toEqual({
      'describe.s1.c1': { n: 1 },
      composite: { criterion_first: { s1: 2 } },
      fleiss_kappa: null,
    });
  });

  it('gives every statistic to a file that expects nothing', () => {
    expect(Object.keys(resultOf({ ...FILE, ratings: [] }))).toEqual(expect.arrayContaining(['describe', 'rating']));
  });

  it('names the row that holds a bare NaN', () => {
    const text = JSON.stringify({ ...FILE, ratings: [['s1', 'r1', 'c1', 'x']] }).replace('"x"', 'NaN');

    expect(reportOn(text)).toMatchObject({ ok: false, problems: [{ row: 0, code: 'not_finite' }] });
  });

  it.each(['', '[]', '{"ratings":', '7'])('refuses %p', (text) => {
    expect(reportOn(text).ok).toBe(false);
  });

  it('does not depend on the order of rows, subjects, raters or criteria', () => {
    fc.assert(
      fc.property(ratings, (rows) => {
        const other = {
          ...FILE,
          subjects: [...FILE.subjects].reverse(),
          raters: [...FILE.raters].reverse(),
          criteria: [...FILE.criteria].reverse(),
          ratings: [...rows].reverse(),
        };

        expect(asSets(resultOf(other))).toEqual(asSets(resultOf({ ...FILE, ratings: rows })));
      }),
      { numRuns: 6 },
    );
  });

  it('treats an absent row like a row with null, and never like a score', () => {
    fc.assert(
      fc.property(ratings, (rows) => {
        const present = rows.filter(([, , , value]) => value !== null);

        expect(resultOf({ ...FILE, ratings: present })).toEqual(resultOf({ ...FILE, ratings: rows }));
      }),
      { numRuns: 6 },
    );
  });
});
