import { Quorum } from '../../criteria';

/**
 * Members that a decision of the panel needs: the larger of the fixed minimum and the share of the panel (or of the
 * members not recused), rounded up. Whole numbers throughout (reference, section 9.2).
 */
export function quorumOf(quorum: Quorum, panel: number, eligible: number): number {
  const [numerator, denominator] = quorum.share;
  const base = quorum.base === 'panel' ? panel : eligible;
  return Math.max(quorum.min, Math.ceil((numerator * base) / denominator));
}
