import { inLanguage, Language, Passage, Words } from '../../../common/text';
import {
  checkbox,
  checkboxes,
  CheckboxView,
  ChoicesView,
  dateInput,
  fileInput,
  FileInputView,
  radios,
  SelectView,
  tag,
  TagView,
  textArea,
  TextAreaView,
  textInput,
  TextInputView,
} from '../../../common/web/components';
import { FormView } from '../../../common/web/form';
import {
  type Answer,
  answerKinds,
  answerLimits,
  fieldName,
  numberOf,
  optionCodes,
  type Question,
  type QuestionWording,
  type QuestionnaireContent,
} from '../../domain';
import { countries, questionRows, RowsView } from './question-rows.page';

/** One question as whoever answers sees it; exactly one of its controls is there. Printed by `components/question`. */
export interface QuestionView {
  code: string;
  number: number;
  audience: TagView;
  prompt: Passage;
  guidance: Passage | null;
  optional: boolean;
  text: TextAreaView | null;
  line: TextInputView | null;
  country: SelectView | null;
  choices: (ChoicesView & { type: 'radio' | 'checkbox' }) | null;
  followUp: TextAreaView | null;
  rows: RowsView | null;
  /** Files that were sent, and the field for one more or the button that leads to it. */
  file: FilesView | null;
  declined: CheckboxView | null;
  panelOnly: CheckboxView | null;
}

export interface FilesView {
  legend: string;
  hint: string | null;
  field: FileInputView | null;
  add: { label: string; name: string; value: string } | null;
  sent: { name: string; href: string | null; remove: { name: string; value: string } }[];
}

export interface QuestionData {
  content: QuestionnaireContent;
  question: Question;
  answer: Answer;
  /** Files that the answer names, by their id. */
  files: Readonly<Record<string, { name: string; href: string }>>;
  /** A file is sent from a page of its own, so that the form of all answers stays small. */
  sendsFilesApart: boolean;
  /** Language in which answers are typed. */
  typedIn: { code: Language; dir: 'ltr' | 'rtl' } | null;
}

/** Builds the view of a question. The labels of its fields must be in the form: `questionLabels` makes them. */
export function questionView(form: FormView, data: QuestionData): QuestionView {
  const { content, question } = data;
  const { words } = form;
  const { kind } = question;
  return {
    code: question.code,
    number: numberOf(content, question.code),
    audience: audienceTag(words, question),
    prompt: inLanguage(question.prompt, words.lang),
    guidance: question.guidance && inLanguage(question.guidance, words.lang),
    optional: !question.required,
    text: kind === 'longText' ? longText(form, data) : null,
    line: lineOf(form, question),
    country: kind === 'country' ? countries(form, fieldName(question, 'text')) : null,
    choices: choicesOf(form, question),
    followUp: followUpOf(form, data),
    rows: answerKinds[kind].parts.includes('rows') ? questionRows(form, question, data.answer) : null,
    file: kind === 'files' ? filesOf(form, data) : null,
    declined: question.required && kind !== 'declaration' ? checkbox(form, fieldName(question, 'declined')) : null,
    panelOnly:
      question.visibility === 'choice'
        ? checkbox(form, fieldName(question, 'panelOnly'), { hint: words.t('questions.answer.panelOnlyHint') })
        : null,
  };
}

/** 'Published', 'Panel only' or 'You choose': stands above every question. */
export function audienceTag(words: Words, { visibility }: Question): TagView {
  const tone = visibility === 'published' ? 'plain' : visibility === 'panel' ? 'line' : 'amber';
  return tag(words.t(`questions.audience.${visibility}`), tone);
}

const longText = (form: FormView, { question, typedIn }: QuestionData): TextAreaView =>
  textArea(form, fieldName(question, 'text'), {
    rows: (question.wordLimit ?? 300) > 200 ? 10 : 6,
    wordLimit: question.wordLimit === null ? null : { max: question.wordLimit },
    typedIn,
  });

function lineOf(form: FormView, question: Question): TextInputView | null {
  if (question.kind === 'date') return dateInput(form, fieldName(question, 'text'));
  return question.kind === 'shortText' ? textInput(form, fieldName(question, 'text')) : null;
}

function choicesOf(form: FormView, question: Question): QuestionView['choices'] {
  if (!answerKinds[question.kind].parts.includes('chosen')) return null;
  const name = fieldName(question, 'chosen');
  const all = optionCodes(question).map((value) => ({ value, label: optionLabel(form.words, question, value) }));
  const isSeveral = question.kind === 'several' || question.kind === 'declaration';
  return isSeveral
    ? { ...checkboxes(form, name, all), type: 'checkbox' }
    : { ...radios(form, name, all), type: 'radio' };
}

/** An option in words: those of yes-or-no questions and declarations are the platform's own. */
export function optionLabel(words: Words, { kind, options }: QuestionWording, code: string): string {
  if (kind === 'declaration') return words.t('questions.answer.declare');
  if (kind === 'yesNo') return words.t(code === 'yes' ? 'questions.answer.yes' : 'questions.answer.no');
  const option = options.find((one) => one.code === code);
  return option ? inLanguage(option.label, words.lang).text : code;
}

/** Without a script it is always there; its hint says after which answer it is asked. */
function followUpOf(form: FormView, { question, typedIn }: QuestionData): TextAreaView | null {
  const { followUp } = question;
  if (followUp === null || !answerKinds[question.kind].settings.includes('followUp')) return null;
  const { words } = form;
  const after = followUp.after.map((code) => optionLabel(words, question, code));
  const isAlwaysAsked = after.length === 0 || after.length === optionCodes(question).length;
  return textArea(form, fieldName(question, 'text'), {
    rows: 4,
    hint: isAlwaysAsked ? null : words.t('questions.answer.after', { options: words.list(after) }),
    wordLimit: { max: followUp.wordLimit },
    typedIn,
  });
}

function filesOf(form: FormView, { question, answer, files, sendsFilesApart }: QuestionData): FilesView {
  const { words } = form;
  const most = question.most ?? answerLimits.files;
  const sent = answer.files.map((id) => ({
    name: files[id]?.name ?? id,
    href: files[id]?.href ?? null,
    remove: { name: 'removeFile', value: id },
  }));
  const hint = words.t('questions.answer.fileHint', { count: most });
  const add = { label: words.t('questions.answer.addFile'), name: 'addFile', value: question.code };
  return {
    legend: form.label(fieldName(question, 'file')),
    hint: sendsFilesApart ? hint : null,
    field: sendsFilesApart ? null : fileInput(form, fieldName(question, 'file'), { hint }),
    add: sendsFilesApart && sent.length < most ? add : null,
    sent,
  };
}
