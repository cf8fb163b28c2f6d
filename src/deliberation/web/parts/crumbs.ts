import type { Words } from '../../../common/text/words';
import type { Crumb } from '../../../common/web/rendering/view';
import { panelRoomPaths } from '../../../panel';
import { deliberationPaths } from '../deliberation.paths';

/** Way back from the list. */
export const listCrumbs = (words: Words): Crumb[] => [
  home(words),
  { label: words.t('deliberation.list.title'), href: null },
];

/** Way back from a member's page of one deliberation. */
export function memberCrumbs(words: Words, reviewId: string, candidate: string, page: string | null = null): Crumb[] {
  const above = [home(words), { label: words.t('deliberation.list.title'), href: deliberationPaths.index(words.lang) }];
  if (page === null) return [...above, { label: candidate, href: null }];
  return [
    ...above,
    { label: candidate, href: deliberationPaths.show(words.lang, reviewId) },
    { label: page, href: null },
  ];
}

/** Way back from a chair's page. */
export function chairCrumbs(words: Words, reviewId: string, candidate: string, page: string | null = null): Crumb[] {
  const { lang } = words;
  const title = words.t('deliberation.chair.crumb');
  const above = [
    home(words),
    { label: words.t('panel.chair.title'), href: panelRoomPaths.chair(lang) },
    { label: candidate, href: panelRoomPaths.chairReview(lang, reviewId) },
  ];
  if (page === null) return [...above, { label: title, href: null }];
  return [...above, { label: title, href: deliberationPaths.chair(lang, reviewId) }, { label: page, href: null }];
}

/** Way back from a chair's page on a whole cycle. */
export const cycleCrumbs = (words: Words, page: string): Crumb[] => [
  home(words),
  { label: words.t('panel.chair.title'), href: panelRoomPaths.chair(words.lang) },
  { label: page, href: null },
];

const home = (words: Words): Crumb => ({
  label: words.t('panel.home.title'),
  href: panelRoomPaths.home(words.lang),
});
