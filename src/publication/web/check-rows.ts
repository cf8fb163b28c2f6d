import { inLanguage } from '../../common/text/localized-text';
import { Words } from '../../common/text/words';
import { CellInput } from '../../common/web/components';
import { factTerm } from '../../elections';
import { ReleaseCheck } from '../domain/release-checklist';
import type { ReleaseStanding } from '../release/release-desk';
import type { ApprovalStanding } from '../release/two-persons';

type Checked = ReleaseStanding & { approvals: ApprovalStanding };

/** One row for each step: its name, whether it is done, and what is missing by name. */
export function checkRows(words: Words, checks: ReleaseCheck[], data: Checked): { cells: CellInput[] }[] {
  return checks.map(({ step, is, isDone }) => ({
    cells: [
      words.t(`publication.check.${step}.name`),
      isDone
        ? { tag: words.t('publication.check.done'), tone: 'done' as const }
        : { tag: words.t('publication.check.open'), tone: 'line' as const },
      words.t(`publication.check.${step}.${is}`, paramsOf(words, step, data)),
    ],
  }));
}

function paramsOf(words: Words, step: ReleaseCheck['step'], data: Checked): Record<string, string | number> {
  const { readiness, state, approvals } = data;
  const day = (iso: string | null): string => (iso ? words.date(iso) : '');
  switch (step) {
    case 'finding':
      return { date: day(state.adoptedAt) };
    case 'replyPeriod':
      return { date: day(state.replyEndsAt) };
    case 'reply':
      return { date: day(readiness.reply.receivedAt) };
    case 'statements':
      return gapParams(words, statementNames(words, data));
    case 'translations':
      return gapParams(words, factNames(words, data));
    case 'sealed':
      return { date: day(state.sealedAt) };
    default:
      return { name: approvals.first?.by ?? '' };
  }
}

function gapParams(words: Words, gaps: string[]): Record<string, string | number> {
  return { count: gaps.length, gaps: words.list(gaps) };
}

const inWords = (words: Words, name: string, lang: string): string =>
  words.t('publication.check.gap', { name, language: words.t(`common.language.${lang}`) });

function statementNames(words: Words, { readiness, framework }: Checked): string[] {
  return readiness.statementGaps.map(({ criterionCode, lang }) => {
    const criterion = framework.content.criteria.find(({ code }) => code === criterionCode);
    return inWords(words, criterion ? inLanguage(criterion.title, words.lang).text : criterionCode, lang);
  });
}

function factNames(words: Words, { factGaps }: Checked): string[] {
  return factGaps.map(({ kind, lang }) => inWords(words, factTerm(words, kind), lang));
}
