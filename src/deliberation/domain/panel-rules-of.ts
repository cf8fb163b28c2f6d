import { PanelCriterion, PanelRules } from '../../aggregation';
import { FrameworkContent } from '../../criteria';

const WHOLE_BP = 10_000;

/**
 * The rating rules that a framework version states, in the form the aggregation takes. Of its least quorum and that of the
 * cycle (a number of members) the stricter holds.
 * The floor category is the lowest one that votes can reach: below a floor a candidate is at best in that category.
 */
export function panelRulesOf(content: FrameworkContent, cycleQuorum: number): PanelRules {
  const reached = content.ratingCategories.filter((category) => category.minScore !== null);
  return {
    categories: content.ratingCategories.map(({ code, minScore }) => ({ code, minHundredths: minScore })),
    threshold: { minLevel: content.thresholdRule.minLevel, share: content.thresholdRule.share },
    quorum: { ...content.quorum, min: Math.max(content.quorum.min, cycleQuorum) },
    minCoverage: [content.minCoverageBp, WHOLE_BP],
    floorCategory: reached.at(-1)?.code ?? '',
  };
}

/** The criteria as the aggregation takes them. A threshold is decided by its own rule, so it has no floor besides. */
export function panelCriteriaOf(content: FrameworkContent): PanelCriterion[] {
  return [...content.criteria]
    .sort((a, b) => a.position - b.position)
    .map(({ code, kind, weightBp, floor }) => ({ code, kind, weightBp, floor: kind === 'threshold' ? null : floor }));
}
