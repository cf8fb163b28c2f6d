import { Words } from '../../common/text/words';
import { ProfilePage, profilePage } from '../pages/profile.page';
import type { Preview } from '../release/previews';
import { publishingPaths, ReleasePlace } from './publishing.paths';

/** The real public page, with one notice on top that it is not public. */
export function previewPage(
  words: Words,
  { data, election, profile, place, reviewId }: Preview & { place: ReleasePlace; reviewId: string },
): ProfilePage {
  const page = profilePage(data, election, profile, words);
  const back = publishingPaths.show(place, words.lang, reviewId);
  return {
    ...page,
    notices: [
      {
        title: words.t('publication.preview.title'),
        text: words.t('publication.preview.text'),
        link: { label: words.t('publication.preview.back'), href: back },
      },
      ...page.notices,
    ],
  };
}
