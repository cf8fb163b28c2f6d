import { inLanguage } from '../../../common/text/localized-text';
import type { Words } from '../../../common/text/words';
import {
  agreement,
  AgreementView,
  dotPlot,
  DotPlotView,
  prose,
  ProseView,
  ScoreCounts,
} from '../../../common/web/components';
import type { Link } from '../../../common/web/rendering/page-context';
import type { CriterionResult } from '../../../aggregation';
import type { Criterion } from '../../../criteria';
import { CitedView, citedViews, Rating, ratingOn, scoreInWords } from '../../../scoring';
import type { AssessmentRead } from '../../../scoring';
import type { Deliberation } from '../../deliberation.reads';
import { mostDividedFirst } from '../../domain/most-divided';
import { ratingChanges } from '../../domain/rating-changes';
import { statementGaps } from '../../domain/statement-gaps';
import { deliberationPaths } from '../deliberation.paths';
import { inShownOrder, memberLabel } from './member-words';

export interface ScoreView {
  member: string;
  isOwn: boolean;
  score: string;
  /** 'Before that: 3: Shown in part', where the score was changed. */
  before: string | null;
  reason: string;
  evidence: CitedView[];
  changes: { at: string; why: string; score: string; reason: string | null }[];
}

export interface CriterionView {
  id: string;
  number: string;
  title: string;
  kind: string | null;
  plot: DotPlotView;
  agreement: AgreementView | null;
  own: string | null;
  notEnough: string | null;
  statement: ProseView | null;
  /** For who drafts the statements: what is missing, and the way to write it. */
  gap: string | null;
  edit: Link | null;
  scores: ScoreView[];
  summary: string;
  /** Where members are divided their reasons are read first. */
  isOpen: boolean;
}

export interface CriterionOptions {
  order: 'divided' | 'criteria';
  timeZone: string;
  /** Whether the reader drafts the statements. */
  drafts: boolean;
}

/** Each criterion with all scores and reasons, by letters; the charts share one height so that they can be compared. */
export function criterionViews(words: Words, data: Deliberation, options: CriterionOptions): CriterionView[] {
  const { criteria: results } = data.standing.rating;
  const rows = Math.max(3, ...results.flatMap(({ distribution }) => distribution));
  const ordered = options.order === 'divided' ? mostDividedFirst(results) : results;
  return ordered.flatMap((result) => {
    const criterion = criteriaOf(data).find(({ code }) => code === result.criterion);
    return criterion ? [criterionView(words, data, criterion, result, { ...options, rows })] : [];
  });
}

/** The criteria in the order of the framework. */
export function criteriaOf({ standing }: Pick<Deliberation, 'standing'>): Criterion[] {
  return [...standing.framework.content.criteria].sort((a, b) => a.position - b.position);
}

export function criterionView(
  words: Words,
  data: Deliberation,
  criterion: Criterion,
  result: CriterionResult,
  { rows, timeZone, drafts }: Omit<CriterionOptions, 'order'> & { rows: number },
): CriterionView {
  const number = criteriaOf(data).findIndex(({ code }) => code === criterion.code) + 1;
  const statement = data.statements.find(({ criterionCode }) => criterionCode === criterion.code);
  const scores = scoreViews(words, data, criterion, timeZone);
  return {
    id: `c${number}`,
    number: String(number),
    title: inLanguage(criterion.title, words.lang).text,
    kind: criterion.kind === 'threshold' ? words.t('deliberation.scores.threshold') : null,
    plot: dotPlot(result.distribution as unknown as ScoreCounts, words, { rows }),
    agreement: result.count > 0 ? agreement(result.agreement, words) : null,
    own: ownSentence(words, data, criterion),
    notEnough:
      result.insufficient > 0 ? words.t('deliberation.scores.notEnough', { count: result.insufficient }) : null,
    statement: statement ? prose(inLanguage(statement.text, words.lang)) : null,
    gap: drafts ? gapSentence(words, data, criterion) : null,
    edit: drafts ? editLink(words, data, criterion) : null,
    scores,
    summary: words.t('deliberation.scores.all', { count: scores.length }),
    isOpen: result.agreement === 'divided',
  };
}

/** Languages in which the statement is still to be written. */
function gapSentence(words: Words, { statements }: Deliberation, { code }: Criterion): string | null {
  const texts = new Map(statements.map(({ criterionCode, text }) => [criterionCode, text]));
  const missing = statementGaps([code], texts).map(({ lang }) => words.t(`deliberation.statement.in.${lang}`));
  return missing.length > 0 ? words.t('deliberation.statement.missing', { languages: words.list(missing) }) : null;
}

function editLink(words: Words, { standing, statements }: Deliberation, { code }: Criterion): Link {
  const isWritten = statements.some(({ criterionCode }) => criterionCode === code);
  const label = words.t(isWritten ? 'deliberation.statement.edit' : 'deliberation.statement.write');
  return { label, href: deliberationPaths.statement(words.lang, standing.review.id, code) };
}

/** The reader's own score, named for the reader alone. */
function ownSentence(words: Words, { standing, memberId }: Deliberation, { code }: Criterion): string | null {
  const own = standing.assessments.find(({ member }) => member === memberId);
  if (!own) return null;
  const { value } = ratingOn(own.version, code);
  return value === null ? words.t('deliberation.scores.ownNone') : words.t('deliberation.scores.own', { score: value });
}

function scoreViews(words: Words, data: Deliberation, criterion: Criterion, timeZone: string): ScoreView[] {
  const shown = inShownOrder(data, data.standing.assessments, ({ member }) => member);
  return shown.map((assessment) => scoreView(words, data, criterion, assessment, timeZone));
}

function scoreView(
  words: Words,
  data: Deliberation,
  criterion: Criterion,
  assessment: AssessmentRead,
  timeZone: string,
): ScoreView {
  const rating = ratingOn(assessment.version, criterion.code);
  const changes = ratingChanges(assessment.versions, criterion.code);
  const inWords = (one: Rating) => scoreInWords(words, criterion, one);
  const first = changes.map(({ before }) => before).find((before) => inWords(before) !== inWords(rating));
  return {
    member: memberLabel(words, data, assessment.member),
    isOwn: assessment.member === data.memberId,
    score: inWords(rating),
    before: first ? words.t('deliberation.scores.before', { score: shortScore(words, first) }) : null,
    reason: rating.reason,
    evidence: citedViews(words, data.standing.review.id, rating.evidence, data.documents),
    changes: changes.map(({ before, why, at }) => ({
      at: words.t('deliberation.scores.changedAt', { at: words.dateTime(at, timeZone) }),
      why,
      score: inWords(before),
      reason: before.reason === rating.reason ? null : before.reason,
    })),
  };
}

const shortScore = (words: Words, { value }: Rating): string =>
  value === null ? words.t('common.scale.notEnough') : String(value);
