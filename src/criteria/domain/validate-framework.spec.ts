import { localized, onlyIn } from '../../common/text/localized-text';
import { defaultFrameworks } from '../seed/default-frameworks';
import type { Criterion, FrameworkContent, RatingCategory } from './framework-content';
import { problemKey } from './problem';
import { validateFramework } from './validate-framework';

const judge = defaultFrameworks[0]!;
/** Criterion 0 is a threshold, 2 is scored with weight 2500 and floor 3. */
const withCriterion = (index: number, change: Partial<Criterion>): FrameworkContent => ({
  ...judge,
  criteria: judge.criteria.map((criterion, at) => (at === index ? { ...criterion, ...change } : criterion)),
});
const withCategory = (index: number, change: Partial<RatingCategory>): FrameworkContent => ({
  ...judge,
  ratingCategories: judge.ratingCategories.map((one, at) => (at === index ? { ...one, ...change } : one)),
});
const found = (content: FrameworkContent): string[] =>
  validateFramework(content).map(({ code, at }) => `${code} ${at}`);

const cases: Record<string, [FrameworkContent, string[]]> = {
  'no post': [{ ...judge, post: ' ' }, ['codeMissing post']],
  'no French name': [{ ...judge, name: onlyIn('en', 'Judges') }, ['textMissing name']],
  'an empty source': [{ ...judge, source: localized('', ' ') }, ['textMissing source', 'textMissing source']],
  'a question without French': [
    withCriterion(2, { question: onlyIn('en', 'How strong?') }),
    ['textMissing criteria.2.question'],
  ],
  'a step without a descriptor': [
    withCriterion(2, { scale: judge.criteria[2]!.scale.map((s) => ({ ...s, descriptor: onlyIn('en', 'x') })) }),
    [0, 1, 2, 3, 4].map((step) => `textMissing criteria.2.scale.${step}.descriptor`),
  ],
  'no criteria': [{ ...judge, criteria: [] }, ['noCriteria criteria']],
  'thresholds only': [{ ...judge, criteria: judge.criteria.slice(0, 2) }, ['noScoredCriterion criteria']],
  'weights that do not sum to the whole': [withCriterion(2, { weightBp: 2499 }), ['weightsSum criteria']],
  'a fraction of a basis point': [
    withCriterion(2, { weightBp: 2500.5 }),
    ['weightsSum criteria', 'weightNotWhole criteria.2.weightBp'],
  ],
  'a negative weight': [
    withCriterion(2, { weightBp: -1 }),
    ['weightsSum criteria', 'weightNotWhole criteria.2.weightBp'],
  ],
  'a scored criterion that weighs nothing': [
    withCriterion(2, { weightBp: 0 }),
    ['weightsSum criteria', 'scoredWeightZero criteria.2.weightBp'],
  ],
  'a threshold that weighs': [withCriterion(0, { weightBp: 1 }), ['thresholdWeighs criteria.0.weightBp']],
  'a threshold without a level': [withCriterion(0, { floor: null }), ['thresholdFloor criteria.0.floor']],
  'a threshold with a level of its own': [withCriterion(0, { floor: 4 }), ['thresholdFloor criteria.0.floor']],
  'a floor below the scale': [withCriterion(2, { floor: 0 }), ['floorOutOfRange criteria.2.floor']],
  'a floor above the scale': [withCriterion(2, { floor: 6 }), ['floorOutOfRange criteria.2.floor']],
  'a floor between steps': [withCriterion(2, { floor: 2.5 }), ['floorOutOfRange criteria.2.floor']],
  'four steps': [withCriterion(2, { scale: judge.criteria[2]!.scale.slice(0, 4) }), ['scaleSteps criteria.2.scale']],
  'steps out of order': [
    withCriterion(2, { scale: [...judge.criteria[2]!.scale].reverse() }),
    ['scaleSteps criteria.2.scale'],
  ],
  'a code twice': [withCriterion(2, { code: 'JDG-CHAR' }), ['codeTwice criteria.2.code']],
  'a criterion without a code': [withCriterion(2, { code: '' }), ['codeMissing criteria.2.code']],
  'a position twice': [withCriterion(2, { position: 1 }), ['positionTwice criteria.2.position']],
  'one category': [
    { ...judge, ratingCategories: judge.ratingCategories.slice(0, 1) },
    ['tooFewCategories ratingCategories'],
  ],
  'a category without a meaning': [
    withCategory(1, { meaning: localized('', '') }),
    ['textMissing ratingCategories.1.meaning', 'textMissing ratingCategories.1.meaning'],
  ],
  'a category code twice': [withCategory(1, { code: 'highly_qualified' }), ['codeTwice ratingCategories.1.code']],
  'a category named like an outcome': [withCategory(1, { code: 'no_agreed_rating' }), ['codeTwice outcomes.0.code']],
  'categories that do not fall': [withCategory(1, { minScore: 400 }), ['categoryOrder ratingCategories.1.minScore']],
  'a best category that no score reaches': [
    withCategory(0, { minScore: null }),
    ['categoryOrder ratingCategories.0.minScore', 'categoryOrder ratingCategories.1.minScore'],
  ],
  'two categories that no score reaches': [
    withCategory(2, { minScore: null }),
    ['categoryOrder ratingCategories.3.minScore', 'lowestCategoryReachable ratingCategories.1.minScore'],
  ],
  'scores below every category': [
    withCategory(2, { minScore: 200 }),
    ['lowestCategoryReachable ratingCategories.2.minScore'],
  ],
  'a minimum above the scale': [withCategory(0, { minScore: 501 }), ['categoryScoreRange ratingCategories.0.minScore']],
  'no outcome for disagreement': [{ ...judge, outcomes: judge.outcomes.slice(1) }, ['outcomeMissing outcomes']],
  'a quorum of none': [{ ...judge, quorum: { ...judge.quorum, min: 0 } }, ['quorumTooSmall quorum.min']],
  'a share above one': [{ ...judge, quorum: { ...judge.quorum, share: [3, 2] } }, ['shareNotShare quorum.share']],
  'a share of nothing': [
    { ...judge, thresholdRule: { minLevel: 3, share: [0, 3] } },
    ['shareNotShare thresholdRule.share'],
  ],
  'a coverage of none': [{ ...judge, minCoverageBp: 0 }, ['coverageOutOfRange minCoverageBp']],
};

describe('validateFramework', () => {
  it.each(Object.entries(cases))('names %s', (_, [content, problems]) => {
    expect(found(content)).toEqual(problems);
  });

  it('accepts a framework in more languages only when each text is there', () => {
    const problems = validateFramework(judge, ['en', 'fr', 'es']);

    expect(problems).toContainEqual({ code: 'textMissing', at: 'name', params: { language: 'es' } });
    expect(new Set(problems.map(({ params }) => params.language))).toEqual(new Set(['es']));
  });

  it('accepts a framework whose worst category scores can reach', () => {
    const content = { ...judge, ratingCategories: judge.ratingCategories.slice(0, 3) };

    expect(validateFramework(content)).toEqual([]);
  });

  it('gives the numbers for the sentence and the key of it', () => {
    const [problem] = validateFramework(withCriterion(2, { weightBp: 2400 }));

    expect(problem).toEqual({ code: 'weightsSum', at: 'criteria', params: { sum: 9900, whole: 10_000 } });
    expect(problemKey(problem!)).toBe('criteria.problem.weightsSum');
  });
});
