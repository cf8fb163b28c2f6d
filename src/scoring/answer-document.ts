import { type EvidenceRead, type PassageRead, wordCount } from '../candidates';
import { type Language, type LocalizedText, OFFERED_LANGUAGES, type Words } from '../common/text';
import {
  type Answer,
  type AnswerRead,
  answerView,
  type CandidateAnswers,
  type NamedFile,
  type Respondent,
  handedIn,
  readText,
  type SubmittedRead,
  translatableParts,
  translatedAnswer,
} from '../questionnaires';

type WordsOf = (lang: Language) => Words;

/** What a document of answers is made with. */
interface Making {
  wordsOf: WordsOf;
  /** The code of the State that nominated. */
  state: string | null;
  files: readonly NamedFile[];
  isReplaced: boolean;
}

/**
 * Submitted answers as documents of the dossier: one submission is one document, one answer one passage under the number of its
 * question. What the State answered is a document of its own. A submission never changes, so a citation of it stays true; an
 * amended one lies behind the newest.
 */
export function answerDocuments(given: CandidateAnswers, making: Omit<Making, 'isReplaced'>): EvidenceRead[] {
  return given.submissions.map((submitted, index) =>
    answerDocument(given, submitted, { ...making, isReplaced: index > 0 }),
  );
}

/** Whether the file came with the answers that stand, or is the letter that says them: of an amended one nothing is given out. */
export function standsWithFile({ submissions: [newest] }: CandidateAnswers, fileId: string): boolean {
  if (!newest) return false;
  return (
    newest.submission.letterFileId === fileId || newest.answers.some(({ answer }) => filesOf(answer).includes(fileId))
  );
}

/** With an answer that was declined nothing was sent. */
export const filesOf = (answer: Answer): readonly string[] => handedIn(answer).files;

function answerDocument(
  { candidacyId, questionnaire: { respondent } }: CandidateAnswers,
  { submission, answers }: SubmittedRead,
  making: Making,
): EvidenceRead {
  const { wordsOf, isReplaced, state } = making;
  const passages = answers.map((answer) => passageOf(answer, making));
  const bearing = answers.flatMap(({ question }) => question.criteria);
  return {
    id: submission.id,
    candidacyId,
    title: inAll(wordsOf, ({ t, country }) =>
      t(`scoring.answers.${isReplaced ? 'replaced' : 'title'}.${respondent}`, { state: state ? country(state) : '' }),
    ),
    source: inAll(wordsOf, (words) => sourceOf(words, submission, respondent)),
    dated: submission.submittedAt.slice(0, 10),
    visibility: 'panel',
    language: answers.find((answer) => hasWords(answer))?.language ?? 'en',
    kind: 'document',
    link: null,
    criterionCodes: isReplaced ? [] : [...new Set(bearing)],
    passages: [...passages, ...letterPassage(submission, passages.length, making)],
    words: passages.reduce((sum, { text }) => sum + wordCount(text.texts[text.original] ?? ''), 0),
    isRemoved: false,
    rev: 1,
  };
}

function sourceOf(words: Words, { receivedOn }: SubmittedRead['submission'], respondent: Respondent): string {
  if (receivedOn === null) return words.t(`scoring.answers.source.${respondent}`);
  return words.t('scoring.answers.source.staff', { date: words.date(receivedOn) });
}

/** The letter from which staff entered the answers, for whoever compares. */
function letterPassage(
  { receivedOn, letterFileId }: SubmittedRead['submission'],
  before: number,
  { wordsOf, files, isReplaced }: Making,
): PassageRead[] {
  if (receivedOn === null) return [];
  const sent = files.filter(({ id }) => id === letterFileId);
  return [
    {
      number: before + 1,
      text: inAll(wordsOf, (words) => words.t('scoring.answers.letter.text', { date: words.date(receivedOn) })),
      question: {
        prompt: inAll(wordsOf, ({ t }) => t('scoring.answers.letter.title')),
        visibility: 'panel',
        criterionCodes: [],
        translatedInto: [],
        files: sent.map(({ id, name, size, mediaType }) => ({ id, name, size, mediaType, isOffered: !isReplaced })),
      },
    },
  ];
}

function passageOf(given: AnswerRead, { wordsOf, files, isReplaced }: Making): PassageRead {
  const { number, question, visibility, translations } = given;
  const sent = filesOf(given.answer).flatMap((id) => files.filter((file) => file.id === id));
  return {
    number,
    text: textOf(given, wordsOf),
    question: {
      prompt: question.prompt,
      visibility,
      criterionCodes: question.criteria,
      translatedInto: translations.map(({ language }) => language),
      files: sent.map(({ id, name, size, mediaType }) => ({ id, name, size, mediaType, isOffered: !isReplaced })),
    },
  };
}

/** The candidate's own words, with translations where there are some; what has no words of its own is said in every language. */
function textOf(given: AnswerRead, wordsOf: WordsOf): LocalizedText {
  const { answer, language, translations } = given;
  const said = (lang: Language, one: Answer) => read(given, one, wordsOf(lang));
  const others = hasWords(given)
    ? translations.map(({ language: lang, texts }) => [lang, said(lang, translatedAnswer(answer, texts))] as const)
    : OFFERED_LANGUAGES.map((lang) => [lang, said(lang, answer)] as const);
  return { original: language, texts: { ...Object.fromEntries(others), [language]: said(language, answer) } };
}

function read({ question, language }: AnswerRead, answer: Answer, words: Words): string {
  const { files } = answer;
  const view = answerView(words, { question, answer: { ...answer, files: [] }, language, files: {} });
  if (files.length === 0) return readText(view);
  const sent = words.t('questions.answer.filesSent', { count: files.length });
  return [readText({ ...view, instead: null }), sent].filter((line) => line !== '').join('\n');
}

const hasWords = ({ question, answer }: AnswerRead): boolean => translatableParts(question, answer).length > 0;

const inAll = (wordsOf: WordsOf, say: (words: Words) => string): LocalizedText => ({
  original: 'en',
  texts: Object.fromEntries(OFFERED_LANGUAGES.map((lang) => [lang, say(wordsOf(lang))])),
});
