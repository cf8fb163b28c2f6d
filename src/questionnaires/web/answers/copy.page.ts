import { stateOf } from '../../../candidates';
import { inLanguage, Passage, Words } from '../../../common/text';
import { factsList, FactView, note, NoteView } from '../../../common/web/components';
import type { Link, View } from '../../../common/web/rendering';
import type { AnsweringDesk } from '../../answering/answering.queries';
import type { SubmissionCopy } from '../../answering/submission-copies';
import {
  type Answers,
  audienceOf,
  groupedReceipt,
  NO_ANSWER,
  numberOf,
  type Question,
  questionByCode,
  type QuestionnaireContent,
  referenceOf,
  standings,
  type SubmittedAnswer,
} from '../../domain';
import { inBothZones } from '../../links/link-mail-messages';
import { AnswerView, answerView, numbered } from '../question/answer.page';
import { answerCrumbs } from './answer-crumbs.page';
import { dueInWords } from './answer-nav.page';
import { answerPaths } from './answer.paths';

export interface CopyPage extends View {
  lead: string;
  /** Said where this is no submission, or not the newest. */
  state: NoteView;
  facts: FactView[];
  receipt: string | null;
  intact: string | null;
  others: Link[];
  sections: { title: Passage; answers: { title: string; audience: string; answer: AnswerView }[] }[];
  links: Link[];
}

export interface CopyData {
  desk: AnsweringDesk;
  copy: SubmissionCopy | null;
  zone: string;
  /** PDFs can be made on this machine. */
  hasPdf: boolean;
  files: Readonly<Record<string, { name: string; href: string }>>;
}

/** One's answers for printing: a submission as it was sent, or what is drafted so far. */
export function copyPage(words: Words, data: CopyData): CopyPage {
  const { desk, copy, zone } = data;
  const { lang } = words;
  const version = desk.versions.find(({ id }) => id === copy?.submission.versionId) ?? desk.version;
  return {
    template: 'questionnaire/answers/copy',
    title: words.t(`answers.copy.title.${desk.respondent}`, {
      name: desk.candidacy.name,
      state: stateOf(words, desk.candidacy) ?? '',
    }),
    breadcrumbs: answerCrumbs(words, words.t('answers.copy.crumb')),
    lead: inLanguage(version.content.title, lang).text,
    state: note({ text: standingOf(words, data) }),
    facts: factsOf(words, data, zone),
    receipt: copy && groupedReceipt(copy.submission.receipt),
    intact: copy && words.t(copy.isIntact ? 'answers.copy.intact' : 'answers.copy.notIntact'),
    others: desk.submissions
      .filter(({ number }) => number !== copy?.submission.number)
      .map(({ number, submittedAt }) => ({
        label: words.t('answers.copy.other', { number, at: words.dateTime(submittedAt, zone) }),
        href: `${answerPaths.copy(lang)}?number=${number}`,
      })),
    sections: sectionsOf(words, data, version.content),
    links: linksOf(words, data),
  };
}

/** The draft has a PDF too; a receipt to check there is only of what was submitted. */
function linksOf({ lang, t }: Words, { copy, hasPdf }: CopyData): Link[] {
  const number = copy ? `?number=${copy.submission.number}` : '';
  return [
    ...(hasPdf ? [{ label: t('answers.copy.pdf'), href: answerPaths.copyPdf(lang) + number }] : []),
    ...(copy ? [{ label: t('answers.sent.file'), href: answerPaths.copyFile(lang) + number }] : []),
  ];
}

function standingOf(words: Words, { desk, copy }: CopyData): string {
  if (!copy) return words.t(desk.state === 'open' ? 'answers.copy.draft' : 'answers.copy.neverSent');
  const { receivedOn } = copy.submission;
  if (receivedOn) return words.t('answers.copy.entered', { on: words.date(receivedOn) });
  if (copy.submission.number < desk.submissions.length) return words.t('answers.copy.older');
  return words.t(desk.isChanged ? 'answers.copy.changedSince' : 'answers.copy.newest');
}

function factsOf(words: Words, { desk, copy }: CopyData, zone: string): FactView[] {
  const { election, candidacy } = desk;
  return factsList([
    { term: words.t('answers.copy.name'), value: candidacy.name },
    { term: words.t('answers.copy.election'), value: inLanguage(election.title, words.lang) },
    ...(copy
      ? [
          { term: words.t('answers.sent.at'), value: inBothZones(words, copy.submission.submittedAt, zone) },
          { term: words.t('answers.copy.reference'), value: referenceOf(copy.submission) },
        ]
      : [{ term: words.t('answers.copy.due'), value: dueInWords(words, desk, zone) }]),
  ]);
}

/** Each answer under the wording that it answers; questions that were asked and not answered say so. */
function sectionsOf(words: Words, data: CopyData, content: QuestionnaireContent): CopyPage['sections'] {
  const submitted = new Map((data.copy?.answers ?? draftedAnswers(data.desk)).map((one) => [one.questionCode, one]));
  const answers: Answers = Object.fromEntries([...submitted].map(([code, { answer }]) => [code, answer]));
  return standings(content, answers).map(({ section, asked }) => ({
    title: inLanguage(section.title, words.lang),
    answers: asked.map(({ question }) => {
      const given = submitted.get(question.code);
      const wording = given ? (wordingOf(data.desk, given) ?? question) : question;
      const audience = given?.visibility ?? audienceOf(question.visibility, false);
      return {
        title: numbered(words, numberOf(content, question.code), wording),
        audience: words.t(`questions.audience.${audience}`),
        answer: answerView(words, {
          question: wording,
          answer: given?.answer ?? NO_ANSWER,
          language: given?.language ?? words.lang,
          files: data.files,
        }),
      };
    }),
  }));
}

function wordingOf({ versions }: AnsweringDesk, { versionId, questionCode }: SubmittedAnswer): Question | null {
  const version = versions.find(({ id }) => id === versionId);
  return version ? questionByCode(version.content, questionCode) : null;
}

function draftedAnswers({ drafts, answers, version }: AnsweringDesk): SubmittedAnswer[] {
  return drafts.flatMap(({ questionCode, versionId, language }) => {
    const question = questionByCode(version.content, questionCode);
    const answer = answers[questionCode];
    if (!question || !answer) return [];
    return [
      { questionCode, versionId, language, answer, visibility: audienceOf(question.visibility, answer.panelOnly) },
    ];
  });
}
