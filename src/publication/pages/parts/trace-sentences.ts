import { TraceStep } from '../../../aggregation';
import { inLanguage } from '../../../common/text/localized-text';
import { numberInWords } from '../../../common/text/number-in-words';
import { Words } from '../../../common/text/words';
import { PublicAssessment, PublicFramework } from '../../domain/site-data';

/** The rules that led from the scores to the indicated rating, one sentence each, in their order. */
export function traceSentences(assessment: PublicAssessment, framework: PublicFramework, words: Words): string[] {
  return (assessment.trace as TraceStep[]).map((step) => sentence(step, framework, words));
}

function sentence(step: TraceStep, framework: PublicFramework, words: Words): string {
  switch (step.step) {
    case 'panel':
      return step.recused === 0
        ? words.t('site.trace.panelWhole', { count: step.members })
        : words.t('site.trace.panel', { members: step.members, count: step.recused, eligible: step.eligible });
    case 'quorum':
      return words.t(step.met ? 'site.trace.quorumMet' : 'site.trace.quorumMissed', {
        count: step.counted,
        required: step.required,
      });
    case 'threshold':
      return words.t(`site.trace.threshold.${step.result}`, {
        criterion: titleOf(step.criterion, framework, words),
        level: step.minLevel,
        met: step.met,
        count: step.of,
      });
    case 'votes':
      return votes(step, framework, words);
    case 'floor':
      return words.t(`site.trace.floor.${step.result}`, {
        criterion: titleOf(step.criterion, framework, words),
        floor: step.floor,
        middle: step.lowerMiddle ?? 0,
      });
    case 'result':
      return words.t(`site.trace.result.${step.outcome}`, {
        rating: categoryName(step.category ?? '', framework, words),
      });
  }
}

function votes(step: Extract<TraceStep, { step: 'votes' }>, framework: PublicFramework, words: Words): string {
  const parts = step.counts
    .filter((one) => one.votes > 0)
    .map((one) =>
      words.t('site.trace.votesFor', {
        count: one.votes,
        number: numberInWords(words, one.votes),
        rating: categoryName(one.category, framework, words),
      }),
    );
  const rating = categoryName(step.category ?? '', framework, words);
  return words.t(step.evenlyDivided ? 'site.trace.votesDivided' : 'site.trace.votes', {
    parts: words.list(parts),
    rating,
  });
}

function titleOf(code: string, { criteria }: PublicFramework, words: Words): string {
  const criterion = criteria.find((one) => one.code === code);
  return criterion ? words.t('site.trace.quoted', { name: inLanguage(criterion.title, words.lang).text }) : code;
}

/** Names as running text has them, in quotation marks of the language. */
export function categoryName(code: string, { categories }: PublicFramework, words: Words): string {
  const category = categories.find((one) => one.code === code);
  return category ? words.t('site.trace.quoted', { name: inLanguage(category.name, words.lang).text }) : code;
}
