import { cellIndex, MISSING, type Study } from '../study';

/** Levels of the subjects that every rater scored: one row per subject, one entry per rater. */
export interface CompleteScores {
  readonly rows: readonly Int16Array[];
  readonly raters: number;
  readonly levels: number;
}

export function completeScores(study: Study, criterion: number): CompleteScores {
  const raters = study.raters.length;
  const rows = study.subjects
    .map((_, subject) => cellIndex(study, subject, criterion, 0))
    .map((start) => study.levels.subarray(start, start + raters))
    .filter((row) => row.length > 0 && !row.includes(MISSING));
  return { rows, raters, levels: study.scale.levels };
}
