import { agreementOn } from '../agreement/agreement';
import { contingencyTable } from '../agreement/light-kappa';
import {
  assessorScores,
  criterionFirst,
  criterionMean,
  criterionSums,
  type CriterionSums,
  meanOfScores,
} from '../composites';
import { describeComposites, describeStudy } from '../describe-study';
import { type Fraction, fraction, toNumber } from '../fraction';
import { bootstrapMeans, rankProbability } from '../influence/bootstrap';
import { leaveOneOut } from '../influence/leave-one-out';
import { panelBootstrap } from '../influence/panel-bootstrap';
import { rankShares, weightSensitivity } from '../influence/weight-sensitivity';
import { type MajorityResult, majorityJudgment, type MissingPolicy } from '../majority-judgment';
import { rateStudy } from '../rate-study';
import { ranks } from '../rank';
import { designOfAssessorScores } from '../severity/design';
import { severityByLeastSquares, severityOfBothRandom, severityOfRandomRaters } from '../severity/severity';
import { byName, type Study } from '../study';

/** What several statistics of one study rest on; computed once. */
export interface Basis {
  readonly study: Study;
  readonly sums: CriterionSums;
  readonly scores: readonly (readonly (Fraction | null)[])[];
  readonly criterionFirst: readonly (number | null)[];
}

export function basisOf(study: Study): Basis {
  const sums = criterionSums(study);
  return {
    study,
    sums,
    scores: assessorScores(study, study.options.minCoverage),
    criterionFirst: criterionFirst(study, sums).map(orNull),
  };
}

/** Statistics under the names that the reference files give them, each computed when it is asked for. */
export const STATISTICS: Readonly<Record<string, (basis: Basis) => unknown>> = {
  describe: ({ study }) => describeStudy(study),
  criterion_mean: ({ study, sums }) =>
    byName(study.subjects, (subject) =>
      byName(study.criteria, (c) => orNull(criterionMean(study, sums, subject * study.criteria.length + c))),
    ),
  'composite.criterion_first': ({ study, criterionFirst }) => byName(study.subjects, (i) => criterionFirst[i] ?? null),
  assessor_score: ({ study, scores }) =>
    byName(study.subjects, (i) => byName(study.raters, (j) => orNull(scores[i]?.[j] ?? null))),
  'composite.assessor_available': ({ study, scores }) => means(study, scores),
  'composite.assessor_complete': ({ study }) => means(study, assessorScores(study, fraction(1))),
  composite_describe: ({ study, scores }) => describeComposites(study, scores),
  'rank.criterion_first': ({ study, criterionFirst }) => {
    const places = ranks(criterionFirst, study.scale.lowerIsBetter);
    return byName(study.subjects, (i) => places[i] ?? null);
  },
  majority_judgment: ({ study }) => majorityOf(study, 'exclude'),
  'majority_judgment.exclude': ({ study }) => majorityOf(study, 'exclude'),
  'majority_judgment.missing_as_worst': ({ study }) => majorityOf(study, 'missing_as_worst'),
  agreement: ({ study }) => byName(study.criteria, (criterion) => agreementOn(study, criterion)),
  contingency_table: ({ study }) => (study.raters.length === 2 ? contingencyTable(study, 0, 0, 1) : null),
  severity: ({ study, scores }) => {
    const design = designOfAssessorScores(study, scores);
    return {
      least_squares: severityByLeastSquares(design),
      mixed_random_both: severityOfBothRandom(design),
      mixed_rater_random: severityOfRandomRaters(design),
    };
  },
  leave_one_out: ({ study, scores }) => leaveOneOut(study, scores),
  weight_sensitivity: ({ study }) => weightSensitivity(study),
  weight_sensitivity_rank_share: ({ study }) => rankShares(study),
  panel_bootstrap: ({ study }) => panelBootstrap(study),
  bootstrap_mean_exact: ({ study, scores }) => bootstrapMeans(study, scores),
  rank_probability_exact: ({ study, scores }) => rankProbability(study, scores),
  rating: ({ study, scores }) => (study.options.rules === null ? null : rateStudy(study, study.options.rules, scores)),
};

/** Keyed by subject; with several criteria by criterion first. */
function majorityOf(
  study: Study,
  policy: MissingPolicy,
): Record<string, MajorityResult> | Record<string, Record<string, MajorityResult>> {
  if (study.criteria.length === 1) return majorityJudgment(study, 0, policy);
  return byName(study.criteria, (criterion) => majorityJudgment(study, criterion, policy));
}

function means(study: Study, scores: Basis['scores']): Record<string, number | null> {
  const exact = meanOfScores(scores);
  return byName(study.subjects, (subject) => orNull(exact[subject] ?? null));
}

function orNull(value: Fraction | null): number | null {
  return value === null ? null : toNumber(value);
}
