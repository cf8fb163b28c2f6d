const score = (lang: string, reviewId: string): string => `/${lang}/panel-room/score/${reviewId}`;
/** Empty values are left out. */
function queryOf(values: Record<string, string>): string {
  const query = new URLSearchParams(Object.entries(values).filter(([, value]) => value !== '')).toString();
  return query === '' ? '' : `?${query}`;
}
const part = (text: string): string => encodeURIComponent(text);

/** Addresses of the dossier and of scoring. */
export const scoringPaths = {
  room: (lang: string) => `/${lang}/panel-room`,
  /** The reader's own pages of the panel room that other modules serve. */
  stepAside: (lang: string, reviewId: string) => `/${lang}/panel-room/step-aside/${reviewId}`,
  dossier: (lang: string, reviewId: string) => `/${lang}/panel-room/dossier/${reviewId}`,
  dossierWith: (lang: string, reviewId: string, query: Record<string, string>) =>
    `${scoringPaths.dossier(lang, reviewId)}${queryOf(query)}`,
  /** The dossier, its passages leading back to one criterion. */
  dossierFor: (lang: string, reviewId: string, criterion: string) =>
    `${scoringPaths.dossier(lang, reviewId)}?for=${part(criterion)}`,
  /** One passage in its document. */
  passage: (lang: string, reviewId: string, evidenceId: string, passage: number) =>
    `${scoringPaths.dossier(lang, reviewId)}#p-${evidenceId}-${passage}`,
  /** Leads on to where the member should go on. */
  start: score,
  criterion: (lang: string, reviewId: string, criterion: string) => `${score(lang, reviewId)}/${part(criterion)}`,
  /** The same with what the dossier beside it shows, at one of its parts. */
  desk: (lang: string, reviewId: string, criterion: string, query: Record<string, string>, anchor = '') =>
    `${scoringPaths.criterion(lang, reviewId, criterion)}${queryOf(query)}${anchor && `#${anchor}`}`,
  /** The form with a passage added to what one relies on; without a criterion the one to go on with. */
  cite: (lang: string, reviewId: string, criterion: string, reference: string) =>
    criterion === ''
      ? `${score(lang, reviewId)}${queryOf({ cite: reference })}`
      : scoringPaths.desk(lang, reviewId, criterion, { cite: reference }, 'evidence'),
  autosaves: (lang: string, reviewId: string, criterion: string) =>
    `${score(lang, reviewId)}/${part(criterion)}/autosaves`,
  merges: (lang: string, reviewId: string, criterion: string) => `${score(lang, reviewId)}/${part(criterion)}/merges`,
  /** Leads to the candidate before or after this one among those still to score. */
  neighbour: (lang: string, reviewId: string, which: 'previous' | 'next') =>
    `${score(lang, reviewId)}/neighbours/${which}`,
  /** The own note on the candidate or on one passage; `back` is the criterion to go back to. */
  note: (lang: string, reviewId: string, place: string, back = '') =>
    `${scoringPaths.dossier(lang, reviewId)}/notes/${part(place)}${queryOf({ back })}`,
  noteAutosaves: (lang: string, reviewId: string, place: string) =>
    `${scoringPaths.dossier(lang, reviewId)}/notes/${part(place)}/autosaves`,
  /** The whole dossier in one file, for reading away from the desk. */
  copy: (lang: string, reviewId: string, notes = '') =>
    `${scoringPaths.dossier(lang, reviewId)}/copy${queryOf({ notes })}`,
  /** A file that the candidate sent with an answer. */
  file: (lang: string, reviewId: string, fileId: string) =>
    `${scoringPaths.dossier(lang, reviewId)}/files/${part(fileId)}`,
  check: (lang: string, reviewId: string) => `${score(lang, reviewId)}/check`,
  submissions: (lang: string, reviewId: string) => `${score(lang, reviewId)}/submissions`,
  receipt: (lang: string, reviewId: string) => `${score(lang, reviewId)}/receipt`,
  receiptFile: (lang: string, reviewId: string, number: number) => `${score(lang, reviewId)}/receipt/${number}`,
  own: (lang: string, reviewId: string) => `${score(lang, reviewId)}/scores`,
  reviseWith: (lang: string, reviewId: string, criterion: string, reference: string) =>
    `${scoringPaths.revise(lang, reviewId, criterion)}${queryOf({ cite: reference })}#evidence`,
  revise: (lang: string, reviewId: string, criterion: string) =>
    `${score(lang, reviewId)}/revisions/${part(criterion)}`,
};
