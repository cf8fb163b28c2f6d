import * as fc from 'fast-check';
import { alphaInterval } from '../../../src/aggregation/agreement/alpha-bootstrap';
import { krippendorffAlpha } from '../../../src/aggregation/agreement/krippendorff-alpha';
import { unitsOf } from '../../../src/aggregation/agreement/unit-counts';
import { criterionFirst, criterionSums } from '../../../src/aggregation/composites';
import { describeStudy } from '../../../src/aggregation/describe-study';
import { compareFractions, toNumber } from '../../../src/aggregation/fraction';
import { pointBySelection, quantileBySelection } from '../../../src/aggregation/influence/order-statistics';
import { panelBootstrap } from '../../../src/aggregation/influence/panel-bootstrap';
import { xorshift32 } from '../../../src/aggregation/random';
import { designOfScores } from '../../../src/aggregation/severity/design';
import { severityByLeastSquares } from '../../../src/aggregation/severity/severity';
import { byName, type Study } from '../../../src/aggregation/study';
import * as naive from './definitions';

const SCALES = [
  { scale: { min: 1, max: 5, step: 1 }, grades: [1, 2, 3, 4, 5] },
  { scale: { min: 0, max: 1.5, step: 0.5 }, grades: [0, 0.5, 1, 1.5] },
  { scale: { min: -1, max: 0.1, step: 0.1, direction: 'lower_is_better' }, grades: [-1, -0.7, -0.1, 0, 0.1] },
];
/** The last makes numerators that no double holds. */
const WEIGHTS = [
  [1, 1, 1],
  [3, 0, 1],
  [0.25, 0.5, 0.25],
  [0.12345678901234567, 0.9876543210987653, 0.5555555555555551],
];

const shapes = fc.record({
  subjects: fc.integer({ min: 1, max: 12 }),
  criteria: fc.integer({ min: 1, max: 3 }),
  raters: fc.integer({ min: 1, max: 7 }),
  scale: fc.constantFrom(...SCALES),
  weights: fc.constantFrom(...WEIGHTS),
});

/** Studies of random shape and scale; one cell in four is empty. */
const studies = shapes.chain(({ subjects, criteria, raters, scale, weights }) => {
  const list = <T>(of: fc.Arbitrary<T>, length: number): fc.Arbitrary<T[]> =>
    fc.array(of, { minLength: length, maxLength: length });
  const cell = fc.option(fc.constantFrom(...scale.grades), { freq: 3 });
  return list(list(list(cell, raters), criteria), subjects).map((cube) => {
    const plain = naive.studyOf(cube, { scale: scale.scale });
    const given = Object.fromEntries(plain.criteria.map((name, c) => [name, weights[c]!]));
    return naive.studyOf(cube, { scale: scale.scale, weights: given });
  });
});

function near(actual: number | null | undefined, expected: number): void {
  if (Number.isNaN(expected)) expect(actual ?? null).toBeNull();
  else expect(Math.abs(actual! - expected)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(expected)));
}

const cellsOf = (study: Study): [number, number][] =>
  study.subjects.flatMap((_, s) => study.criteria.map((__, c): [number, number] => [s, c]));

describe('what is counted quickly equals its definition written out', () => {
  it('in location and spread', () => {
    fc.assert(
      fc.property(studies, (study) => {
        const described = describeStudy(study);
        for (const [s, c] of cellsOf(study)) {
          const cell = described[study.subjects[s]!]![study.criteria[c]!]!;
          const scores = naive.scoresIn(study, s, c);
          const average = naive.mean(scores);
          expect(cell.n).toBe(scores.length);
          expect(cell.distribution.reduce((sum, count) => sum + count, 0)).toBe(scores.length);
          near(cell.mean, average);
          near(cell.trimmed_mean, average);
          near(cell.drop_extremes_mean, scores.length < 3 ? NaN : naive.mean(scores.slice(1, -1)));
          near(
            cell.sd,
            scores.length < 2
              ? NaN
              : Math.sqrt(scores.reduce((sum, x) => sum + (x - average) ** 2, 0) / (scores.length - 1)),
          );
          const quartiles = [0.25, 0.5, 0.75].map((p) => naive.quantile7(scores, p));
          [cell.q1, cell.median, cell.q3].forEach((value, k) => near(value, quartiles[k]!));
        }
      }),
    );
  });

  it('in composites', () => {
    fc.assert(
      fc.property(studies, (study) => {
        criterionFirst(study, criterionSums(study)).forEach((composite, subject) => {
          near(composite && toNumber(composite), naive.compositeOf(study, subject));
          if (composite !== null) expect(compareFractions(composite, naive.exactComposite(study, subject))).toBe(0);
        });
      }),
    );
  });

  it('in Krippendorff’s alpha', () => {
    fc.assert(
      fc.property(studies, (study) => {
        const units = cellsOf(study).map(([s, c]) => naive.scoresIn(study, s, c));
        const pairable = units.filter((unit) => unit.length > 1).flat();
        const distances = {
          nominal: (c: number, k: number) => (c === k ? 0 : 1),
          ordinal: naive.ordinalDistance(pairable),
          interval: (c: number, k: number) => (c - k) ** 2,
        };
        for (const metric of ['nominal', 'ordinal', 'interval'] as const) {
          const { alpha } = krippendorffAlpha(unitsOf(study, [...study.criteria.keys()]), metric);
          near(alpha, naive.alphaByPairs(units, distances[metric]) ?? NaN);
        }
      }),
    );
  });

  it('in the least squares of severity and its standard errors', () => {
    fc.assert(
      fc.property(studies, (study) => {
        const result = severityByLeastSquares(designOfScores(study));
        fc.pre(!('error' in result));
        const expected = leastSquaresInFull(study, Object.keys(result.adjusted), Object.keys(result.severity));

        expect([result.N, result.df]).toEqual([expected.N, expected.df]);
        near(result.rss, expected.rss);
        Object.values(result.adjusted).forEach((value, i) => near(value, expected.adjusted[i]!));
        Object.values(result.severity).forEach((value, j) => near(value, expected.severity[j]!));
        Object.values(result.adjusted_se ?? {}).forEach((value, i) => near(value ** 2, expected.adjustedVariance[i]!));
        Object.values(result.severity_se ?? {}).forEach((value, j) => near(value ** 2, expected.severityVariance[j]!));
      }),
    );
  });

  it('in the panel bootstrap', () => {
    fc.assert(
      fc.property(studies, fc.integer({ min: 1, max: 30 }), (study, replicates) => {
        const panels = naive.drawnPanels(study, replicates);
        const { intervals } = panelBootstrap(study, replicates);
        study.subjects.forEach((name, subject) => {
          const all = panels.map((panel) => naive.compositeOf(study, subject, panel));
          const sorted = all.filter((value) => !Number.isNaN(value)).sort((a, b) => a - b);
          expect(intervals[name]!.undefined).toBe(replicates - sorted.length);
          [0.025, 0.975].forEach((p, k) => near(intervals[name]!.ci?.[k], naive.quantile7(sorted, p)));
        });
      }),
    );
  });

  it('in the panel bootstrap of more subjects than are resampled at a time', () => {
    const cube = Array.from({ length: 600 }, (_, s) => [
      Array.from({ length: 6 }, (__, r) => 1 + ((s * 31 + r * r) % 5)),
    ]);
    const study = naive.studyOf(cube);
    const panels = naive.drawnPanels(study, 20);
    const { intervals } = panelBootstrap(study, 20);

    study.subjects.forEach((name, subject) => {
      const sorted = panels.map((panel) => naive.compositeOf(study, subject, panel)).sort((a, b) => a - b);
      near(intervals[name]!.ci![0], naive.quantile7(sorted, 0.025));
    });
  });

  it('in the bootstrap interval of alpha', () => {
    fc.assert(
      fc.property(studies, (study) => {
        const [units, replicates] = [unitsOf(study, [0]), 25];
        const rows = study.subjects
          .map((_, s) => [...units.counts.subarray(s * units.levels, (s + 1) * units.levels)])
          .filter((row) => row.reduce((a, b) => a + b, 0) > 1)
          .sort((a, b) => a.map((count, level) => count - b[level]!).find((difference) => difference !== 0) ?? 0);
        const u = xorshift32(7);
        const alphas = Array.from({ length: replicates }, () => {
          const drawn = rows.map(() => rows[Math.floor(u() * rows.length)]!);
          const counts = Int32Array.from(drawn.flat());
          return krippendorffAlpha({ levels: units.levels, units: drawn.length, counts }, 'ordinal').alpha;
        });
        const sorted = alphas.filter((alpha) => alpha !== null).sort((a, b) => a - b);
        const result = alphaInterval(units, 'ordinal', { replicates, seed: 7 });

        expect(result.undefined_replicates).toBe(replicates - sorted.length);
        if (sorted.length < 0.95 * replicates) expect(result.interval).toBeNull();
        else [0.025, 0.975].forEach((p, k) => near(result.interval![k], naive.quantile7(sorted, p)));
      }),
    );
  });

  it('in quantiles by selection', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 20 })),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (values, p) => {
          const sorted = [...values].sort((a, b) => a - b);
          near(
            quantileBySelection(Float64Array.from(values), p),
            values.length === 0 ? NaN : naive.quantile7(sorted, p),
          );
        },
      ),
    );
  });

  it('in the point that a share of the weight reaches', () => {
    const weighed = fc.array(fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 1, max: 5 })), {
      minLength: 1,
    });
    fc.assert(
      fc.property(weighed, fc.integer({ min: 1, max: 100 }), (pairs, percent) => {
        const [values, weights] = [0, 1].map((k) => Float64Array.from(pairs, (pair) => pair[k]!));
        const share = (naive.mean(pairs.map(([, weight]) => weight)) * pairs.length * percent) / 100;
        const upTo = (limit: number): number =>
          pairs.reduce((sum, [value, weight]) => (value <= limit ? sum + weight : sum), 0);

        const expected = Math.min(...pairs.map(([value]) => value).filter((value) => upTo(value) >= share - 1e-9));
        expect(pointBySelection(values!, weights!, share - 1e-9)).toBe(expected);
      }),
    );
  });
});

describe('results by name', () => {
  it('hold any name as a key of their own', () => {
    const result = byName(['a', '__proto__', 'constructor'], (index) => ({ index }));

    expect(JSON.stringify(result)).toBe('{"a":{"index":0},"__proto__":{"index":1},"constructor":{"index":2}}');
    expect(Object.getPrototypeOf(result)).toBe(Object.prototype);
  });
});

/** The additive model from its normal equations in full, both sums of effects bordered to 0. */
function leastSquaresInFull(study: Study, subjects: string[], raters: string[]) {
  const [n, m] = [subjects.length, raters.length];
  const size = 1 + n + m;
  const scores = subjects.flatMap((subject, i) =>
    raters.flatMap((rater, j) =>
      study.criteria.flatMap((_, c) =>
        naive
          .scoresIn(study, study.subjects.indexOf(subject), c, [study.raters.indexOf(rater)])
          .map((value) => ({ value, columns: [0, 1 + i, 1 + n + j] })),
      ),
    ),
  );
  const matrix = Array.from({ length: size + 2 }, () => new Array<number>(size + 2).fill(0));
  const right = new Array<number>(size + 2).fill(0);
  for (const { value, columns } of scores) {
    for (const a of columns) {
      right[a]! += value;
      for (const b of columns) matrix[a]![b]! += 1;
    }
  }
  for (let i = 0; i < n; i += 1) matrix[size]![1 + i] = matrix[1 + i]![size] = 1;
  for (let j = 0; j < m; j += 1) matrix[size + 1]![1 + n + j] = matrix[1 + n + j]![size + 1] = 1;
  const inverse = naive.inverseOf(matrix);
  const found = inverse.map((row) => row.reduce((sum, value, k) => sum + value * right[k]!, 0));
  const rss = scores.reduce(
    (sum, { value, columns }) => sum + columns.reduce((rest, k) => rest - found[k]!, value) ** 2,
    0,
  );
  const df = scores.length - n - m + 1;
  const sigma2 = rss / df;
  return {
    N: scores.length,
    df,
    rss,
    adjusted: subjects.map((_, i) => found[0]! + found[1 + i]!),
    severity: raters.map((_, j) => -found[1 + n + j]!),
    adjustedVariance: subjects.map(
      (_, i) => sigma2 * (inverse[0]![0]! + 2 * inverse[0]![1 + i]! + inverse[1 + i]![1 + i]!),
    ),
    severityVariance: raters.map((_, j) => sigma2 * inverse[1 + n + j]![1 + n + j]!),
  };
}
