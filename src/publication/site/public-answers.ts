import {
  type Answer,
  type AnswerRead,
  type Answers,
  type CandidateAnswers,
  inForce,
  isShown,
  numberOf,
  type Question,
  type QuestionnaireContent,
  type QuestionnaireRead,
  questionsOf,
  type QuestionWording,
  translatedAnswer,
} from '../../questionnaires';
import { PublicAnswer, PublicAnswerBody, PublicAnswers, PublicTranslation } from '../domain/public-answers';

export interface AnswersBasis {
  /** The questionnaire to the candidates, or to the States that nominated. */
  asked: QuestionnaireRead;
  /** Null where nothing was begun. */
  given: CandidateAnswers | null;
  /** Days on which letters went out. */
  sentOn: string[];
  remindedOn: string[];
}

/** What may be read of a newest submission; null where nothing is asked yet. */
export function publicAnswers({ asked, given, sentOn, remindedOn }: AnswersBasis): PublicAnswers | null {
  const version = inForce(asked);
  if (!version) return null;
  const newest = given?.submissions[0] ?? null;
  const content = newest?.version.content ?? version.content;
  const dueAt = given?.dueAt ?? asked.dueAt;
  return {
    sentOn,
    remindedOn,
    dueOn: dueAt?.slice(0, 10) ?? null,
    submittedOn: newest?.submission.submittedAt.slice(0, 10) ?? null,
    letterOn: newest?.submission.receivedOn ?? null,
    answers: newest
      ? listed(content, newest.answers).map((question) => publicAnswer(content, question, newest.answers))
      : [],
  };
}

/**
 * Questions that everybody may know to have been asked: what was asked only after a confidential answer would tell that
 * answer, so the published answers alone decide.
 */
function listed(content: QuestionnaireContent, given: readonly AnswerRead[]): Question[] {
  const open: Answers = Object.fromEntries(
    given.filter(isPublished).map(({ questionCode, answer }) => [questionCode, answer]),
  );
  return questionsOf(content).filter((question) => isShown(content, question, open));
}

/** An answer is published only if it was submitted as such and its own wording says no other thing. */
const isPublished = ({ visibility, question }: AnswerRead): boolean =>
  visibility === 'published' && question.visibility !== 'panel';

function publicAnswer(content: QuestionnaireContent, asked: Question, given: readonly AnswerRead[]): PublicAnswer {
  const found = given.find(({ questionCode }) => questionCode === asked.code) ?? null;
  const isOpen = found !== null && isPublished(found) && asked.visibility !== 'panel';
  const standing = standingOf(asked, found, isOpen);
  const isShownInFull = found !== null && standing === 'answered';
  return {
    number: numberOf(content, asked.code),
    question: wording(isOpen && found ? found.question : asked),
    standing,
    language: isShownInFull ? found.language : null,
    body: isShownInFull ? bodyOf(found.answer) : null,
    translations: isShownInFull ? translationsOf(found) : [],
  };
}

function standingOf(asked: Question, found: AnswerRead | null, isOpen: boolean): PublicAnswer['standing'] {
  if (asked.visibility === 'panel') return 'panel';
  if (!found) return 'none';
  if (!isOpen) return 'kept';
  return found.answer.declined ? 'declined' : 'answered';
}

/** The newest of each language. */
function translationsOf({ answer, translations }: AnswerRead): PublicTranslation[] {
  const newest = new Map(
    [...translations].sort((a, b) => (a.savedAt < b.savedAt ? -1 : 1)).map((one) => [one.language, one]),
  );
  return [...newest.values()].map(({ language, origin, texts }) => ({
    language,
    origin,
    body: bodyOf(translatedAnswer(answer, texts)),
  }));
}

const bodyOf = ({ text, chosen, rows, files }: Answer): PublicAnswerBody => ({
  text,
  chosen: [...chosen],
  rows: rows.map((row) => ({ ...row })),
  fileCount: files.length,
});

/** Field by field, so that nothing that is added to questions later is published unseen. */
const wording = ({ code, kind, prompt, options, columns, languages, criteria }: Question): QuestionWording => ({
  code,
  kind,
  prompt,
  options,
  columns,
  languages,
  criteria,
});
