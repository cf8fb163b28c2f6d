import { agreementOn } from '../agreement/agreement';
import type { AlphaInterval } from '../agreement/alpha-bootstrap';
import type { Icc, IccError } from '../agreement/icc';
import { type DescriptionWithCounts, describeStudy } from '../describe-study';
import { type Influence, leaveOneOut } from '../influence/leave-one-out';
import { type PanelBootstrap, panelBootstrap } from '../influence/panel-bootstrap';
import { type WeightSensitivity, weightSensitivity } from '../influence/weight-sensitivity';
import { type StudyRating, rateStudy } from '../rate-study';
import type { JsonObject } from '../read-json';
import { readStudy } from '../read-study';
import { InvalidInput } from '../problems';
import type { RaterRandom } from '../severity/rater-random';
import { designOfAssessorScores } from '../severity/design';
import { type SeverityError, severityOfRandomRaters } from '../severity/severity';
import { byName, type Study } from '../study';
import { generateStudy, readGenerator } from './generated-case';
import { basisOf, type Basis } from './statistics';

/** Agreement on one criterion as a chair reads it. */
export interface CriterionAgreement {
  readonly alpha: number | null;
  /** Why there is no alpha. */
  readonly reason: string | null;
  readonly bootstrap: AlphaInterval;
  readonly icc: Icc | IccError | null;
}

/** The statistics of one cycle for its chair (section 12), all from one file in the reference format. Plain data. */
export interface CycleStatistics {
  readonly describe: Record<string, Record<string, DescriptionWithCounts>>;
  readonly rating: Record<string, StudyRating> | null;
  readonly composite: Record<string, number | null>;
  /** Per rater: subjects with a valid assessor score. */
  readonly scored: Record<string, number>;
  readonly agreement: Record<string, CriterionAgreement>;
  readonly severity: RaterRandom | SeverityError;
  readonly influence: Record<string, Influence>;
  readonly weights: WeightSensitivity;
  readonly bootstrap: PanelBootstrap;
}

type Step = { readonly [K in keyof CycleStatistics]: (basis: Basis) => CycleStatistics[K] };

/** In the order in which they are computed: what takes long comes last. */
const STEPS: Step = {
  describe: ({ study }) => describeStudy(study),
  rating: ({ study, scores }) => (study.options.rules === null ? null : rateStudy(study, study.options.rules, scores)),
  composite: ({ study, criterionFirst }) => byName(study.subjects, (i) => criterionFirst[i] ?? null),
  scored: ({ study, scores }) => byName(study.raters, (j) => scores.filter((row) => (row[j] ?? null) !== null).length),
  severity: ({ study, scores }) => severityOfRandomRaters(designOfAssessorScores(study, scores)),
  weights: ({ study }) => weightSensitivity(study),
  influence: ({ study, scores }) => leaveOneOut(study, scores),
  bootstrap: ({ study }) => panelBootstrap(study),
  agreement: ({ study }) => byName(study.criteria, (c) => agreementOf(study, c)),
};

/** How many statistics there are, for a line that says how far the work has come. */
export const CYCLE_STEPS = Object.keys(STEPS).length;

/**
 * Computes what the chair's page shows, under the definitions that `aggregate` uses for the same file.
 * @param onStep told how many statistics are done
 * @throws InvalidInput for a file that section 10 refuses
 */
export function cycleStatistics(file: JsonObject, onStep: (done: number) => void = () => undefined): CycleStatistics {
  const basis = basisOf(studyOf(file));
  const entries = Object.entries(STEPS).map(([name, of], place): [string, unknown] => {
    const value = of(basis);
    onStep(place + 1);
    return [name, value];
  });
  return Object.fromEntries(entries) as unknown as CycleStatistics;
}

function studyOf(file: JsonObject): Study {
  const generator = readGenerator(file.generator);
  if (generator !== null) return generateStudy(generator);
  const { study, problems } = readStudy(file);
  if (study === null) throw new InvalidInput(problems);
  return study;
}

function agreementOf(study: Study, criterion: number): CriterionAgreement {
  const result = agreementOn(study, criterion);
  const metric = study.scale.type === 'nominal' ? 'nominal' : 'ordinal';
  return {
    alpha: result.krippendorff_alpha[metric] ?? null,
    reason: result.krippendorff_alpha_reason[metric] ?? null,
    bootstrap: result.krippendorff_alpha_bootstrap,
    icc: result.icc ?? null,
  };
}
