import { type Description, describe } from './describe';
import { byName, isRecused, levelCounts, type Study } from './study';
import { unitsOfLevel } from './scale';
import type { Fraction } from './fraction';
import { toNumber } from './fraction';

export interface DescriptionWithCounts extends Description {
  /** Count of each scale level, ascending, zeros kept. */
  readonly distribution: readonly number[];
}

/** Location and spread of every subject on every criterion (`describe`), keyed by subject and criterion. */
export function describeStudy(study: Study): Record<string, Record<string, DescriptionWithCounts>> {
  return byName(study.subjects, (subject) =>
    byName(study.criteria, (criterion) => describeCell(study, subject, criterion)),
  );
}

export function describeCell(study: Study, subject: number, criterion: number): DescriptionWithCounts {
  const distribution = levelCounts(study, subject, criterion);
  return { ...describe(sortedUnits(study, distribution), study.scale.unitsPerOne, study.options.trim), distribution };
}

/** Location and spread of the valid assessor scores of each subject (`composite_describe`). */
export function describeComposites(
  study: Study,
  scores: readonly (readonly (Fraction | null)[])[],
): Record<string, Description> {
  return byName(study.subjects, (subject) => {
    const valid = (scores[subject] ?? []).filter((score) => score !== null).map(toNumber);
    return describe(valid.sort(ascending), 1, study.options.trim);
  });
}

/** Members who may score a subject: all but the recused. */
export function eligibleRaters(study: Study, subject: number): number[] {
  return study.raters.map((_, rater) => rater).filter((rater) => !isRecused(study, subject, rater));
}

function sortedUnits(study: Study, distribution: readonly number[]): number[] {
  const units: number[] = [];
  distribution.forEach((count, level) => {
    for (let i = 0; i < count; i += 1) units.push(unitsOfLevel(study.scale, level));
  });
  return units;
}

function ascending(a: number, b: number): number {
  return a - b;
}
