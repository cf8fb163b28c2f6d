export { type Agreement, agreementOf } from './agreement-indicator';
export {
  type AssessmentState,
  type Countable,
  countableAssessments,
  type LeftOutReason,
} from './countable-assessments';
export { type Notation, type NotationLevel, notationLevel, type RatingStatus } from './decide-rating';
export { METHOD_VERSION, NOTATION_BOUNDS } from './default-rules';
export type { PanelCriterion, PanelInput, PanelRating } from './panel-input';
export { DEFAULT_RULES, type PanelRules, type Share } from './panel-rules';
export { InvalidInput, type Problem, type ProblemCode } from './problems';
export { type CriterionResult, type IndicatedRating, rate, type TraceStep } from './rate';
export { type Report, reportOn } from './report/report';
