import { inLanguage, Passage, Words } from '../../../common/text';
import {
  buttons,
  ButtonsView,
  errorSummary,
  formTag,
  FormTag,
  hidden,
  note,
  NoteView,
  tag,
  TagView,
} from '../../../common/web/components';
import { FilledForm, formView } from '../../../common/web/form';
import type { Link, View } from '../../../common/web/rendering';
import type { AnsweringDesk } from '../../answering/answering.queries';
import {
  type Asked,
  askedWith,
  audienceOf,
  draftsMark,
  numberOf,
  type ProblemWeight,
  type SectionStanding,
} from '../../domain';
import { AnswerView, answerView, numbered } from '../question/answer.page';
import { answerCrumbs } from './answer-crumbs.page';
import { answerNav, AnswerNavView } from './answer-nav.page';
import { answerPaths, questionAnchor } from './answer.paths';

export interface CheckedAnswer {
  id: string;
  title: string;
  audience: TagView;
  answer: AnswerView;
  problems: string[];
  change: Link & { about: string };
}

export interface CheckPage extends View {
  nav: AnswerNavView;
  lead: string;
  /** What is missing, too long, or has to be put right first, with links. */
  findings: { title: string; items: Link[] }[];
  ready: string | null;
  /** What happens after submitting. */
  until: string;
  sections: { number: string; title: Passage; answers: CheckedAnswer[] }[];
  form: FormTag | null;
  warning: NoteView | null;
  /** Why nothing can be submitted now. */
  instead: NoteView | null;
  actions: ButtonsView;
}

export interface CheckData {
  desk: AnsweringDesk;
  zone: string;
  /** An assistant reads this page too and cannot submit. */
  maySubmit: boolean;
  bound: FilledForm;
  files: Readonly<Record<string, { name: string; href: string }>>;
}

/** All answers once more before they are submitted. */
export function checkPage(words: Words, data: CheckData): CheckPage {
  const { desk, zone, bound } = data;
  const asked = desk.sections.flatMap((section) => section.asked);
  const gaps = askedWith(asked, 'gap').length;
  const instead = insteadOf(words, data, asked);
  const form = formView(bound, words, {});
  return {
    template: 'questionnaire/answers/check',
    title: words.t('answers.check.title'),
    breadcrumbs: answerCrumbs(words, words.t('answers.check.crumb')),
    errors: errorSummary(form),
    nav: answerNav(words, desk, { current: null, zone }),
    lead: words.t(desk.letterOn ? 'answers.entry.checkLead' : 'answers.check.lead'),
    until: words.t(desk.letterOn ? 'answers.entry.told' : 'answers.check.until'),
    findings: (['fault', 'gap', 'length'] as const).flatMap((weight) => finding(words, desk, weight)),
    ready: asked.every(({ problems }) => problems.length === 0) ? words.t('answers.check.ready') : null,
    sections: desk.sections.map((standing, index) => sectionView(words, data, standing, index + 1)),
    form: instead ? null : formTag({ action: answerPaths.check(words.lang), hidden: [hidden('mark', markOf(desk))] }),
    warning:
      !instead && gaps > 0 ? note({ text: words.t('answers.check.warning', { count: gaps }), tone: 'amber' }) : null,
    instead,
    actions: buttons({ label: submitLabel(words, desk, gaps) }),
  };
}

function submitLabel(words: Words, { letterOn }: AnsweringDesk, gaps: number): string {
  if (letterOn) return words.t('answers.entry.submit');
  return gaps > 0 ? words.t('answers.check.submitWithGaps', { count: gaps }) : words.t('answers.check.submit');
}

export const markOf = ({ version, drafts }: AnsweringDesk): string => draftsMark(version.id, drafts);

function insteadOf(words: Words, { desk, maySubmit }: CheckData, asked: readonly Asked[]): NoteView | null {
  const because = (key: string) => note({ text: words.t(`answers.check.instead.${key}`), tone: 'amber' });
  if (desk.state !== 'open') return because(desk.state);
  if (!maySubmit) return because('assistant');
  if (desk.drafts.length === 0) return because('nothing');
  if (!desk.isChanged) return because('unchanged');
  return askedWith(asked, 'fault').length > 0 ? because('faults') : null;
}

function finding(words: Words, desk: AnsweringDesk, weight: ProblemWeight): CheckPage['findings'] {
  const items = desk.sections.flatMap((standing, index) =>
    askedWith(standing.asked, weight).map(({ question }) => ({
      label: numbered(words, numberOf(desk.version.content, question.code), question),
      href: `${answerPaths.section(words.lang, index + 1)}?check${questionAnchor(question.code)}`,
    })),
  );
  return items.length > 0 ? [{ title: words.t(`answers.check.${weight}`, { count: items.length }), items }] : [];
}

function sectionView(words: Words, data: CheckData, standing: SectionStanding, number: number) {
  const { section, asked } = standing;
  return {
    number: words.number(number),
    title: inLanguage(section.title, words.lang),
    answers: asked.map((one) => checkedAnswer(words, data, one, number)),
  };
}

function checkedAnswer(words: Words, { desk, files }: CheckData, asked: Asked, section: number): CheckedAnswer {
  const { question, answer, problems } = asked;
  const audience = audienceOf(question.visibility, answer.panelOnly);
  const draft = desk.drafts.find(({ questionCode }) => questionCode === question.code);
  const title = numbered(words, numberOf(desk.version.content, question.code), question);
  return {
    id: `a-${question.code}`,
    title,
    audience: tag(words.t(`questions.audience.${audience}`), audience === 'panel' ? 'line' : 'plain'),
    answer: answerView(words, { question, answer, language: draft?.language ?? words.lang, files }),
    problems: [
      ...new Set(
        problems.map(({ code, params }) => sentence(words, words.t(`questions.problem.answer.${code}`, { ...params }))),
      ),
    ],
    change: {
      label: words.t('answers.check.change'),
      about: title,
      href: `${answerPaths.section(words.lang, section)}${questionAnchor(question.code)}`,
    },
  };
}

function sentence({ lang }: Words, text: string): string {
  const [first = '', ...rest] = text;
  return `${first.toLocaleUpperCase(lang)}${rest.join('')}.`;
}
