/** From where a release is looked after: the staff area, or the chair's part of the panel room. */
export type ReleasePlace = 'staff' | 'chair';

const release = (place: ReleasePlace, lang: string, reviewId: string): string =>
  place === 'staff' ? `/${lang}/staff/publishing/${reviewId}` : `/${lang}/panel-room/chair/reviews/${reviewId}/release`;

/** The two sides have the same pages, as routes and as addresses. */
export const RELEASE_ROUTES = [':lang/staff/publishing/:reviewId', ':lang/panel-room/chair/reviews/:reviewId/release'];

/* Addresses of releases and corrections. */
export const publishingPaths = {
  index: (lang: string) => `/${lang}/staff/publishing`,
  show: release,
  preview: (place: ReleasePlace, lang: string, id: string) => `${release(place, lang, id)}/preview`,
  approval: (place: ReleasePlace, lang: string, id: string) => `${release(place, lang, id)}/approval`,
  withdrawal: (place: ReleasePlace, lang: string, id: string) => `${release(place, lang, id)}/withdrawal`,
  seal: (place: ReleasePlace, lang: string, id: string) => `${release(place, lang, id)}/seal`,
  correction: (place: ReleasePlace, lang: string, id: string) => `${release(place, lang, id)}/correction`,
  correctionApproval: (place: ReleasePlace, lang: string, id: string) =>
    `${release(place, lang, id)}/correction/approval`,
  correctionWithdrawal: (place: ReleasePlace, lang: string, id: string) =>
    `${release(place, lang, id)}/correction/withdrawal`,
  draft: (lang: string, id: string) => `${release('staff', lang, id)}/correction/draft`,
  draftRemoval: (lang: string, id: string) => `${release('staff', lang, id)}/correction/draft/removal`,
};
