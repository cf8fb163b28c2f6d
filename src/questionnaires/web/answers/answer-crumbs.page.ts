import type { Words } from '../../../common/text';
import { linkPaths } from '../../../common/web/link.paths';
import type { View } from '../../../common/web/rendering';

/** From the candidate's first page to this one. */
export function answerCrumbs(words: Words, here: string): View['breadcrumbs'] {
  return [
    { label: words.t('answers.home'), href: linkPaths.overview(words.lang) },
    { label: here, href: null },
  ];
}
