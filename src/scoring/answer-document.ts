import { type EvidenceRead, type PassageRead, wordCount } from '../candidates';
import { type Language, type LocalizedText, OFFERED_LANGUAGES, type Words } from '../common/text';
import {
  type Answer,
  type AnswerRead,
  answerView,
  type CandidateAnswers,
  type NamedFile,
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

/** The answer that stands and names the file, if one does: of an amended submission nothing is given out. */
export function answerWithFile({ submissions: [newest] }: CandidateAnswers, fileId: string): AnswerRead | null {
  return newest?.answers.find(({ answer }) => filesOf(answer).includes(fileId)) ?? null;
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
    source: inAll(wordsOf, ({ t }) =>
      t(`scoring.answers.source.${submission.origin === 'staff' ? 'staff' : respondent}`),
    ),
    dated: submission.submittedAt.slice(0, 10),
    visibility: 'panel',
    language: answers.find((answer) => hasWords(answer))?.language ?? 'en',
    kind: 'document',
    link: null,
    criterionCodes: isReplaced ? [] : [...new Set(bearing)],
    passages,
    words: passages.reduce((sum, { text }) => sum + wordCount(text.texts[text.original] ?? ''), 0),
    isRemoved: false,
    rev: 1,
  };
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
