import { referenceFrom } from '../domain/assessment-content';
import type { RatingForm } from './rating.form';
import { scoringPaths } from './scoring.paths';

export interface Place {
  lang: string;
  reviewId: string;
  criterion: string;
  /** Codes of all criteria in order. */
  criteria: readonly string[];
}

/** A button's value in two parts: `criterion:JDG-IND` gives `criterion` and `JDG-IND`. */
export function askedFor(then: string | null): { act: string; of: string } {
  const [act = '', ...rest] = (then ?? '').split(':');
  return { act, of: rest.join(':') };
}

/** Where to go once a criterion is saved, by the button that was used; unknown buttons stay on the page. */
export function pathAfterSaving(place: Place, form: Pick<RatingForm, 'then' | 'document' | 'original' | 'q'>): string {
  const { lang, reviewId, criterion, criteria } = place;
  const { act, of } = askedFor(form.then);
  const view = { document: form.document ?? '', original: form.original ? 'yes' : '' };
  if (act === 'leave') return scoringPaths.room(lang);
  if (act === 'check') return scoringPaths.check(lang, reviewId);
  if (act === 'criterion' && criteria.includes(of)) return scoringPaths.desk(lang, reviewId, of, view);
  if (act === 'next') return pathToNext(place, view);
  const own = (query: Record<string, string>, anchor = '') =>
    scoringPaths.desk(lang, reviewId, criterion, query, anchor);
  const q = form.q ?? '';
  if (act === 'document') return own({ ...view, document: of, q: of === 'search' ? q : '' }, 'dossier');
  if (act === 'original') return own({ ...view, original: of === 'yes' ? 'yes' : '' }, 'dossier');
  if (act === 'cite') return own({ ...view, q: form.document === 'search' ? q : '' }, anchorOf(of));
  return own({ ...view, q: form.document === 'search' ? q : '' });
}

function pathToNext({ lang, reviewId, criterion, criteria }: Place, view: Record<string, string>): string {
  const next = criteria[criteria.indexOf(criterion) + 1];
  return next ? scoringPaths.desk(lang, reviewId, next, view) : scoringPaths.check(lang, reviewId);
}

function anchorOf(key: string): string {
  const reference = referenceFrom(key);
  return reference ? `p-${reference.evidenceId}-${reference.passage}` : 'dossier';
}
