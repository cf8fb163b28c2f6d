/** All that can be wrong with a framework; each is the tail of the locale key `criteria.problem.<code>`. */
export const problemCodes = [
  'textMissing',
  'noCriteria',
  'noScoredCriterion',
  'weightsSum',
  'weightNotWhole',
  'scoredWeightZero',
  'thresholdWeighs',
  'thresholdFloor',
  'floorOutOfRange',
  'scaleSteps',
  'codeMissing',
  'codeTwice',
  'positionTwice',
  'tooFewCategories',
  'categoryOrder',
  'categoryScoreRange',
  'lowestCategoryReachable',
  'outcomeMissing',
  'shareNotShare',
  'quorumTooSmall',
  'coverageOutOfRange',
] as const;
export type ProblemCode = (typeof problemCodes)[number];

/** One thing that keeps a framework from being published, at one place of it. */
export interface Problem {
  readonly code: ProblemCode;
  /** Where: names and indexes from 0 joined by dots, such as `criteria.2.scale.0.descriptor`. */
  readonly at: string;
  readonly params: Readonly<Record<string, string | number>>;
}

/** Short form for the checks of this folder. */
export function problem(code: ProblemCode, at: string, params: Problem['params'] = {}): Problem {
  return { code, at, params };
}

/** The sentence's key in `views/locales`. */
export function problemKey({ code }: Problem): string {
  return `criteria.problem.${code}`;
}
