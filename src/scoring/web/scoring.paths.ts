const score = (lang: string, reviewId: string): string => `/${lang}/panel-room/score/${reviewId}`;
const part = (text: string): string => encodeURIComponent(text);

/** Addresses of the dossier and of scoring. */
export const scoringPaths = {
  room: (lang: string) => `/${lang}/panel-room`,
  /** The reader's own pages of the panel room that other modules serve. */
  stepAside: (lang: string, reviewId: string) => `/${lang}/panel-room/step-aside/${reviewId}`,
  dossier: (lang: string, reviewId: string) => `/${lang}/panel-room/dossier/${reviewId}`,
  /** One document, at one of its passages. */
  passage: (lang: string, reviewId: string, evidenceId: string, passage: number) =>
    `${scoringPaths.dossier(lang, reviewId)}?document=${evidenceId}#p-${evidenceId}-${passage}`,
  /** Leads on to where the member should go on. */
  start: score,
  criterion: (lang: string, reviewId: string, criterion: string) => `${score(lang, reviewId)}/${part(criterion)}`,
  autosaves: (lang: string, reviewId: string, criterion: string) =>
    `${score(lang, reviewId)}/${part(criterion)}/autosaves`,
  merges: (lang: string, reviewId: string, criterion: string) => `${score(lang, reviewId)}/${part(criterion)}/merges`,
  check: (lang: string, reviewId: string) => `${score(lang, reviewId)}/check`,
  submissions: (lang: string, reviewId: string) => `${score(lang, reviewId)}/submissions`,
  receipt: (lang: string, reviewId: string) => `${score(lang, reviewId)}/receipt`,
  receiptFile: (lang: string, reviewId: string, number: number) => `${score(lang, reviewId)}/receipt/${number}`,
  own: (lang: string, reviewId: string) => `${score(lang, reviewId)}/scores`,
  revise: (lang: string, reviewId: string, criterion: string) =>
    `${score(lang, reviewId)}/revisions/${part(criterion)}`,
};
