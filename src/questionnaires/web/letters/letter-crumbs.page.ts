import { Words } from '../../../common/text';
import type { Crumb } from '../../../common/web/rendering/view';
import { buildPaths } from '../build/build.paths';
import { nameOf } from '../build/crumbs.page';
import type { LetterGround } from './letter-ground';

/** The way to a page below a questionnaire; the last step is the page itself. */
export function letterCrumbs(
  words: Words,
  { questionnaire, election }: LetterGround,
  ...steps: [...{ label: string; href: string }[], string]
): Crumb[] {
  return [
    { label: words.t('questions.index.title'), href: buildPaths.index(words.lang) },
    { label: nameOf(words, questionnaire, election), href: buildPaths.build(words.lang, questionnaire.id) },
    ...steps.map((step) => (typeof step === 'string' ? { label: step, href: null } : step)),
  ];
}
