import {
  type FrameworkContent,
  levels,
  type RatingCategory,
  requiredOutcomes,
  type Share,
  wholeBp,
} from './framework-content';
import { type Problem, problem } from './problem';
import { repeated } from './repeated';

/** Ends of the scale in hundredths of a point. */
const lowest = Math.min(...levels) * 100;
const highest = Math.max(...levels) * 100;

/** Problems of the rules that turn scores into a rating: categories, outcomes, quorum, threshold rule, coverage. */
export function ruleProblems(content: FrameworkContent): Problem[] {
  const { minLevel, share } = content.thresholdRule;
  return [
    ...categoryProblems(content.ratingCategories),
    ...codeProblems(content),
    ...outcomeProblems(content),
    ...(isShare(content.quorum.share) ? [] : [problem('shareNotShare', 'quorum.share')]),
    ...(isCount(content.quorum.min) ? [] : [problem('quorumTooSmall', 'quorum.min')]),
    ...(isShare(share) ? [] : [problem('shareNotShare', 'thresholdRule.share')]),
    ...((levels as readonly number[]).includes(minLevel) ? [] : [problem('floorOutOfRange', 'thresholdRule.minLevel')]),
    ...(isCoverage(content.minCoverageBp) ? [] : [problem('coverageOutOfRange', 'minCoverageBp', { whole: wholeBp })]),
  ];
}

/**
 * Best first, with falling minimum scores. The last category that scores can reach takes every score, so its minimum is the
 * bottom of the scale; after it at most one follows, reached by an unmet threshold alone.
 */
function categoryProblems(categories: readonly RatingCategory[]): Problem[] {
  if (categories.length < 2) return [problem('tooFewCategories', 'ratingCategories')];
  const inRange = categories.flatMap(({ minScore }, index) =>
    minScore === null || isScore(minScore) ? [] : [problem('categoryScoreRange', `ratingCategories.${index}.minScore`)],
  );
  return inRange.length > 0 ? inRange : [...orderProblems(categories), ...bottomProblems(categories)];
}

function orderProblems(categories: readonly RatingCategory[]): Problem[] {
  return categories.flatMap(({ minScore }, index) => {
    const better = categories[index - 1];
    if (better === undefined) return minScore === null ? [problem('categoryOrder', 'ratingCategories.0.minScore')] : [];
    const falls = better.minScore !== null && (minScore === null || minScore < better.minScore);
    return falls ? [] : [problem('categoryOrder', `ratingCategories.${index}.minScore`)];
  });
}

function bottomProblems(categories: readonly RatingCategory[]): Problem[] {
  const reachable = categories.flatMap(({ minScore }, index) => (minScore === null ? [] : [{ minScore, index }]));
  const last = reachable.at(-1);
  if (last === undefined || last.minScore <= lowest) return [];
  return [problem('lowestCategoryReachable', `ratingCategories.${last.index}.minScore`)];
}

function codeProblems({ ratingCategories, outcomes }: FrameworkContent): Problem[] {
  const all = [
    ...ratingCategories.map(({ code }, index) => ({ code, at: `ratingCategories.${index}.code` })),
    ...outcomes.map(({ code }, index) => ({ code, at: `outcomes.${index}.code` })),
  ];
  const twice = new Set(repeated(all, ({ code }) => code));
  return all.flatMap(({ code, at }, index) => {
    if (code.trim() === '') return [problem('codeMissing', at)];
    return twice.has(index) ? [problem('codeTwice', at)] : [];
  });
}

function outcomeProblems({ outcomes }: FrameworkContent): Problem[] {
  return requiredOutcomes
    .filter((code) => !outcomes.some((outcome) => outcome.code === code))
    .map((code) => problem('outcomeMissing', 'outcomes', { code }));
}

function isScore(hundredths: number): boolean {
  return Number.isInteger(hundredths) && hundredths >= 0 && hundredths <= highest;
}

function isShare([part, whole]: Share): boolean {
  return Number.isSafeInteger(part) && Number.isSafeInteger(whole) && part > 0 && part <= whole;
}

function isCount(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 1;
}

function isCoverage(bp: number): boolean {
  return Number.isInteger(bp) && bp > 0 && bp <= wholeBp;
}
