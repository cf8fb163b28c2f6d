export { type Agreement, agreementOf } from './agreement-indicator';
export {
  type AssessmentState,
  type Countable,
  countableAssessments,
  type LeftOutReason,
} from './countable-assessments';
export { type Notation, type NotationLevel, notationLevel, type RatingStatus } from './decide-rating';
export { DEFAULT_SEED, METHOD_VERSION, NOTATION_BOUNDS } from './default-rules';
export type { PanelCriterion, PanelInput, PanelRating } from './panel-input';
export { DEFAULT_RULES, type PanelRules, type Share } from './panel-rules';
export { InvalidInput, type Problem, type ProblemCode } from './problems';
export { type CriterionResult, type IndicatedRating, rate, type TraceStep } from './rate';
export type { JsonObject } from './read-json';
export { CYCLE_STEPS, type CriterionAgreement, type CycleStatistics, cycleStatistics } from './report/cycle-statistics';
export { type LazyReport, type Report, reportInParts, reportOn } from './report/report';
export type { RaterRandom } from './severity/rater-random';
export type { SeverityError } from './severity/severity';
