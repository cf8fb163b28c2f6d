import { replyPaths } from '../reply/reply.paths';

const create = (lang: string) => `${replyPaths.show(lang)}/errors`;
const list = (lang: string, reviewId: string) => `/${lang}/staff/reviews/${reviewId}/errors`;

/* Reported errors: the candidate's pages, and those on which the secretariat answers. */
export const errorPaths = {
  new: (lang: string, passage: string) => `${create(lang)}/new?passage=${encodeURIComponent(passage)}`,
  create,
  list,
  one: (lang: string, reviewId: string, number: number) => `${list(lang, reviewId)}/${number}`,
};

export const errorAnchor = (number: number): string => `#e${number}`;
