import { inLanguage, Language, languageFacts } from '../../../common/text';
import { hidden, HiddenView, note, NoteView } from '../../../common/web/components';
import type { FormView } from '../../../common/web/form';
import type { AnsweringDesk } from '../../answering/answering.queries';
import {
  answerTo,
  baseName,
  fingerprint,
  isShown,
  numberOf,
  type Question,
  questionByCode,
  type Section,
} from '../../domain';
import { optionLabel, QuestionView, questionView } from '../question/question.page';
import type { SectionData } from './section.page';

/** One question of a section in its form. */
export interface PartView {
  /** Fingerprint of what the page shows of the answer. */
  base: HiddenView;
  /** Asked only after another answer on this page: the script shows and hides it; without a script, saving does. */
  shownIf: { question: string; options: string; isHidden: boolean; sentence: string } | null;
  /** The wording was another when this was answered. */
  reworded: NoteView | null;
  view: QuestionView;
}

/** Null for a question that is not asked, given what was answered on other pages. */
export function partView(
  form: FormView,
  data: SectionData,
  { section, question }: { section: Section; question: Question },
): PartView | null {
  const { desk, files } = data;
  const { content } = desk.version;
  const shownIf = shownIfOf(form, data, { section, question });
  if (!shownIf && !isShown(content, question, desk.answers)) return null;
  return {
    base: hidden(baseName(question), baseOf(desk, question.code)),
    shownIf,
    reworded: rewordedOf(form, data, question),
    view: questionView(form, {
      content,
      question,
      answer: answerTo(desk.answers, question.code),
      files,
      sendsFilesApart: true,
      typedIn: typedIn(form),
    }),
  };
}

function shownIfOf(
  { words }: FormView,
  { desk }: SectionData,
  { section, question }: { section: Section; question: Question },
): PartView['shownIf'] {
  const { content } = desk.version;
  const { showIf } = question;
  const decider = showIf && section.questions.find(({ code }) => code === showIf.question);
  if (!showIf || !decider) return null;
  // What depends on a question that is itself not asked here waits for another page.
  if (!decider.showIf && !isShown(content, decider, desk.answers)) return null;
  const options = showIf.options.map((code) => optionLabel(words, decider, code));
  const numbers = { number: numberOf(content, question.code), earlier: numberOf(content, decider.code) };
  return {
    question: showIf.question,
    options: showIf.options.join(' '),
    isHidden: !isShown(content, question, desk.answers),
    sentence: words.t('answers.section.follows', { ...numbers, options: words.list(options) }),
  };
}

function rewordedOf({ words }: FormView, { desk }: SectionData, { code }: Question): NoteView | null {
  const older = desk.reworded.get(code);
  const before = older && questionByCode(older.content, code);
  if (!before) return null;
  const prompt = inLanguage(before.prompt, words.lang).text;
  return note({ text: words.t('answers.section.reworded', { prompt }), tone: 'amber' });
}

/** What the page shows of an answer, as a word in the form. */
export function baseOf({ drafts, answers }: AnsweringDesk, code: string): string {
  const draft = drafts.find(({ questionCode }) => questionCode === code);
  return fingerprint({ answer: answerTo(answers, code), language: draft?.language ?? 'en' });
}

/** Language and direction of what is typed, where it is not the page's. */
function typedIn(form: FormView): { code: Language; dir: 'ltr' | 'rtl' } | null {
  const { code, dir } = languageFacts(form.value('language') as Language);
  return code === form.words.lang ? null : { code, dir };
}
