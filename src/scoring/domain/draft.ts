import { AssessmentContent, Rating, ratingOf, ratingOn, sameRating } from './assessment-content';

/** Which save a criterion of a draft comes from. */
export interface Mark {
  /** Revision of the draft that this save made. */
  rev: number;
  /** Which open page sent it. */
  tab: string;
  /** Its place among the saves of that page; 0 for a save by the button alone. */
  seq: number;
  at: string;
}

/** A draft as it is sealed: ratings, and for each criterion where its text came from. */
export interface Draft extends AssessmentContent {
  marks: Record<string, Mark>;
}

export interface Save {
  criterion: string;
  rating: Rating;
  /** Revision of the draft that the page was made from, or that its last save made. */
  rev: number;
  tab: string;
  /** Counts the saves of one page; null where no script counts. */
  seq: number | null;
}

export type SaveOutcome =
  /** To be stored as revision `rev`. */
  | { kind: 'saved'; draft: Draft; rev: number }
  /** Nothing to store: the draft says this already. */
  | { kind: 'unchanged'; rev: number }
  /** A later save of the same page came first. */
  | { kind: 'outdated'; rev: number }
  /** Another page saved this criterion in the meantime. */
  | { kind: 'conflict'; rev: number; theirs: Rating; savedAt: string };

export const EMPTY_DRAFT: Draft = { ratings: {}, marks: {} };

/**
 * What becomes of one save (R5, R7). Only saves of the same criterion can collide: two windows on two criteria both
 * write. Within one page the sequence number decides, so a delayed or repeated request changes nothing; between pages the
 * revision does, so neither overwrites the other unseen.
 * @param rev revision of the stored draft, 0 when there is none
 */
export function applySave(draft: Draft, rev: number, save: Save, now: string): SaveOutcome {
  const rating = ratingOf(save.rating);
  const mark = markOn(draft, save.criterion);
  const theirs = ratingOn(draft, save.criterion);
  const isSamePage = mark !== null && save.seq !== null && mark.tab === save.tab;
  if (isSamePage && save.seq !== null && save.seq <= mark.seq) return { kind: 'outdated', rev };
  if (sameRating(rating, theirs)) return { kind: 'unchanged', rev };
  if (mark !== null && !isSamePage && mark.rev > save.rev) return { kind: 'conflict', rev, theirs, savedAt: mark.at };
  const next: Mark = { rev: rev + 1, tab: save.tab, seq: save.seq ?? 0, at: now };
  return {
    kind: 'saved',
    rev: next.rev,
    draft: {
      ratings: { ...draft.ratings, [save.criterion]: rating },
      marks: { ...draft.marks, [save.criterion]: next },
    },
  };
}

/** A draft that goes on from a submitted version. */
export function draftFrom(content: AssessmentContent): Draft {
  return { ratings: content.ratings, marks: {} };
}

/** When a criterion was last saved, or null. */
export function markOn(draft: Draft, criterion: string): Mark | null {
  return Object.hasOwn(draft.marks, criterion) ? (draft.marks[criterion] ?? null) : null;
}
