import { type Description, describe } from './describe';
import { type Fraction, toNumber } from './fraction';
import { type Scale, unitsOfLevel } from './scale';
import { byName, levelCounts, type Study } from './study';

export interface DescriptionWithCounts extends Description {
  /** Count of each scale level, ascending, zeros kept. */
  readonly distribution: readonly number[];
}

/** Location and spread of every subject on every criterion (`describe`), keyed by subject and criterion. */
export function describeStudy(study: Study): Record<string, Record<string, DescriptionWithCounts>> {
  const units = unitsOfLevels(study.scale);
  return byName(study.subjects, (subject) =>
    byName(study.criteria, (criterion) => describeCell(study, subject, criterion, units)),
  );
}

/** @param units the levels of the scale in units */
export function describeCell(
  study: Study,
  subject: number,
  criterion: number,
  units = unitsOfLevels(study.scale),
): DescriptionWithCounts {
  const distribution = levelCounts(study, subject, criterion);
  const of = describe({ values: units, counts: distribution }, study.scale.unitsPerOne, study.options.trim);
  // Field by field: copying an object of every cell takes as long as all the arithmetic.
  return {
    n: of.n,
    mean: of.mean,
    sd: of.sd,
    median: of.median,
    q1: of.q1,
    q3: of.q3,
    iqr: of.iqr,
    trimmed_mean: of.trimmed_mean,
    drop_extremes_mean: of.drop_extremes_mean,
    distribution,
  };
}

/** Location and spread of the valid assessor scores of each subject (`composite_describe`). */
export function describeComposites(
  study: Study,
  scores: readonly (readonly (Fraction | null)[])[],
): Record<string, Description> {
  return byName(study.subjects, (subject) => {
    const values = Float64Array.from((scores[subject] ?? []).filter((score) => score !== null).map(toNumber)).sort();
    return describe({ values, counts: values.map(() => 1) }, 1, study.options.trim);
  });
}

function unitsOfLevels(scale: Scale): number[] {
  return Array.from({ length: scale.levels }, (_, level) => unitsOfLevel(scale, level));
}
