import { linkPaths } from '../../../common/web/link.paths';

const reply = (lang: string) => `${linkPaths.overview(lang)}/reply`;

/* The candidate's pages on the right of reply. */
export const replyPaths = {
  show: reply,
  check: (lang: string) => `${reply(lang)}/check`,
  sent: (lang: string) => `${reply(lang)}/sent`,
};

/* Where staff record a reply that came by post or mail. */
export const recordedReplyPaths = {
  new: (lang: string, reviewId: string) => `/${lang}/staff/reviews/${reviewId}/reply`,
};
