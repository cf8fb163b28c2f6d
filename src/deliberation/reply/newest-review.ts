import { ReviewRead } from '../../panel';

/** A candidate is before one panel at a time; of several reviews the one that is due last. */
export const newestReview = (reviews: ReviewRead[]): ReviewRead | null =>
  [...reviews].sort((a, b) => (a.dueAt < b.dueAt ? 1 : -1))[0] ?? null;
