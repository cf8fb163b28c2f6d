import { inLanguage, languageFacts, Words } from '../../../common/text';
import {
  buttons,
  ButtonsView,
  errorSummary,
  formTag,
  FormTag,
  hidden,
  note,
  NoteView,
  postButton,
  PostButtonView,
  prose,
  ProseView,
  tag,
  TagView,
  textArea,
  TextAreaView,
  textDiff,
  TextDiffView,
} from '../../../common/web/components';
import { FilledForm, FormView, formView } from '../../../common/web/form';
import type { View } from '../../../common/web/rendering';
import type { TranslatablePart } from '../../domain';
import type { TranslationTask } from '../../translations/translation-desk.queries';
import { partField } from './part-field';
import { answererOf, peopleLine } from './translation-queue.page';
import { translationPaths } from './translation.paths';

export interface TranslationEditPage extends View {
  lede: string;
  state: TagView;
  people: string | null;
  /** The candidate changed the answer after it was translated: what changed. */
  changed: NoteView | null;
  changes: TextDiffView[];
  form: FormTag;
  parts: { source: { title: string; text: ProseView }; target: TextAreaView }[];
  actions: ButtonsView;
  review: { text: string; acts: PostButtonView[] } | null;
}

export interface TranslationEditData {
  task: TranslationTask;
  names: ReadonlyMap<string, string>;
  /** May this person check it? */
  mayReview: boolean;
  bound: FilledForm;
}

/** The original on one side, the translation on the other. */
export function translationEditPage(words: Words, data: TranslationEditData): TranslationEditPage {
  const { task, names, bound } = data;
  const { answer, target, overtaken } = task;
  const answerer = answererOf(words, task);
  const prompt = inLanguage(answer.question.prompt, words.lang).text;
  const title = words.t('questions.answer.label', { number: answer.number, prompt });
  const form = formView(bound, words, labels(words, task));
  return {
    template: 'secretariat/translations/edit',
    title,
    breadcrumbs: [
      { label: words.t('translations.title'), href: translationPaths.queue(words.lang, target) },
      { label: answerer, href: null },
    ],
    section: 'translations',
    errors: errorSummary(form),
    lede: words.t('translations.edit.lede', {
      name: answerer,
      from: words.t(`common.language.${answer.language}`),
      to: words.t(`common.language.${target}`),
    }),
    state: tag(words.t(`translations.state.${task.state}`), task.state === 'ready' ? 'plain' : 'line'),
    people: peopleLine(words, task.current, names),
    changed: overtaken ? note({ text: words.t('translations.edit.changed'), tone: 'amber' }) : null,
    changes: overtaken ? changesOf(words, task, overtaken.source) : [],
    form: formTag({
      action: translationPaths.one(words.lang, answer.id, target),
      hidden: [hidden('rev', String(bound.raw.rev ?? task.current?.rev ?? 0))],
    }),
    parts: task.parts.map((part) => pairOf(words, form, task, part)),
    actions: buttons(
      { label: words.t('translations.edit.handIn'), name: 'then', value: 'handIn' },
      { secondary: [{ label: words.t('translations.edit.save'), name: 'then', value: 'save' }] },
    ),
    review: reviewOf(words, data),
  };
}

function labels(words: Words, task: TranslationTask): Record<string, string> {
  const language = words.t(`common.language.${task.target}`);
  return Object.fromEntries(
    task.parts.map((part) => [
      partField(part.part),
      words.t('translations.edit.label', { what: partName(words, task, part), language }),
    ]),
  );
}

/** What a part is called: the answer, or a column of one of its entries. */
export function partName(words: Words, { answer }: TranslationTask, { part, column }: TranslatablePart): string {
  const found = answer.question.columns.find(({ code }) => code === column);
  if (!found) return words.t('translations.edit.answer');
  const row = Number(/^row-(\d+)-/.exec(part)?.[1] ?? 0) + 1;
  return `${words.t('questions.answer.row.entries', { number: row })}, ${inLanguage(found.label, words.lang).text}`;
}

function pairOf(
  words: Words,
  form: FormView,
  task: TranslationTask,
  part: TranslatablePart,
): TranslationEditPage['parts'][number] {
  const { language } = task.answer;
  const typedIn = { code: task.target, dir: languageFacts(task.target).dir };
  const what = partName(words, task, part);
  return {
    source: {
      title: words.t('translations.edit.label', { what, language: words.t(`common.language.${language}`) }),
      text: prose({ text: part.text, lang: language, isOriginal: true }),
    },
    target: textArea(form, partField(part.part), { rows: part.text.length > 200 ? 12 : 3, typedIn }),
  };
}

/** Part by part, what the candidate said before and says now. */
function changesOf(words: Words, { parts }: TranslationTask, before: readonly TranslatablePart[]): TextDiffView[] {
  return parts.map(({ part, text }) => textDiff(before.find((one) => one.part === part)?.text ?? '', text, words));
}

function reviewOf(words: Words, { task, mayReview }: TranslationEditData): TranslationEditPage['review'] {
  if (task.state !== 'in_review') return null;
  if (!mayReview) return { text: words.t('translations.review.own'), acts: [] };
  const act = (name: 'approve' | 'return') =>
    postButton({
      action: translationPaths.reviews(words.lang, task.current?.id ?? ''),
      label: words.t(`translations.review.${name}`),
      fields: { act: name },
      rev: task.current?.rev ?? 0,
      quiet: name === 'return',
      small: false,
    });
  return { text: words.t('translations.review.lead'), acts: [act('approve'), act('return')] };
}
