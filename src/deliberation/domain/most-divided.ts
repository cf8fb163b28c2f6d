import { CriterionResult } from '../../aggregation';

type Spread = Pick<CriterionResult, 'agreement' | 'distribution'>;

const ORDER: Record<CriterionResult['agreement'], number> = { divided: 0, some_spread: 1, close: 2, too_few: 3 };

/** Criteria with the widest difference first: where a panel has to talk. Equal ones keep their order. */
export function mostDividedFirst<T extends Spread>(criteria: readonly T[]): T[] {
  return [...criteria].sort((a, b) => ORDER[a.agreement] - ORDER[b.agreement] || reach(b) - reach(a));
}

/** Whether the first list of criteria is more divided than the second: below zero if so. More divided criteria come first. */
export function byDivision(a: readonly Spread[], b: readonly Spread[]): number {
  const levels = ['divided', 'some_spread'] as const;
  const more = levels.map((level) => countOf(b, level) - countOf(a, level)).find((difference) => difference !== 0);
  return more ?? total(b) - total(a);
}

const countOf = (criteria: readonly Spread[], level: Spread['agreement']): number =>
  criteria.filter(({ agreement }) => agreement === level).length;

const total = (criteria: readonly Spread[]): number => criteria.reduce((sum, one) => sum + reach(one), 0);

/** Steps between the lowest and the highest score given. */
function reach({ distribution }: Spread): number {
  const given = distribution.flatMap((count, index) => (count > 0 ? [index] : []));
  return given.length === 0 ? 0 : Math.max(...given) - Math.min(...given);
}
