import { type Agreement, agreementOf } from './agreement-indicator';
import { assessorScores } from './composites';
import {
  decideRating,
  type FloorOutcome,
  type Notation,
  type RatingDecision,
  type RatingInput,
  type RatingStatus,
  type ThresholdOutcome,
} from './decide-rating';
import { METHOD_VERSION } from './default-rules';
import { lowerMiddleLevel, upperMiddleLevel } from './majority-order';
import { panelStudy, type PanelInput } from './panel-input';
import { DEFAULT_RULES, type PanelRules, ratingRules } from './panel-rules';
import { valueOfLevel } from './scale';
import { isRecused, levelCounts, type Study } from './study';

/** One step from the scores to the rating, in the order in which the rules apply. Numbers and codes, no words. */
export type TraceStep =
  | { readonly step: 'panel'; readonly members: number; readonly recused: number; readonly eligible: number }
  | { readonly step: 'quorum'; readonly counted: number; readonly required: number; readonly met: boolean }
  | {
      readonly step: 'threshold';
      readonly criterion: string;
      readonly minLevel: number;
      readonly met: number;
      readonly of: number;
      readonly result: 'met' | 'not_met' | 'undetermined';
    }
  | {
      readonly step: 'votes';
      readonly counts: readonly { readonly category: string; readonly votes: number }[];
      readonly counted: number;
      readonly category: string | null;
      readonly evenlyDivided: boolean;
      readonly notation: readonly Notation[];
    }
  | ({ readonly step: 'floor' } & FloorOutcome)
  | { readonly step: 'result'; readonly outcome: RatingStatus; readonly category: string | null };

/** What the panel's scores on one criterion amount to. */
export interface CriterionResult {
  readonly criterion: string;
  /** Number of scores at 1, 2, 3, 4 and 5. */
  readonly distribution: readonly number[];
  /** The two middle scores, equal for an odd number; null without a score. */
  readonly lowerMiddle: number | null;
  readonly upperMiddle: number | null;
  /** Number of scores that the line rests on. */
  readonly count: number;
  /** Members who marked "not enough to score". */
  readonly insufficient: number;
  readonly agreement: Agreement;
}

/** The rating that the rules indicate; the panel's finding may differ, with a published reason. */
export interface IndicatedRating {
  readonly method: string;
  readonly outcome: RatingStatus;
  /** Code of the category; null for `no_quorum` and `threshold_undetermined`. */
  readonly category: string | null;
  readonly trace: readonly TraceStep[];
  /** In the order of the input's criteria. */
  readonly criteria: readonly CriterionResult[];
}

/**
 * The indicated rating of one candidate, by section 9 of the definitions with the floors of point 2 of the design
 * notes. The result depends on nothing but the arguments, and not on their order but for the order of `criteria`.
 * Throws InvalidInput for input that section 10 refuses.
 */
export function rate(input: PanelInput, rules: PanelRules = DEFAULT_RULES): IndicatedRating {
  const study = panelStudy(input, rules);
  const thresholds = input.criteria.filter(({ kind }) => kind === 'threshold').map(({ code }) => code);
  const criteria = input.criteria.map(({ code }, index) => criterionResult(input, study, code, index));
  const asked = ratingInput(input, study, criteria, rules);
  const decision = decideRating(asked, ratingRules(rules, thresholds));
  return {
    method: METHOD_VERSION,
    outcome: decision.status,
    category: decision.rating,
    trace: traceOf(asked, decision, rules),
    criteria,
  };
}

function ratingInput(
  input: PanelInput,
  study: Study,
  results: readonly CriterionResult[],
  rules: PanelRules,
): RatingInput {
  const [scores = []] = assessorScores(study, study.options.minCoverage);
  const withResult = input.criteria.flatMap((criterion, index) => {
    const result = results[index];
    return result === undefined ? [] : [{ ...criterion, result }];
  });
  return {
    panel: study.raters.length,
    eligible: study.raters.filter((_, rater) => !isRecused(study, 0, rater)).length,
    scores: scores.filter((score) => score !== null),
    thresholds: withResult
      .filter(({ kind }) => kind === 'threshold')
      .map(({ code, result }) => ({ criterion: code, n: result.count, met: countFrom(result, rules) })),
    floors: withResult.flatMap(({ code, floor, result }) =>
      floor === null ? [] : [{ criterion: code, floor, lowerMiddle: result.lowerMiddle }],
    ),
  };
}

function countFrom({ distribution }: CriterionResult, { threshold }: PanelRules): number {
  return distribution.slice(threshold.minLevel - 1).reduce((sum, count) => sum + count, 0);
}

function criterionResult(input: PanelInput, study: Study, criterion: string, index: number): CriterionResult {
  const distribution = levelCounts(study, 0, index);
  const count = distribution.reduce((sum, scores) => sum + scores, 0);
  const valueOf = (level: number | null): number | null => (level === null ? null : valueOfLevel(study.scale, level));
  return {
    criterion,
    distribution,
    lowerMiddle: valueOf(lowerMiddleLevel({ counts: distribution, n: count })),
    upperMiddle: valueOf(upperMiddleLevel({ counts: distribution, n: count })),
    count,
    insufficient: input.ratings.filter((rating) => rating.criterion === criterion && rating.value === null).length,
    agreement: agreementOf(distribution),
  };
}

function traceOf(input: RatingInput, decision: RatingDecision, { threshold }: PanelRules): TraceStep[] {
  const { panel, eligible } = input;
  const { required, valid, votes } = decision;
  const decided: TraceStep[] = (decision.thresholds ?? []).map((outcome) => ({
    step: 'threshold',
    criterion: outcome.criterion,
    minLevel: threshold.minLevel,
    met: outcome.met,
    of: outcome.n,
    result: thresholdWord(outcome),
  }));
  return [
    { step: 'panel', members: panel, recused: panel - eligible, eligible },
    { step: 'quorum', counted: valid, required, met: valid >= required },
    ...decided,
    ...(votes === null ? [] : [{ step: 'votes' as const, counted: valid, ...votes }]),
    ...(decision.floors ?? []).map((floor) => ({ step: 'floor' as const, ...floor })),
    { step: 'result', outcome: decision.status, category: decision.rating },
  ];
}

function thresholdWord({ result }: ThresholdOutcome): 'met' | 'not_met' | 'undetermined' {
  return result === null ? 'undetermined' : result ? 'met' : 'not_met';
}
