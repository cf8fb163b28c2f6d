/** The rule of a framework version, and the least number the cycle demands; the stricter of the two holds. */
export interface QuorumRule {
  min: number;
  /** Numerator and denominator: [51, 100]. */
  share: readonly [number, number];
  base: 'panel' | 'eligible';
}

/**
 * How many submitted assessments a review needs. `panel` is the number of seats held, `eligible` those of them that
 * are not recused. The share is rounded up, in whole numbers.
 */
export function quorumNeeded(rule: QuorumRule, cycleMin: number, counts: { panel: number; eligible: number }): number {
  const [numerator, denominator] = rule.share;
  const share = Math.ceil((counts[rule.base] * numerator) / denominator);
  return Math.max(rule.min, cycleMin, share);
}
