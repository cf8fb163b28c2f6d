import type { Language } from '../../common/text/language';
import type { LocalizedText } from '../../common/text/localized-text';
import { type Criterion, criterionTexts, type FrameworkContent, levels, wholeBp } from './framework-content';
import { type Problem, problem } from './problem';
import { repeated } from './repeated';
import { ruleProblems } from './validate-rules';

/**
 * Checks a framework before it is published.
 *
 * @param languages those in which every text must be there
 * @returns every problem found, in the order of the editor's page: name and source, criteria, rating rules. Empty = publishable
 */
export function validateFramework(content: FrameworkContent, languages: readonly Language[] = ['en', 'fr']): Problem[] {
  return [
    ...(content.post.trim() === '' ? [problem('codeMissing', 'post')] : []),
    ...textProblems(content, languages),
    ...criteriaProblems(content.criteria),
    ...content.criteria.flatMap((criterion, index) => criterionProblems(criterion, `criteria.${index}`, content)),
    ...ruleProblems(content),
  ];
}

function textProblems(content: FrameworkContent, languages: readonly Language[]): Problem[] {
  return allTexts(content).flatMap(([at, text]) =>
    languages
      .filter((language) => (text.texts[language] ?? '').trim() === '')
      .map((language) => problem('textMissing', at, { language })),
  );
}

/** Every text of a framework with its place. */
function allTexts(content: FrameworkContent): [string, LocalizedText][] {
  const named = (list: 'ratingCategories' | 'outcomes') =>
    content[list].flatMap((item, index): [string, LocalizedText][] => [
      [`${list}.${index}.name`, item.name],
      [`${list}.${index}.meaning`, item.meaning],
    ]);
  return [
    ['name', content.name],
    ['source', content.source],
    ...content.criteria.flatMap((criterion, index) => textsOfCriterion(criterion, `criteria.${index}`)),
    ...named('ratingCategories'),
    ...named('outcomes'),
  ];
}

function textsOfCriterion(criterion: Criterion, at: string): [string, LocalizedText][] {
  return [
    ...criterionTexts.map((field): [string, LocalizedText] => [`${at}.${field}`, criterion[field]]),
    ...criterion.scale.flatMap((point, index): [string, LocalizedText][] => [
      [`${at}.scale.${index}.label`, point.label],
      [`${at}.scale.${index}.descriptor`, point.descriptor],
    ]),
  ];
}

function criteriaProblems(criteria: readonly Criterion[]): Problem[] {
  if (criteria.length === 0) return [problem('noCriteria', 'criteria')];
  const scored = criteria.filter(({ kind }) => kind === 'scored');
  const sum = scored.reduce((total, { weightBp }) => total + weightBp, 0);
  return [
    ...repeated(criteria, ({ code }) => code).map((at) => problem('codeTwice', `criteria.${at}.code`)),
    ...repeated(criteria, ({ position }) => position).map((at) => problem('positionTwice', `criteria.${at}.position`)),
    ...(scored.length === 0 ? [problem('noScoredCriterion', 'criteria')] : []),
    ...(scored.length > 0 && sum !== wholeBp ? [problem('weightsSum', 'criteria', { sum, whole: wholeBp })] : []),
  ];
}

function criterionProblems(criterion: Criterion, at: string, content: FrameworkContent): Problem[] {
  const { code, floor, weightBp } = criterion;
  return [
    ...(code.trim() === '' ? [problem('codeMissing', `${at}.code`)] : []),
    ...(isWeight(weightBp) ? [] : [problem('weightNotWhole', `${at}.weightBp`, { code, whole: wholeBp })]),
    ...(floor === null || isLevel(floor) ? [] : [problem('floorOutOfRange', `${at}.floor`, { code })]),
    ...(hasFiveSteps(criterion) ? [] : [problem('scaleSteps', `${at}.scale`, { code })]),
    ...(criterion.kind === 'threshold'
      ? thresholdProblems(criterion, at, content.thresholdRule.minLevel)
      : weightBp === 0
        ? [problem('scoredWeightZero', `${at}.weightBp`, { code })]
        : []),
  ];
}

function thresholdProblems({ code, floor, weightBp }: Criterion, at: string, minLevel: number): Problem[] {
  return [
    ...(weightBp === 0 ? [] : [problem('thresholdWeighs', `${at}.weightBp`, { code })]),
    ...(floor === minLevel ? [] : [problem('thresholdFloor', `${at}.floor`, { code, level: minLevel })]),
  ];
}

function isWeight(weightBp: number): boolean {
  return Number.isInteger(weightBp) && weightBp >= 0 && weightBp <= wholeBp;
}

function isLevel(value: number): boolean {
  return (levels as readonly number[]).includes(value);
}

function hasFiveSteps({ scale }: Criterion): boolean {
  return scale.length === levels.length && scale.every(({ value }, index) => value === levels[index]);
}
