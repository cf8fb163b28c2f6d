import type { Words } from '../../../common/text';
import type { Link } from '../../../common/web/rendering';
import type { AnsweringDesk } from '../../answering/answering.queries';
import { letterPaths } from '../letters/letter.paths';

/** From the pages on which a letter is entered to what staff know of its sender. */
export const backToTracking = ({ lang, t }: Words, { version, candidacy }: AnsweringDesk): Link => ({
  label: t('answers.entry.back'),
  href: letterPaths.person(lang, version.questionnaireId, candidacy.id),
});
