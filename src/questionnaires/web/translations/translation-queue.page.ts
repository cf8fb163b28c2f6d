import { inLanguage, Language, OFFERED_LANGUAGES, Words } from '../../../common/text';
import {
  CellInput,
  dataTable,
  emptyState,
  EmptyStateView,
  kpis,
  KpiView,
  TableView,
} from '../../../common/web/components';
import type { Link, View } from '../../../common/web/rendering';
import { type TranslationState, translationStates } from '../../domain';
import type { TranslationTask } from '../../translations/translation-desk.queries';
import { addresseeLabel } from '../letters/addressee-label';
import { translationPaths } from './translation.paths';

export interface TranslationQueuePage extends View {
  lede: string;
  languages: (Link & { current: boolean })[];
  counts: KpiView[];
  table: TableView | null;
  empty: EmptyStateView | null;
}

export interface QueueData {
  tasks: readonly TranslationTask[];
  language: Language;
  /** Null: all. */
  state: TranslationState | null;
  names: ReadonlyMap<string, string>;
}

/** What there is to translate into one language: what was changed since first, then what has to be done. */
export function translationQueuePage(words: Words, data: QueueData): TranslationQueuePage {
  const { language, state } = data;
  const all = data.tasks.filter(({ target }) => target === language);
  const shown = inOrder(all.filter((task) => state === null || task.state === state));
  const columns = ['question', 'candidate', 'from', 'state', 'people'].map((key) => ({
    label: words.t(`translations.column.${key}`),
  }));
  const name = words.t(`common.language.${language}`);
  const rows = shown.map((task) => ({ cells: cellsOf(words, task, data.names) }));
  return {
    template: 'secretariat/translations/index',
    title: words.t('translations.title'),
    breadcrumbs: [],
    section: 'translations',
    lede: words.t('translations.lede'),
    languages: OFFERED_LANGUAGES.map((one) => ({
      label: words.t(`common.language.${one}`),
      href: translationPaths.queue(words.lang, one),
      current: one === language,
    })),
    counts: kpis(
      translationStates.map((one) => {
        const count = all.filter((task) => task.state === one).length;
        return {
          number: count,
          label: words.t(`translations.counts.${one}`, { count }),
          href: `${translationPaths.queue(words.lang, language)}&state=${one}`,
        };
      }),
    ),
    table:
      rows.length > 0
        ? dataTable({ caption: words.t('translations.caption', { language: name }), columns, rows }, words)
        : null,
    empty: rows.length > 0 ? null : emptyState(words.t('translations.empty')),
  };
}

const inOrder = (tasks: readonly TranslationTask[]): TranslationTask[] => [...tasks].sort((a, b) => rank(a) - rank(b));

const rank = ({ overtaken, state }: TranslationTask): number => (overtaken ? -1 : translationStates.indexOf(state));

function cellsOf(words: Words, task: TranslationTask, names: ReadonlyMap<string, string>): CellInput[] {
  const { answer, current, state, overtaken } = task;
  const prompt = inLanguage(answer.question.prompt, words.lang).text;
  return [
    {
      text: words.t('questions.answer.label', { number: answer.number, prompt }),
      href: translationPaths.one(words.lang, answer.id, task.target),
    },
    answererOf(words, task),
    words.t(`common.language.${answer.language}`),
    { tag: words.t(overtaken ? 'translations.changed' : `translations.state.${state}`), tone: toneOf(task) },
    peopleLine(words, current, names) ?? words.t('translations.nobody'),
  ];
}

/** The candidate, or the State with the candidate whom it nominated. */
export const answererOf = (words: Words, { respondent, candidacy }: TranslationTask): string =>
  respondent === 'candidate' ? candidacy.name : addresseeLabel(words, { respondent }, candidacy);

const toneOf = ({ overtaken, state }: TranslationTask): 'amber' | 'line' | 'plain' =>
  overtaken ? 'amber' : state === 'ready' ? 'plain' : 'line';

/** "Written by A. Checked by B." */
export function peopleLine(
  words: Words,
  current: Pick<NonNullable<TranslationTask['current']>, 'madeBy' | 'checkedBy'> | null,
  names: ReadonlyMap<string, string>,
): string | null {
  const lines = [
    ...(current?.madeBy ? [words.t('translations.madeBy', { name: names.get(current.madeBy) ?? '' })] : []),
    ...(current?.checkedBy ? [words.t('translations.checkedBy', { name: names.get(current.checkedBy) ?? '' })] : []),
  ];
  return lines.length > 0 ? lines.join(' ') : null;
}
