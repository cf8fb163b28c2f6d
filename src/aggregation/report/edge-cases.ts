import { agreementOn } from '../agreement/agreement';
import { describeCell } from '../describe-study';
import { majorityJudgment } from '../majority-judgment';
import { type Problem } from '../problems';
import { isList, isObject, type Json, type JsonObject } from '../read-json';
import { readStudy } from '../read-study';
import { designOfScores } from '../severity/design';
import { severityByLeastSquares } from '../severity/severity';
import type { Study } from '../study';

/** Statistics of one small case, under the names of `10-edge-cases.json`. */
export const CASE_STATISTICS: Readonly<Record<string, (study: Study) => unknown>> = {
  describe: (study) => study.subjects.map((_, subject) => describeCell(study, subject, 0)),
  krippendorff_alpha: (study) => agreementOn(study, 0).krippendorff_alpha,
  krippendorff_alpha_reason: (study) => agreementOn(study, 0).krippendorff_alpha_reason,
  icc: (study) => agreementOn(study, 0).icc,
  kendall_w: (study) => agreementOn(study, 0).kendall_w,
  fleiss_kappa: (study) => agreementOn(study, 0).fleiss_kappa,
  light_kappa_quadratic: (study) => agreementOn(study, 0).light_kappa.quadratic,
  severity_least_squares: (study) => severityByLeastSquares(designOfScores(study)),
  majority_grade: (study) => Object.values(majorityJudgment(study, 0)).map(({ grade }) => grade),
  majority_value_rank: (study) =>
    Object.values(majorityJudgment(study, 0)).map((result) => result.rank_by_majority_value),
};

export interface CaseReading {
  readonly title: string;
  readonly study: Study | null;
  readonly problems: readonly Problem[];
  /** The keys that the case asks for. */
  readonly expected: JsonObject;
}

/** The cases of a file: each a matrix of subjects by raters on one criterion, both numbered from 0. */
export function readCases(file: JsonObject): CaseReading[] {
  const cases = isList(file.cases) ? file.cases.filter(isObject) : [];
  return cases.map((entry, index) => {
    const title = typeof entry.title === 'string' ? entry.title : `case ${index}`;
    const { study, problems } = readStudy(asFile(file, isList(entry.matrix) ? entry.matrix : []));
    const named = problems.map((problem) => ({ ...problem, message: `${title}: ${problem.message}` }));
    return { title, study, problems: named, expected: isObject(entry.expected) ? entry.expected : {} };
  });
}

function asFile(file: JsonObject, matrix: readonly Json[]): JsonObject {
  const rows = matrix.map((row) => (isList(row) ? row : []));
  const raters = Math.max(0, ...rows.map((row) => row.length));
  return {
    scale: file.scale,
    subjects: rows.map((_, subject) => String(subject)),
    raters: Array.from({ length: raters }, (_, rater) => String(rater)),
    criteria: ['overall'],
    columns: ['subject', 'rater', 'criterion', 'value'],
    ratings: rows.flatMap((row, subject) =>
      row.map((value, rater) => [String(subject), String(rater), 'overall', value]),
    ),
  };
}
