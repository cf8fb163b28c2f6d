import { inLanguage, Passage } from '../../../common/text/localized-text';
import { Words } from '../../../common/text/words';
import { agreement, AgreementView } from '../../../common/web/components/agreement';
import { dotPlot, DotPlotView } from '../../../common/web/components/dot-plot';
import { ProseView, prose } from '../../../common/web/components/prose';
import { strip, StripView } from '../../../common/web/components/strip';
import { PublicAssessment, PublicCriterion, PublicCriterionResult, PublicFramework } from '../../domain/site-data';

export interface AnchorView {
  value: number;
  label: Passage;
  text: Passage;
}

export interface CriterionRow {
  id: string;
  number: string;
  title: Passage;
  titleText: string;
  kind: string | null;
  statement: ProseView | null;
  plot: DotPlotView;
  agreement: AgreementView | null;
  notEnough: string | null;
  anchors: AnchorView[];
}

export interface GlanceRow {
  href: string;
  title: Passage;
  strip: StripView;
}

/** A framework's criteria with what was published of each; all charts share one height, so that they can be compared. */
export function criterionRows(assessment: PublicAssessment, framework: PublicFramework, words: Words): CriterionRow[] {
  const rows = Math.max(3, ...assessment.criteria.flatMap(({ counts }) => counts ?? []));
  return framework.criteria.flatMap((criterion, index) => {
    const result = assessment.criteria.find(({ code }) => code === criterion.code);
    if (!result) return [];
    const row = criterionRow(criterion, result, index + 1, rows, words);
    return [assessment.isWithheld ? { ...row, plot: withheldPlot(words) } : row];
  });
}

export function glanceRows(assessment: PublicAssessment, framework: PublicFramework, words: Words): GlanceRow[] {
  return framework.criteria.flatMap((criterion, index) => {
    const result = assessment.criteria.find(({ code }) => code === criterion.code);
    if (!result) return [];
    const title = inLanguage(criterion.title, words.lang);
    const own = assessment.isWithheld ? withheldStrip(words) : stripOf(result, words);
    return [{ href: `#c${index + 1}`, title, strip: own }];
  });
}

export function anchorsOf({ scale }: PublicCriterion, words: Words): AnchorView[] {
  return scale.map(({ value, label, descriptor }) => ({
    value,
    label: inLanguage(label, words.lang),
    text: inLanguage(descriptor, words.lang),
  }));
}

function criterionRow(
  criterion: PublicCriterion,
  result: PublicCriterionResult,
  number: number,
  rows: number,
  words: Words,
): CriterionRow {
  const title = inLanguage(criterion.title, words.lang);
  const statement = inLanguage(result.statement, words.lang);
  return {
    id: `c${number}`,
    number: `2.${number}`,
    title,
    titleText: title.text,
    kind: criterion.kind === 'threshold' ? words.t('site.criterion.threshold') : null,
    statement: statement.text === '' ? null : prose(statement),
    plot: plotOf(result, rows, words),
    agreement: result.middle ? agreement(result.agreement, words) : null,
    notEnough: result.notEnough ? words.t('site.criterion.notEnough', { count: result.notEnough }) : null,
    anchors: anchorsOf(criterion, words),
  };
}

/** From five scores on the distribution; below that the middle score in words alone; below three nothing (S48). */
function plotOf({ counts, middle }: PublicCriterionResult, rows: number, words: Words): DotPlotView {
  if (counts) return dotPlot(counts, words, { rows });
  if (!middle) return { svg: null, middle: words.t('common.chart.tooFew'), counts: '' };
  const { lower: low, upper: high } = middle;
  const text =
    low === high
      ? words.t('common.chart.middle', { score: low })
      : words.t('common.chart.middleBetween', { low, high });
  return { svg: null, middle: text, counts: words.t('site.criterion.spreadNotShown') };
}

function stripOf({ counts, middle }: PublicCriterionResult, words: Words): StripView {
  if (counts) return strip(counts, words);
  if (!middle) return { svg: null, short: words.t('common.chart.notShown'), counts: words.t('common.chart.tooFew') };
  const { lower: low, upper: high } = middle;
  const short =
    low === high
      ? words.t('common.chart.middleShort', { score: low })
      : words.t('common.chart.middleShortBetween', { low, high });
  return { svg: null, short, counts: words.t('site.criterion.spreadNotShown') };
}

/** The numbers of a version computed anew would tell how the member scored who has since stepped aside. */
const withheldPlot = (words: Words): DotPlotView => ({
  svg: null,
  middle: words.t('site.criterion.withheld'),
  counts: '',
});

const withheldStrip = (words: Words): StripView => ({
  svg: null,
  short: words.t('common.chart.notShown'),
  counts: words.t('site.criterion.withheld'),
});
