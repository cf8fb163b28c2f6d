import { inLanguage, Passage, Words } from '../../../common/text';
import { textDiff, TextDiffView } from '../../../common/web/components';
import type { View } from '../../../common/web/rendering/view';
import {
  type ChangedSetting,
  type Changes,
  differenceBetween,
  numberOf,
  type Question,
  type QuestionnaireContent,
  type QuestionnaireDifference,
  type QuestionnaireVersionRead,
} from '../../domain';
import { buildCrumbs } from './crumbs.page';
import type { Ground } from './ground';

export interface ChangeView {
  label: string;
  diff: TextDiffView | null;
  /** A setting before and after. */
  values: { before: string; after: string } | null;
}

export interface ChangeGroup {
  id: string;
  title: string;
  note: string | null;
  /** A question that was added or removed, in its own words. */
  passage: Passage | null;
  changes: ChangeView[];
}

export interface ChangesPage extends View {
  lede: string;
  summary: string[];
  /** What those who answer were told about it. */
  told: Passage | null;
  groups: ChangeGroup[];
}

/** What a version changes against the one before it, word by word. */
export function changesPage(
  words: Words,
  ground: Ground,
  older: QuestionnaireVersionRead,
  newer: QuestionnaireVersionRead,
): ChangesPage {
  const difference = differenceBetween(older.content, newer.content);
  const title = words.t('questions.changes.title', { older: older.number, newer: newer.number });
  return {
    template: 'secretariat/questionnaires/changes',
    title,
    breadcrumbs: buildCrumbs(words, ground, title),
    section: 'questionnaires',
    lede: words.t(difference.same ? 'questions.changes.same' : 'questions.changes.lede'),
    summary: difference.same ? [] : summaryOf(words, difference),
    told: newer.note && inLanguage(newer.note, words.lang),
    groups: groupsOf(words, older.content, newer.content, difference),
  };
}

function summaryOf(words: Words, { added, removed, changed, sections }: QuestionnaireDifference): string[] {
  const counts = { added: added.length, removed: removed.length, changed: changed.length, sections: sections.length };
  return Object.entries(counts)
    .filter(([, count]) => count > 0)
    .map(([key, count]) => words.t(`questions.changes.summary.${key}`, { count }));
}

function groupsOf(
  words: Words,
  older: QuestionnaireContent,
  newer: QuestionnaireContent,
  difference: QuestionnaireDifference,
): ChangeGroup[] {
  const { whole, sections, added, removed, changed } = difference;
  const say = (key: string) => words.t(`questions.changes.${key}`);
  const group = (id: string, title: string, note: string | null, changes: Changes): ChangeGroup => ({
    id: `c-${id}`,
    title,
    note,
    passage: null,
    changes: changeViews(words, changes),
  });
  return [
    ...(whole.texts.length > 0 ? [group('whole', words.t('questions.place.whole'), null, whole)] : []),
    ...sections.map((one) =>
      group(
        one.code,
        sectionPlace(words, [newer, older], one.code),
        one.change === 'changed' ? null : say(`section.${one.change}`),
        one.change === 'removed' || one.change === 'added' ? { texts: [], settings: [] } : one,
      ),
    ),
    ...added.map((one) => wholeQuestion(words, newer, one, say('added'))),
    ...removed.map((one) => wholeQuestion(words, older, one, say('removed'))),
    ...changed.map((one) =>
      group(one.code, questionPlace(words, newer, one.code), one.moved ? say('moved') : null, one),
    ),
  ];
}

function wholeQuestion(words: Words, content: QuestionnaireContent, one: Question, note: string): ChangeGroup {
  const passage = inLanguage(one.prompt, words.lang);
  return { id: `c-${one.code}`, title: questionPlace(words, content, one.code), note, passage, changes: [] };
}

const questionPlace = (words: Words, content: QuestionnaireContent, code: string): string =>
  words.t('questions.place.question', { number: numberOf(content, code) });

function sectionPlace(words: Words, contents: readonly QuestionnaireContent[], code: string): string {
  const found = contents.flatMap(({ sections }) => sections).find((section) => section.code === code);
  return words.t('questions.place.section', { name: (found && inLanguage(found.title, words.lang).text) || code });
}

function changeViews(words: Words, { texts, settings }: Changes): ChangeView[] {
  return [
    ...texts.map(({ field, language, before, after }) => ({
      label: words.t('questions.changes.field', {
        label: words.t(`questions.part.${field}`),
        language: words.t(`common.language.${language}`),
      }),
      diff: textDiff(before, after, words),
      values: null,
    })),
    ...settings.map((setting) => ({
      label: words.t(`questions.setting.${setting.field}`),
      diff: null,
      values: { before: valueInWords(words, setting, 'before'), after: valueInWords(words, setting, 'after') },
    })),
  ];
}

function valueInWords(words: Words, setting: ChangedSetting, side: 'before' | 'after'): string {
  const value = setting[side];
  if (value === '') return words.t('common.none');
  if (setting.field === 'kind') return words.t(`questions.kind.${value}`);
  if (setting.field === 'visibility') return words.t(`questions.audience.${value}`);
  return setting.field === 'required' ? words.t(`questions.answer.${value}`) : value;
}
