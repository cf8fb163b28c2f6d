import { cellIndex, MISSING, type Study } from '../study';

export type KappaWeights = 'unweighted' | 'linear' | 'quadratic';

const DISAGREEMENT: Readonly<Record<KappaWeights, (i: number, j: number) => number>> = {
  unweighted: (i, j) => (i === j ? 0 : 1),
  linear: (i, j) => Math.abs(i - j),
  quadratic: (i, j) => (i - j) ** 2,
};

/**
 * Light's kappa (Light 1971): the mean of Cohen's weighted kappa (Cohen 1968) over all pairs of raters, pairs without
 * one left out; null when no pair has one. With two raters it is Cohen's kappa.
 */
export function lightKappa(study: Study, criterion: number, weights: KappaWeights): number | null {
  const kappas: number[] = [];
  for (let a = 0; a < study.raters.length; a += 1) {
    for (let b = a + 1; b < study.raters.length; b += 1) {
      const kappa = cohenKappa(contingencyTable(study, criterion, a, b), weights);
      if (kappa !== null) kappas.push(kappa);
    }
  }
  if (kappas.length === 0) return null;
  return kappas.sort((a, b) => a - b).reduce((sum, kappa) => sum + kappa, 0) / kappas.length;
}

/** How often the first rater gave level i where the second gave level j, over the subjects that both scored. */
export function contingencyTable(study: Study, criterion: number, first: number, second: number): number[][] {
  const { levels } = study.scale;
  const table = Array.from({ length: levels }, () => new Array<number>(levels).fill(0));
  for (let subject = 0; subject < study.subjects.length; subject += 1) {
    const i = study.levels[cellIndex(study, subject, criterion, first)] ?? MISSING;
    const j = study.levels[cellIndex(study, subject, criterion, second)] ?? MISSING;
    const row = table[i];
    if (row !== undefined && j !== MISSING) row[j] = (row[j] ?? 0) + 1;
  }
  return table;
}

/** κ = 1 − Σv·o/Σv·e, in whole numbers up to the one division; null when the denominator is 0. */
export function cohenKappa(table: readonly (readonly number[])[], weights: KappaWeights): number | null {
  const rows = table.map(sum);
  const columns = table.map((_, j) => sum(table.map((row) => row[j] ?? 0)));
  let [observed, expected] = [0, 0];
  table.forEach((row, i) =>
    row.forEach((count, j) => {
      const v = DISAGREEMENT[weights](i, j);
      observed += v * count;
      expected += v * (rows[i] ?? 0) * (columns[j] ?? 0);
    }),
  );
  return expected === 0 ? null : 1 - (sum(rows) * observed) / expected;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
