import type { Language } from '../../../common/text/language';
import { inLanguage, Passage } from '../../../common/text/localized-text';
import { Words } from '../../../common/text/words';
import { AnswerView, answerView, NO_ANSWER } from '../../../questionnaires';
import { PublicAnswer, PublicAnswerBody } from '../../domain/site-data';

/** One answer as the public reads it: the own words of who answered, and apart from them what translates them. */
export interface AnswerEntry {
  answer: AnswerView | null;
  /** Said where no answer is shown. */
  instead: string | null;
  /** "Answered in French."; null where the page is in that language, and where there are no words. */
  language: string | null;
  files: string | null;
  translation: { label: string; answer: AnswerView } | null;
}

/** An answer under its question. */
export interface NumberedEntry extends AnswerEntry {
  id: string;
  number: number;
  prompt: Passage;
}

export function answerEntry(given: PublicAnswer, words: Words): AnswerEntry {
  const { standing, body, language } = given;
  if (!body || !language)
    return {
      answer: null,
      instead: words.t(`site.answers.standing.${standing}`),
      language: null,
      files: null,
      translation: null,
    };
  const name = words.t(`common.language.${language}`);
  return {
    answer: viewOf(words, given, body, language),
    instead: null,
    language: language === words.lang || !hasWords(given) ? null : words.t('site.answers.language', { language: name }),
    files: body.fileCount > 0 ? words.t('site.answers.files', { count: body.fileCount }) : null,
    translation: translationOf(given, words, name),
  };
}

/** `of`: the beginning of its anchor, another for each list on a page. */
export function numberedEntry(given: PublicAnswer, words: Words, of = 'q'): NumberedEntry {
  const prompt = inLanguage(given.question.prompt, words.lang);
  return { id: `${of}-${given.number}`, number: given.number, prompt, ...answerEntry(given, words) };
}

/** Into the language of the page, if there is one; it is never shown in place of the candidate's own words. */
function translationOf(given: PublicAnswer, words: Words, from: string): AnswerEntry['translation'] {
  const found = given.translations.find(({ language }) => language === words.lang);
  if (!found || given.language === words.lang) return null;
  const label = words.t(`site.answers.translated.${found.origin}`, { language: from });
  return { label, answer: viewOf(words, given, found.body, found.language) };
}

function viewOf(words: Words, { question }: PublicAnswer, body: PublicAnswerBody, language: Language): AnswerView {
  const { text, chosen, rows } = body;
  const view = answerView(words, { question, answer: { ...NO_ANSWER, text, chosen, rows }, language, files: {} });
  return body.fileCount > 0 ? { ...view, instead: null } : view;
}

/** Choices, dates, countries and levels are in no language. */
export function hasWords({ question: { kind, columns }, body }: PublicAnswer): boolean {
  if (!body) return false;
  if (kind === 'entries') return columns.some((column) => column.kind === 'text');
  return body.text !== '' && kind !== 'date' && kind !== 'country';
}
