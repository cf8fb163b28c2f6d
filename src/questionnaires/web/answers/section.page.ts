import { inLanguage, LANGUAGES, Language, Passage, Words } from '../../../common/text';
import {
  buttons,
  ButtonsView,
  errorSummary,
  formTag,
  FormTag,
  hidden,
  note,
  NoteView,
  savedStatus,
  SavedStatusView,
  selectBox,
  SelectView,
} from '../../../common/web/components';
import { FilledForm, FormView, formView } from '../../../common/web/form';
import type { View } from '../../../common/web/rendering';
import type { AnsweringDesk } from '../../answering/answering.queries';
import { answerTo, fieldsFromAnswer, type Section } from '../../domain';
import { questionLabels } from '../question/question-form.page';
import { answerNav, AnswerNavView } from './answer-nav.page';
import { answerPaths } from './answer.paths';
import { answerCrumbs } from './answer-crumbs.page';
import { PartView, partView } from './section-part.page';

export interface SectionPage extends View {
  nav: AnswerNavView;
  place: string;
  heading: Passage;
  lead: Passage | null;
  guidance: Passage | null;
  saved: SavedStatusView;
  /** What is new in this version of the questions. */
  news: NoteView | null;
  form: FormTag;
  language: SelectView;
  parts: PartView[];
  actions: ButtonsView;
}

export interface SectionData {
  desk: AnsweringDesk;
  number: number;
  zone: string;
  /** Names this open page. */
  tab: string;
  /** What was typed but could not be stored, and what is wrong. */
  bound: FilledForm;
  files: Readonly<Record<string, { name: string; href: string }>>;
}

/** One section: its questions with what was answered so far. */
export function sectionPage(words: Words, data: SectionData): SectionPage {
  const { desk, number, zone } = data;
  const { content } = desk.version;
  const section = content.sections[number - 1];
  if (!section) throw new RangeError(`no section ${number}`);
  const form = sectionForm(words, data, section);
  const place = words.t('answers.nav.place', { number, count: content.sections.length });
  const title = `${place}: ${inLanguage(section.title, words.lang).text}`;
  return {
    template: 'questionnaire/answers/section',
    title,
    breadcrumbs: answerCrumbs(words, place),
    errors: errorSummary(form),
    nav: answerNav(words, desk, { current: number, zone }),
    place,
    heading: inLanguage(section.title, words.lang),
    lead: number === 1 ? inLanguage(content.lead, words.lang) : null,
    guidance: section.guidance && inLanguage(section.guidance, words.lang),
    saved: linkStatus(words, desk.savedAt, zone),
    news: newsOf(words, desk),
    form: formOf(words, data),
    language: selectBox(form, 'language', languageChoices(), { hint: words.t('answers.section.languageHint') }),
    parts: section.questions.flatMap((question) => partView(form, data, { section, question }) ?? []),
    actions: actionsOf(words, number),
  };
}

function sectionForm(words: Words, { desk, bound }: SectionData, section: Section): FormView {
  const { content } = desk.version;
  const labels: Record<string, string> = { language: words.t('answers.section.language') };
  const raw: FilledForm['raw'] = { language: sectionLanguage(words, desk, section) };
  for (const question of section.questions) {
    const answer = answerTo(desk.answers, question.code);
    Object.assign(labels, questionLabels(words, content, question, answer));
    Object.assign(raw, fieldsFromAnswer(question, answer));
  }
  return formView({ raw: { ...raw, ...bound.raw }, errors: bound.errors }, words, labels);
}

/** The language of the answers here, else of the others, else of the page. */
export function sectionLanguage(words: Words, { drafts }: AnsweringDesk, section: Section): Language {
  const written = drafts.filter(({ answer }) => answer.text !== '' || answer.rows.length > 0);
  const here = written.find(({ questionCode }) => section.questions.some(({ code }) => code === questionCode));
  return (here ?? written[0])?.language ?? words.lang;
}

function formOf(words: Words, { desk, number, tab }: SectionData): FormTag {
  const own = [hidden('tab', tab), hidden('seq', 0), hidden('version', desk.version.id)];
  const { lang } = words;
  return formTag({
    action: answerPaths.section(lang, number),
    autosave: answerPaths.autosaves(lang, number),
    hidden: own,
  });
}

/** As on every page with autosave, but who is out needs the link and not a password. */
function linkStatus(words: Words, savedAt: string | null, zone: string): SavedStatusView {
  const status = savedStatus(words, savedAt, zone);
  return { ...status, scripted: { ...status.scripted, signedOut: words.t('answers.section.linkEnded') } };
}

function newsOf(words: Words, { version, drafts }: AnsweringDesk): NoteView | null {
  if (!version.note || drafts.every(({ versionId }) => versionId === version.id)) return null;
  return note({
    title: words.t('answers.section.news'),
    text: inLanguage(version.note, words.lang).text,
    tone: 'amber',
  });
}

function actionsOf(words: Words, number: number): ButtonsView {
  const back = { label: words.t('answers.section.back', { number: number - 1 }), name: 'then', value: 'back' };
  return buttons(
    { label: words.t('answers.section.next'), name: 'then', value: 'next' },
    {
      secondary: [
        { label: words.t('answers.section.save'), name: 'then', value: 'stay' },
        ...(number > 1 ? [back] : []),
      ],
    },
  );
}

const languageChoices = () => LANGUAGES.map(({ code, name }) => ({ value: code, label: name }));
