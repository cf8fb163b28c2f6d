import { NOTATION_BOUNDS } from './default-rules';
import { fraction } from './fraction';
import type { Floor, RatingRules } from './rating-rules';

/** A share as [numerator, denominator]. */
export type Share = readonly [number, number];

/** Rating rules as a framework version stores them: whole numbers only. */
export interface PanelRules {
  /** Best first. `minHundredths`: lowest score × 100 that votes for it; null: reached by no vote. */
  readonly categories: readonly { readonly code: string; readonly minHundredths: number | null }[];
  /** At least `minLevel` from `share` of the members who scored a threshold criterion. */
  readonly threshold: { readonly minLevel: number; readonly share: Share };
  readonly quorum: { readonly min: number; readonly share: Share; readonly base: 'panel' | 'eligible' };
  /** Share of the weight that a member must have scored. */
  readonly minCoverage: Share;
  /** The best category of a candidate below a floor. */
  readonly floorCategory: string;
}

/** The default rules, settled in point 2 of the design notes. The worst category comes from an unmet threshold only. */
export const DEFAULT_RULES: PanelRules = {
  categories: [
    { code: 'highly_qualified', minHundredths: 400 },
    { code: 'qualified', minHundredths: 300 },
    { code: 'formally_qualified', minHundredths: 0 },
    { code: 'not_shown', minHundredths: null },
  ],
  threshold: { minLevel: 3, share: [2, 3] },
  quorum: { min: 3, share: [51, 100], base: 'panel' },
  minCoverage: [3, 4],
  floorCategory: 'formally_qualified',
};

/** The same rules for the criteria of one framework version, in the exact form of section 9. */
export function ratingRules(
  rules: PanelRules,
  thresholdCriteria: readonly string[],
  floors: readonly Floor[] = [],
): RatingRules {
  const { minLevel } = rules.threshold;
  const share = fraction(...rules.threshold.share);
  return {
    quorum: { min: rules.quorum.min, share: fraction(...rules.quorum.share), base: rules.quorum.base },
    thresholds: thresholdCriteria.map((criterion) => ({ criterion, minLevel, share })),
    categories: rules.categories.map(({ code, minHundredths }) => ({
      code,
      minScore: minHundredths === null ? null : fraction(minHundredths, 100),
    })),
    notation: NOTATION_BOUNDS,
    floors,
    floorCategory: rules.floorCategory,
  };
}
