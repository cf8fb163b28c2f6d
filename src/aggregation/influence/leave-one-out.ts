import { criterionFirst, criterionSums } from '../composites';
import { type Fraction, subtract, toNumber } from '../fraction';
import { rateStudy } from '../rate-study';
import { ranks } from '../rank';
import { lowerMiddleLevel, upperMiddleLevel } from '../majority-order';
import { byName, levelAt, levelCounts, MISSING, type Study } from '../study';

export interface Influence {
  /** Composite without the rater minus with; null where either does not exist. */
  readonly delta: Record<string, number | null>;
  readonly max_abs_delta: number | null;
  /** Subjects whose rank changes, in the order of the study. */
  readonly rank_changed: readonly string[];
  /** Subjects whose rating changes, the quorum counted for the smaller panel. */
  readonly rating_changed: readonly string[];
  /** Subject and criterion of each cell whose lower or upper middle score changes. */
  readonly middle_changed: readonly (readonly [subject: string, criterion: string])[];
}

/** `leave_one_out` of section 8: what each rater's scores do to the composites, ranks and ratings. */
export function leaveOneOut(
  study: Study,
  scores: readonly (readonly (Fraction | null)[])[],
): Record<string, Influence> {
  const withAll = criterionFirst(study, criterionSums(study));
  const ratings = ratingsOf(study, scores, null);
  const counts = study.subjects.map((_, i) => study.criteria.map((__, c) => levelCounts(study, i, c)));
  return byName(study.raters, (rater) => {
    const without = criterionFirst(study, criterionSums(study, rater));
    const deltas = study.subjects.map((_, i) => difference(without[i] ?? null, withAll[i] ?? null));
    const sizes = deltas.filter((delta) => delta !== null).map(Math.abs);
    const [before, after] = [withAll, without].map((values) => ranksOf(study, values));
    const changed = ratingsOf(study, scores, rater);
    return {
      delta: byName(study.subjects, (i) => deltas[i] ?? null),
      max_abs_delta: sizes.length === 0 ? null : Math.max(...sizes),
      rank_changed: study.subjects.filter((_, i) => before?.[i] !== after?.[i]),
      rating_changed: study.subjects.filter((_, i) => ratings[i] !== changed[i]),
      middle_changed: middleChanged(study, rater, counts),
    };
  });
}

function middleChanged(
  study: Study,
  rater: number,
  counts: readonly (readonly (readonly number[])[])[],
): (readonly [string, string])[] {
  return study.subjects.flatMap((subject, i) =>
    study.criteria.flatMap((criterion, c): (readonly [string, string])[] => {
      const level = levelAt(study, i, c, rater);
      const all = counts[i]?.[c] ?? [];
      if (level === MISSING) return [];
      const rest = all.map((count, place) => (place === level ? count - 1 : count));
      return middles(all) === middles(rest) ? [] : [[subject, criterion]];
    }),
  );
}

/** Both middles as one value that can be compared. */
function middles(counts: readonly number[]): string {
  const grades = { counts, n: counts.reduce((sum, count) => sum + count, 0) };
  return `${lowerMiddleLevel(grades)}|${upperMiddleLevel(grades)}`;
}

function difference(without: Fraction | null, withAll: Fraction | null): number | null {
  return without === null || withAll === null ? null : toNumber(subtract(without, withAll));
}

function ranksOf(study: Study, values: readonly (Fraction | null)[]): (number | null)[] {
  return ranks(
    values.map((value) => (value === null ? null : toNumber(value))),
    study.scale.lowerIsBetter,
  );
}

/** The rating of each subject; all null where the study has no rules. */
function ratingsOf(
  study: Study,
  scores: readonly (readonly (Fraction | null)[])[],
  without: number | null,
): (string | null)[] {
  const { rules } = study.options;
  if (rules === null) return study.subjects.map(() => null);
  const ratings = rateStudy(study, rules, scores, without);
  return study.subjects.map((name) => ratings[name]?.rating ?? null);
}
