import { referenceFrom } from '../domain/assessment-content';
import type { DeskPlace } from '../domain/desk-place';
import type { DeskPaths } from './desk-paths';
import type { RatingForm } from './rating.form';

export interface Place {
  paths: DeskPaths;
  criterion: string;
  /** Codes of all criteria in order. */
  criteria: readonly string[];
}

type Sent = Pick<RatingForm, 'then' | 'document' | 'original' | 'q'>;

/** A button's value in two parts: `criterion:JDG-IND` gives `criterion` and `JDG-IND`. */
export function askedFor(then: string | null): { act: string; of: string } {
  const [act = '', ...rest] = (then ?? '').split(':');
  return { act, of: rest.join(':') };
}

/** Where to go once a criterion is saved, by the button that was used; unknown buttons stay on the page. */
export function pathAfterSaving(place: Place, form: Sent): string {
  const { paths, criterion, criteria } = place;
  const { act, of } = askedFor(form.then);
  const view = { document: form.document ?? '', original: form.original ? 'yes' : '' };
  if (act === 'leave') return paths.room;
  if (act === 'check') return paths.check;
  if (act === 'candidate' && paths.more) return paths.more.neighbour(of === 'previous' ? 'previous' : 'next');
  if (act === 'note' && paths.more) return paths.more.note(of, criterion);
  if (act === 'criterion' && criteria.includes(of)) return paths.criterion(of, view);
  if (act === 'next') return pathToNext(place, view);
  const own = (query: Record<string, string>, anchor = '') => paths.criterion(criterion, query, anchor);
  const q = form.q ?? '';
  if (act === 'document') return own({ ...view, document: of, q: of === 'search' ? q : '' }, 'dossier');
  if (act === 'original') return own({ ...view, original: of === 'yes' ? 'yes' : '' }, 'dossier');
  if (act === 'cite') return own({ ...view, q: form.document === 'search' ? q : '' }, anchorOf(of));
  return own({ ...view, q: form.document === 'search' ? q : '' });
}

/** Where the member is once the button has done its work: there scoring is taken up again. */
export function placeAfterSaving(
  place: Omit<Place, 'paths'>,
  form: Pick<RatingForm, 'then' | 'document' | 'passage'>,
): DeskPlace {
  const { criterion, criteria } = place;
  const { act, of } = askedFor(form.then);
  const following = criteria[criteria.indexOf(criterion) + 1] ?? criterion;
  const chosen = act === 'criterion' && criteria.includes(of) ? of : criterion;
  const read = act === 'document' ? null : referenceFrom(form.passage ?? '');
  const document = act === 'document' ? of : (form.document ?? '');
  return {
    criterion: act === 'next' ? following : chosen,
    document: read?.evidenceId ?? document.slice(0, 40),
    passage: read?.passage ?? 0,
  };
}

function pathToNext({ paths, criterion, criteria }: Place, view: Record<string, string>): string {
  const next = criteria[criteria.indexOf(criterion) + 1];
  return next ? paths.criterion(next, view) : paths.check;
}

function anchorOf(key: string): string {
  const reference = referenceFrom(key);
  return reference ? `p-${reference.evidenceId}-${reference.passage}` : 'dossier';
}
