import * as fc from 'fast-check';
import { readStudy } from '../read-study';
import type { Study } from '../study';
import { agreementOn } from './agreement';
import { alphaInterval } from './alpha-bootstrap';
import { completeScores } from './complete-scores';
import { fleissKappa } from './fleiss-kappa';
import { krippendorffAlpha, METRICS } from './krippendorff-alpha';
import { cohenKappa } from './light-kappa';
import type { UnitCounts } from './unit-counts';

/** Subjects by raters on one criterion, 1 to 5. */
function study(matrix: readonly (readonly (number | null)[])[]): Study {
  const raters = matrix[0]?.length ?? 0;
  return readStudy({
    scale: { min: 1, max: 5, step: 1 },
    subjects: matrix.map((_, s) => `s${s}`),
    raters: Array.from({ length: raters }, (_, r) => `r${r}`),
    criteria: ['c'],
    ratings: matrix.flatMap((row, s) => row.map((value, r) => [`s${s}`, `r${r}`, 'c', value])),
  }).study!;
}

/** Units from their scores per level, one row each. */
function unitsWith(rows: readonly (readonly number[])[]): UnitCounts {
  return { levels: rows[0]!.length, units: rows.length, counts: Int32Array.from(rows.flat()) };
}

const level = fc.integer({ min: 1, max: 5 });
const complete = fc
  .tuple(fc.integer({ min: 2, max: 6 }), fc.integer({ min: 2, max: 5 }))
  .chain(([n, m]) => fc.array(fc.array(level, { minLength: m, maxLength: m }), { minLength: n, maxLength: n }));
const withGaps = fc.array(fc.array(fc.option(level), { minLength: 4, maxLength: 4 }), { minLength: 2, maxLength: 6 });

describe('agreement', () => {
  it('satisfies α = κ + (1−κ)/(N·m) between nominal alpha and Fleiss on complete data', () => {
    fc.assert(
      fc.property(complete, (matrix) => {
        const kappa = fleissKappa(completeScores(study(matrix), 0));
        const alpha = agreementOn(study(matrix), 0).krippendorff_alpha.nominal ?? null;
        const scores = matrix.length * matrix[0]!.length;

        if (kappa === null) expect(alpha).toBeNull();
        else expect(alpha).toBeCloseTo(kappa + (1 - kappa) / scores, 10);
      }),
    );
  });

  it('does not depend on the order of subjects or raters', () => {
    const parts = (matrix: (number | null)[][]): unknown => {
      const { krippendorff_alpha, fleiss_kappa, light_kappa, icc, kendall_w } = agreementOn(study(matrix), 0);
      return JSON.stringify([krippendorff_alpha, fleiss_kappa, light_kappa, icc, kendall_w]);
    };
    fc.assert(
      fc.property(withGaps, (matrix) => {
        expect(parts([...matrix].reverse().map((row) => [...row].reverse()))).toBe(parts(matrix));
      }),
    );
  });

  it('ignores units with one score altogether', () => {
    const units = [
      [2, 1, 0],
      [0, 1, 2],
    ];

    for (const metric of METRICS) {
      expect(krippendorffAlpha(unitsWith([...units, [0, 0, 1], [0, 0, 0]]), metric)).toEqual(
        krippendorffAlpha(unitsWith(units), metric),
      );
    }
  });

  it.each([
    {
      table: [
        [5, 0],
        [0, 5],
      ],
      kappa: 1,
    },
    {
      table: [
        [0, 5],
        [5, 0],
      ],
      kappa: -1,
    },
    {
      table: [
        [5, 0],
        [0, 0],
      ],
      kappa: null,
    },
    {
      table: [
        [0, 0],
        [0, 0],
      ],
      kappa: null,
    },
  ])('gives Cohen’s kappa of $table as $kappa', ({ table, kappa }) => {
    expect(cohenKappa(table, 'unweighted')).toBe(kappa);
  });
});

describe('bootstrap interval of alpha', () => {
  const units = [
    [3, 1, 0],
    [0, 3, 1],
    [0, 1, 3],
    [2, 2, 0],
    [0, 0, 4],
    [4, 0, 0],
  ];

  it('is had again from its seed, in any order of units', () => {
    const [there, back] = [units, [...units].reverse()].map((u) => alphaInterval(unitsWith(u), 'ordinal', { seed: 7 }));

    expect(there).toEqual(back);
    expect(there).toMatchObject({ replicates: 1000, seed: 7 });
    expect(there!.interval![0]).toBeLessThan(krippendorffAlpha(unitsWith(units), 'ordinal').alpha!);
    expect(there!.interval![1]).toBeGreaterThan(krippendorffAlpha(unitsWith(units), 'ordinal').alpha!);
  });

  it('is not given when too many replicates have no alpha', () => {
    const almostAlike = [
      [4, 0],
      [4, 0],
      [3, 1],
    ];

    const result = alphaInterval(unitsWith(almostAlike), 'nominal', { seed: 7 });

    expect(result.interval).toBeNull();
    expect(result.undefined_replicates).toBeGreaterThan(50);
  });
});
