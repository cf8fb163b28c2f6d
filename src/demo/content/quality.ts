import { CRITERIA } from './types';
import type { CriterionCode } from './types';

/** Base levels in framework order: character, eligibility, list, trial, independence, expertise, languages, collegiality. */
export function levels(
  ...values: readonly [number, number, number, number, number, number, number, number]
): Record<CriterionCode, number> {
  return Object.fromEntries(CRITERIA.map((code, index) => [code, values[index]])) as Record<CriterionCode, number>;
}

/** Members read declarations and references on character much alike; no score strays far from the base. */
export const CHARACTER_SPREAD = { 'JDG-CHAR': 0.5 } as const;
