import { inLanguage, Words } from '../../../common/text';
import { type ContentProblem, numberOf, questionByCode } from '../../domain';
import { buildPaths } from './build.paths';
import type { Ground } from './ground';

/** A problem in words, with its place and the page on which it is put right. */
export interface LocatedProblem {
  place: string;
  text: string;
  href: string;
}

export function located(words: Words, ground: Ground, problems: readonly ContentProblem[]): LocatedProblem[] {
  return problems.map((problem) => ({
    place: placeOf(words, ground, problem),
    text: textOf(words, problem),
    href: hrefOf(words, ground, problem),
  }));
}

function placeOf(words: Words, { version }: Ground, { section, question }: ContentProblem): string {
  if (question !== null && questionByCode(version.content, question))
    return words.t('questions.place.question', { number: numberOf(version.content, question) });
  if (section === null) return words.t('questions.place.whole');
  const found = version.content.sections.find(({ code }) => code === section);
  const name = (found && inLanguage(found.title, words.lang).text) || section;
  return words.t('questions.place.section', { name });
}

function textOf(words: Words, { code, text, language }: ContentProblem): string {
  if (code !== 'textMissing') return words.t(`questions.problem.${code}`);
  return words.t('questions.problem.textMissing', {
    text: words.t(`questions.part.${text}`),
    language: words.t(`common.language.${language}`),
  });
}

function hrefOf(words: Words, { questionnaire }: Ground, { section, question, code }: ContentProblem): string {
  const { lang } = words;
  if (question !== null) return buildPaths.question(lang, questionnaire.id, question);
  if (section !== null)
    return code === 'noQuestions'
      ? buildPaths.newQuestion(lang, questionnaire.id, section)
      : buildPaths.section(lang, questionnaire.id, section);
  return code === 'noSections'
    ? buildPaths.newSection(lang, questionnaire.id)
    : buildPaths.settings(lang, questionnaire.id);
}
