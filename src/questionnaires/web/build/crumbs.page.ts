import { inLanguage, Words } from '../../../common/text';
import type { Crumb } from '../../../common/web/rendering/view';
import type { ElectionRead } from '../../../elections';
import { type QuestionnaireRead } from '../../domain';
import { buildPaths } from './build.paths';
import type { Ground } from './ground';

/** 'Candidates, election of judges 2029': what a questionnaire is called among others. */
export function nameOf(
  words: Words,
  questionnaire: Pick<QuestionnaireRead, 'respondent'>,
  election: ElectionRead,
): string {
  return words.t(`questions.name.${questionnaire.respondent}`, {
    election: inLanguage(election.title, words.lang).text,
  });
}

/** The way to a page below the builder; without `below`, the builder itself. */
export function buildCrumbs(words: Words, { questionnaire, election }: Ground, below: string | null = null): Crumb[] {
  return [
    { label: words.t('questions.index.title'), href: buildPaths.index(words.lang) },
    {
      label: nameOf(words, questionnaire, election),
      href: below === null ? null : buildPaths.build(words.lang, questionnaire.id),
    },
    ...(below === null ? [] : [{ label: below, href: null }]),
  ];
}
