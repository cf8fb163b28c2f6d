import { Bound, FilledForm, withError } from '../../common/web/form';
import { Rating, ratingOn } from '../domain/assessment-content';
import { Draft, markOn } from '../domain/draft';
import { mergeRatings, undecided } from '../domain/merge';
import { choicesFrom, MergeForm } from './merge.form';
import { KEEP_FIELDS } from './merge.page';
import { ratingFrom } from './rating.form';

/** The text that another window has stored. */
export interface StoredText {
  theirs: Rating;
  savedAt: string;
  rev: number;
}

export type Merging = { merged: Rating } | { again: { mine: Rating; bound?: FilledForm } };

export function storedText(draft: Draft, rev: number, criterion: string): StoredText {
  return { theirs: ratingOn(draft, criterion), savedAt: markOn(draft, criterion)?.at ?? '', rev };
}

/** What becomes of a choice between two windows' texts: one rating, or the question once more. */
export function merging(input: Bound<MergeForm>, draft: Draft, criterion: string): Merging {
  const { values, raw } = input;
  if (input.errors) {
    const mine = ratingFrom({ score: null, reason: typeof raw.reason === 'string' ? raw.reason : '', evidence: [] });
    return { again: { mine, bound: input } };
  }
  const mine = ratingFrom(values);
  const mark = markOn(draft, criterion);
  // A third save came while the member was choosing: choose again, with the newest text.
  if (mark && mark.rev > values.rev) return { again: { mine } };
  const theirs = ratingOn(draft, criterion);
  const choices = choicesFrom(values);
  const [open] = undecided(mine, theirs, choices);
  if (open) return { again: { mine, bound: withError(input, KEEP_FIELDS[open], { key: 'form.error.choose' }) } };
  return { merged: mergeRatings(mine, theirs, choices) };
}
