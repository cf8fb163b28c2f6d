import type { CompleteScores } from './complete-scores';

/**
 * Fleiss' kappa (Fleiss 1971, Psychological Bulletin 76) on the complete subjects:
 * κ = (mean P_i − Σp_k²)/(1 − Σp_k²). Null without subjects, with fewer than two raters, or with one category in use.
 */
export function fleissKappa({ rows, raters: m, levels }: CompleteScores): number | null {
  const n = rows.length;
  if (n === 0 || m < 2) return null;
  const totals = new Array<number>(levels).fill(0);
  let agreeing = 0;
  for (const row of rows) {
    const counts = new Array<number>(levels).fill(0);
    for (const level of row) counts[level] = (counts[level] ?? 0) + 1;
    counts.forEach((count, level) => {
      totals[level] = (totals[level] ?? 0) + count;
      agreeing += count * (count - 1);
    });
  }
  const chance = totals.reduce((sum, total) => sum + total ** 2, 0) / (n * m) ** 2;
  if (totals.filter((total) => total > 0).length < 2) return null;
  return (agreeing / (n * m * (m - 1)) - chance) / (1 - chance);
}
