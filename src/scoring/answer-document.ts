import { type EvidenceRead, type PassageRead, wordCount } from '../candidates';
import { type Language, type LocalizedText, OFFERED_LANGUAGES, type Words } from '../common/text';
import {
  type Answer,
  type AnswerRead,
  answerView,
  type CandidateAnswers,
  readText,
  type SubmittedRead,
  translatableParts,
  translatedAnswer,
} from '../questionnaires';

type WordsOf = (lang: Language) => Words;

/**
 * Submitted answers as documents of the dossier: one submission is one document, one answer one passage under the number of its
 * question. What the State answered (`state`: its code) is a document of its own. A submission never changes, so a citation of it stays true; an amended one lies behind the newest.
 */
export function answerDocuments(given: CandidateAnswers, state: string | null, wordsOf: WordsOf): EvidenceRead[] {
  return given.submissions.map((submitted, index) =>
    answerDocument({ ...given, state }, submitted, index > 0, wordsOf),
  );
}

function answerDocument(
  { candidacyId, questionnaire: { respondent }, state }: CandidateAnswers & { state: string | null },
  { submission, answers }: SubmittedRead,
  isReplaced: boolean,
  wordsOf: WordsOf,
): EvidenceRead {
  const passages = answers.map((answer) => passageOf(answer, wordsOf));
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

function passageOf(given: AnswerRead, wordsOf: WordsOf): PassageRead {
  const { number, question, visibility, translations } = given;
  return {
    number,
    text: textOf(given, wordsOf),
    question: {
      prompt: question.prompt,
      visibility,
      criterionCodes: question.criteria,
      translatedInto: translations.map(({ language }) => language),
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
