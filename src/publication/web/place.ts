import { Words } from '../../common/text/words';
import { BenchRequest } from '../../common/web/request';
import { Crumb } from '../../common/web/rendering/view';
import { panelRoomPaths } from '../../panel';
import { publishingPaths, ReleasePlace } from './publishing.paths';

/** The address tells from which side the page is looked at; the policy has decided who may. */
export const placeOf = (request: BenchRequest): ReleasePlace =>
  request.path.split('/')[2] === 'panel-room' ? 'chair' : 'staff';

export const SECTIONS: Record<ReleasePlace, string> = { staff: 'publishing', chair: 'chair' };

/** The way to a release page, or with `more` to a page below it. */
export function releaseCrumbs(
  words: Words,
  place: ReleasePlace,
  review: { id: string; name: string },
  more: string | null = null,
): Crumb[] {
  const { lang } = words;
  const own = place === 'staff' ? review.name : words.t('publication.release.crumb');
  return [
    ...(place === 'staff' ? staffWay(words) : chairWay(words, review)),
    { label: own, href: more === null ? null : publishingPaths.show(place, lang, review.id) },
    ...(more === null ? [] : [{ label: more, href: null }]),
  ];
}

const staffWay = (words: Words): Crumb[] => [
  { label: words.t('publication.index.title'), href: publishingPaths.index(words.lang) },
];

const chairWay = (words: Words, { id, name }: { id: string; name: string }): Crumb[] => [
  { label: words.t('panel.home.title'), href: panelRoomPaths.home(words.lang) },
  { label: words.t('panel.chair.title'), href: panelRoomPaths.chair(words.lang) },
  { label: name, href: panelRoomPaths.chairReview(words.lang, id) },
];
