import type { Language } from '../../common/text/language';
import type { Answer, QuestionWording } from '../../questionnaires';

/**
 * How one question stands with one candidate. `kept`: the candidate chose that the panel alone reads it. `panel`: asked for
 * the panel alone, whether it was answered or not.
 */
export type AnswerStanding = 'answered' | 'declined' | 'kept' | 'panel' | 'none';

/** What was answered. Files are counted; neither their names nor their contents are public. */
export interface PublicAnswerBody extends Pick<Answer, 'text' | 'chosen' | 'rows'> {
  readonly fileCount: number;
}

/** The answer in another language: not the candidate's words, and marked so wherever it is shown. */
export interface PublicTranslation {
  language: Language;
  origin: 'person' | 'machine';
  body: PublicAnswerBody;
}

export interface PublicAnswer {
  /** Under which people read the question. */
  number: number;
  /** As it was worded when it was answered. */
  question: QuestionWording;
  standing: AnswerStanding;
  /** Of the candidate's own words; null where none are shown. */
  language: Language | null;
  body: PublicAnswerBody | null;
  translations: PublicTranslation[];
}

/** What a candidate was asked and answered, as the release of the assessment publishes it. */
export interface PublicAnswers {
  /** Days on which the questions were sent to the candidate. */
  sentOn: string[];
  remindedOn: string[];
  dueOn: string | null;
  /** Null: no reply came. */
  submittedOn: string | null;
  /** When the letter came from which the secretariat entered them; left out of what was released before there was any. */
  letterOn?: string | null;
  answers: PublicAnswer[];
}
