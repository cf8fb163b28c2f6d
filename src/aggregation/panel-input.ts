import { fraction } from './fraction';
import { InvalidInput, type Problem, type ProblemCode } from './problems';
import { scaleOf } from './scale';
import { DEFAULT_SEED, DEFAULT_TRIM } from './default-rules';
import { type PanelRules, ratingRules } from './panel-rules';
import type { Floor } from './rating-rules';
import { cellIndex, isRecused, MISSING, type Study } from './study';

export interface PanelCriterion {
  readonly code: string;
  readonly kind: 'threshold' | 'scored';
  /** Weight in basis points; a threshold weighs nothing in the score, whatever stands here. */
  readonly weightBp: number;
  /** Lower median below it: at best the floor category. Null: no floor. */
  readonly floor: number | null;
}

export interface PanelRating {
  readonly member: string;
  readonly criterion: string;
  /** 1–5, or null for "not enough to score". */
  readonly value: number | null;
}

/** The panel and the counted scores on one candidate. */
export interface PanelInput {
  /** Codes of all members of the panel, the recused included. */
  readonly members: readonly string[];
  readonly recused: readonly string[];
  readonly criteria: readonly PanelCriterion[];
  readonly ratings: readonly PanelRating[];
}

const FIVE_STEPS = { min: 1, max: 5, step: 1 };

/**
 * The input as a study of one subject. Throws InvalidInput with every problem of section 10: an unknown or repeated
 * name, a value that is not 1–5, two ratings of one criterion by one member, any rating by a recused member, a weight
 * that is not a whole number of at least 0, no weight at all.
 */
export function panelStudy(input: PanelInput, rules: PanelRules): Study {
  const problems: Problem[] = [];
  const report = (code: ProblemCode, message: string, row: number | null = null): void => {
    problems.push({ row, code, message });
  };
  const study = emptyStudy(input, rules);
  checkNames(input, report);
  checkWeights(input, study.weights, report);
  if (problems.length === 0) fillRatings(input, study, report);
  if (problems.length > 0) throw new InvalidInput(problems);
  return study;
}

type ReportProblem = (code: ProblemCode, message: string, row?: number | null) => void;

function emptyStudy({ members, recused, criteria }: PanelInput, rules: PanelRules): Study {
  const scale = scaleOf(FIVE_STEPS);
  if (typeof scale === 'string') throw new RangeError(scale);
  const thresholds = criteria.filter(({ kind }) => kind === 'threshold').map(({ code }) => code);
  const weigh = ({ kind, weightBp }: PanelCriterion): number => (kind === 'threshold' ? 0 : weightBp);
  return {
    scale,
    subjects: ['candidate'],
    raters: members,
    criteria: criteria.map(({ code }) => code),
    weights: criteria.map((criterion) => (Number.isInteger(weigh(criterion)) ? BigInt(weigh(criterion)) : -1n)),
    levels: new Int16Array(criteria.length * members.length).fill(MISSING),
    recused: Uint8Array.from(members, (member) => (recused.includes(member) ? 1 : 0)),
    options: {
      trim: DEFAULT_TRIM,
      minCoverage: fraction(...rules.minCoverage),
      rules: ratingRules(rules, thresholds, floorsOf(criteria)),
      concentration: null,
      seed: DEFAULT_SEED,
    },
  };
}

const floorsOf = (criteria: readonly PanelCriterion[]): Floor[] =>
  criteria.flatMap(({ code, floor }) => (floor === null ? [] : [{ criterion: code, floor }]));

function checkNames({ members, recused, criteria }: PanelInput, report: ReportProblem): void {
  const codes = criteria.map(({ code }) => code);
  if (new Set(members).size < members.length) report('bad_names', 'members: a member is listed twice');
  if (new Set(codes).size < codes.length) report('bad_names', 'criteria: a criterion is listed twice');
  for (const member of recused) {
    if (!members.includes(member)) report('unknown_rater', `recused: ${member} is not on the panel`);
  }
}

function checkWeights({ criteria }: PanelInput, weights: readonly bigint[], report: ReportProblem): void {
  weights.forEach((weight, index) => {
    const code = criteria[index]?.code ?? '';
    if (weight < 0n) report('bad_weight', `criteria: the weight of ${code} is not a whole number of at least 0`);
  });
  if (weights.every((weight) => weight === 0n)) report('no_weight', 'criteria: no criterion weighs anything');
}

function fillRatings({ ratings }: PanelInput, study: Study, report: ReportProblem): void {
  const seen = new Set<number>();
  ratings.forEach(({ member, criterion, value }, row) => {
    const where = `ratings[${row}] (${member}, ${criterion}, ${String(value)})`;
    const [rater, c] = [study.raters.indexOf(member), study.criteria.indexOf(criterion)];
    if (rater === -1) return report('unknown_rater', `${where}: ${member} is not on the panel`, row);
    if (c === -1) return report('unknown_criterion', `${where}: unknown criterion ${criterion}`, row);
    const cell = cellIndex(study, 0, c, rater);
    if (seen.has(cell)) return report('duplicate', `${where}: rated twice`, row);
    seen.add(cell);
    if (isRecused(study, 0, rater)) return report('recused_member', `${where}: ${member} is recused`, row);
    if (value === null) return;
    if (![1, 2, 3, 4, 5].includes(value)) return report('off_scale', `${where}: not one of 1 to 5`, row);
    study.levels[cell] = value - 1;
  });
}
