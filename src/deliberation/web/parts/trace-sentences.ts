import { TraceStep } from '../../../aggregation';
import { inLanguage, LocalizedText } from '../../../common/text/localized-text';
import { numberInWords } from '../../../common/text/number-in-words';
import { Words } from '../../../common/text/words';

/** Titles and names that the sentences quote. */
export interface TraceNames {
  criteria: readonly { code: string; title: LocalizedText }[];
  categories: readonly { code: string; name: LocalizedText }[];
}

/** The rules that led from the scores to the indicated rating, one sentence each, in their order. */
export function traceSentences(trace: readonly TraceStep[], names: TraceNames, words: Words): string[] {
  return trace.map((step) => sentence(step, names, words));
}

function sentence(step: TraceStep, names: TraceNames, words: Words): string {
  switch (step.step) {
    case 'panel':
      return step.recused === 0
        ? words.t('deliberation.trace.panelWhole', { count: step.members })
        : words.t('deliberation.trace.panel', { members: step.members, count: step.recused, eligible: step.eligible });
    case 'quorum':
      return words.t(step.met ? 'deliberation.trace.quorumMet' : 'deliberation.trace.quorumMissed', {
        count: step.counted,
        required: step.required,
      });
    case 'threshold':
      return words.t(`deliberation.trace.threshold.${step.result}`, {
        criterion: titleOf(step.criterion, names, words),
        level: step.minLevel,
        met: step.met,
        count: step.of,
      });
    case 'votes':
      return votes(step, names, words);
    case 'floor':
      return words.t(`deliberation.trace.floor.${step.result}`, {
        criterion: titleOf(step.criterion, names, words),
        floor: step.floor,
        middle: step.lowerMiddle ?? 0,
      });
    case 'result':
      return words.t(`deliberation.trace.result.${step.outcome}`, {
        rating: categoryName(step.category ?? '', names, words),
      });
  }
}

function votes(step: Extract<TraceStep, { step: 'votes' }>, names: TraceNames, words: Words): string {
  const parts = step.counts
    .filter((one) => one.votes > 0)
    .map((one) =>
      words.t('deliberation.trace.votesFor', {
        count: one.votes,
        number: numberInWords(words, one.votes),
        rating: categoryName(one.category, names, words),
      }),
    );
  const rating = categoryName(step.category ?? '', names, words);
  return words.t(step.evenlyDivided ? 'deliberation.trace.votesDivided' : 'deliberation.trace.votes', {
    parts: words.list(parts),
    rating,
  });
}

function titleOf(code: string, { criteria }: TraceNames, words: Words): string {
  const criterion = criteria.find((one) => one.code === code);
  return criterion ? quoted(criterion.title, words) : code;
}

/** Names as running text has them, in quotation marks of the language. */
export function categoryName(code: string, { categories }: Pick<TraceNames, 'categories'>, words: Words): string {
  const category = categories.find((one) => one.code === code);
  return category ? quoted(category.name, words) : code;
}

const quoted = (name: LocalizedText, words: Words): string =>
  words.t('deliberation.trace.quoted', { name: inLanguage(name, words.lang).text });
