/* Pages that a personal link opens. Nothing else accepts a link, and they accept nothing else. */
export const linkPaths = {
  overview: (lang: string) => `/${lang}/q`,
  entrance: (lang: string, token: string) => `/${lang}/q/${token}`,
  expired: (lang: string) => `/${lang}/q/expired`,
  end: (lang: string) => `/${lang}/q/end`,
};

/** `path` is the path of a URL without its query. */
export const isLinkPath = (path: string): boolean => /^\/[a-z]{2}\/q(\/|$)/.test(path);

/** Pages that hold the questions and the words of whoever answers, and nothing of the panel's. */
export const isAnsweringPath = (path: string): boolean => /^\/[a-z]{2}\/q\/(section|check|copy)(\/|$)/.test(path);

/** After so many minutes without a request a page opened by a link asks for the link again. */
export const LINK_IDLE_MINUTES = 120;
