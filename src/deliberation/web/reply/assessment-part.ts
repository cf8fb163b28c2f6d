import type { TraceStep } from '../../../aggregation';
import type { FrameworkContent } from '../../../criteria';
import { inLanguage, Passage } from '../../../common/text/localized-text';
import { Words } from '../../../common/text/words';
import { agreement, AgreementView } from '../../../common/web/components/agreement';
import { dotPlot, DotPlotView } from '../../../common/web/components/dot-plot';
import { prose, ProseView } from '../../../common/web/components/prose';
import { GlyphView, ratingGlyph } from '../../../common/web/components/rating-badge';
import type { PublicAssessment, PublicCriterionResult, PublicVote } from '../../domain/public-result';
import { TraceNames, traceSentences } from '../parts/trace-sentences';

export interface CriterionPart {
  id: string;
  number: string;
  title: Passage;
  kind: string | null;
  statement: ProseView | null;
  plot: DotPlotView;
  agreement: AgreementView | null;
  notEnough: string | null;
}

export interface FindingPart {
  glyph: GlyphView;
  rating: Passage;
  meaning: Passage | null;
  vote: string[];
  reasons: ProseView;
  differs: { lead: string; reason: ProseView } | null;
  indications: string[];
  /** The rules that led from the scores to what they indicate, one sentence each. */
  trace: string[];
  tookPart: string[];
}

export interface OpinionPart {
  id: string;
  number: string;
  by: string;
  text: ProseView;
}

/** The finding with its meaning, the vote in words, the reasons, and who took part. */
export function findingPart(words: Words, assessment: PublicAssessment, framework: FrameworkContent): FindingPart {
  const { grade, vote, reasons, differenceReason, indicated, indications } = assessment;
  const category = [...framework.ratingCategories, ...framework.outcomes].find(({ code }) => code === grade);
  return {
    glyph: ratingGlyph(barsOf(grade, framework)),
    rating: category ? inLanguage(category.name, words.lang) : { text: grade, lang: words.lang, isOriginal: true },
    meaning: category ? inLanguage(category.meaning, words.lang) : null,
    vote: vote ? voteSentences(words, vote) : [],
    reasons: prose(inLanguage(reasons, words.lang)),
    differs: differenceReason && {
      lead: words.t('deliberation.reply.differs', { indicated: nameOf(words, indicated, framework) }),
      reason: prose(inLanguage(differenceReason, words.lang)),
    },
    indications: (indications ?? [])
      .filter(({ members }) => members > 0)
      .map(({ code, members }) =>
        words.t('deliberation.reply.indication', { rating: nameOf(words, code, framework), count: members }),
      ),
    trace: traceSentences(assessment.trace as TraceStep[], namesIn(framework), words),
    tookPart: tookPart(words, assessment),
  };
}

const namesIn = ({ criteria, ratingCategories, outcomes }: FrameworkContent): TraceNames => ({
  criteria,
  categories: [...ratingCategories, ...outcomes],
});

/** Every criterion with the panel's joint words and what small numbers allow to be shown of the scores. */
export function criterionParts(
  words: Words,
  { criteria }: PublicAssessment,
  framework: FrameworkContent,
): CriterionPart[] {
  const rows = Math.max(3, ...criteria.flatMap(({ counts }) => counts ?? []));
  const inOrder = [...framework.criteria].sort((a, b) => a.position - b.position);
  return inOrder.flatMap(({ code, title, kind }, index) => {
    const result = criteria.find((one) => one.code === code);
    if (!result) return [];
    const statement = inLanguage(result.statement, words.lang);
    const part: CriterionPart = {
      id: `c${index + 1}`,
      number: `2.${index + 1}`,
      title: inLanguage(title, words.lang),
      kind: kind === 'threshold' ? words.t('deliberation.reply.threshold') : null,
      statement: statement.text === '' ? null : prose(statement),
      plot: plotOf(words, result, rows),
      agreement: result.middle ? agreement(result.agreement, words) : null,
      notEnough: result.notEnough ? words.t('deliberation.reply.notEnough', { count: result.notEnough }) : null,
    };
    return [part];
  });
}

export function opinionParts(words: Words, { opinions }: PublicAssessment): OpinionPart[] {
  return opinions.map(({ member, text }, index) => ({
    id: `o${index + 1}`,
    number: `3.${index + 1}`,
    by: words.t('deliberation.reply.opinionBy', { name: member }),
    text: prose(inLanguage(text, words.lang)),
  }));
}

/** From five scores on the distribution; below that the middle score in words alone; below three nothing (S48). */
function plotOf(words: Words, { counts, middle }: PublicCriterionResult, rows: number): DotPlotView {
  if (counts) return dotPlot(counts, words, { rows });
  if (!middle) return { svg: null, middle: words.t('common.chart.tooFew'), counts: '' };
  const { lower: low, upper: high } = middle;
  const text =
    low === high
      ? words.t('common.chart.middle', { score: low })
      : words.t('common.chart.middleBetween', { low, high });
  return { svg: null, middle: text, counts: words.t('deliberation.reply.spreadNotShown') };
}

/** Bars of the glyph; null for an outcome beside the categories. */
function barsOf(grade: string, { ratingCategories }: FrameworkContent): 1 | 2 | 3 | 4 | null {
  const index = ratingCategories.findIndex(({ code }) => code === grade);
  if (index < 0) return null;
  return Math.max(1, Math.min(4, ratingCategories.length - index)) as 1 | 2 | 3 | 4;
}

function nameOf(words: Words, code: string, { ratingCategories, outcomes }: FrameworkContent): string {
  const category = [...ratingCategories, ...outcomes].find((one) => one.code === code);
  return category ? inLanguage(category.name, words.lang).text : code;
}

function voteSentences(words: Words, { agree, disagree, abstain, notation }: PublicVote): string[] {
  const all = agree + disagree + abstain;
  const part = (key: string, count: number): string[] =>
    count > 0 ? [words.t(`deliberation.reply.vote.${key}`, { count, number: inWords(words, count) })] : [];
  const parts = [...part('agreed', agree), ...part('disagreed', disagree), ...part('abstained', abstain)];
  return [
    words.t('deliberation.reply.vote.adopted', { agree: inWords(words, agree), all: inWords(words, all), count: all }),
    words.t('deliberation.reply.vote.numbers', {
      parts: sentenceCase(words, words.list(parts)),
      notation: words.t(`deliberation.reply.vote.notation.${notation}`),
    }),
  ];
}

const sentenceCase = (words: Words, text: string): string =>
  text.slice(0, 1).toLocaleUpperCase(words.lang) + text.slice(1);

const inWords = (words: Words, number: number): string =>
  number <= 12 ? words.t(`common.number.${number}`) : words.number(number);

function tookPart(words: Words, { counted, panelSize, steppedAside }: PublicAssessment): string[] {
  const aside = steppedAside.map(({ name, category }) =>
    words.t('deliberation.reply.aside', { name, reason: words.t(`deliberation.reply.recusal.${category}`) }),
  );
  return [words.t('deliberation.reply.counted', { count: counted, of: panelSize }), ...aside];
}
