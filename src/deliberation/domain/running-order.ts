import type { CriterionResult } from '../../aggregation';
import { byDivision } from './most-divided';

type Spread = Pick<CriterionResult, 'agreement' | 'distribution'>;

export interface Orderable {
  id: string;
  /** How the panel's scores lie; null where the order must not rest on them. */
  spread: readonly Spread[] | null;
}

/** The order as it was set. */
export interface StoredOrder {
  id: string;
  reviewIds: string[];
  rev: number;
}

export type OrderMove = { reviewId: string; direction: 'up' | 'down' };

/** Most divided first. Reviews whose scores may not tell their place keep the order they came in, after the others. */
export function suggestedOrder(reviews: readonly Orderable[]): string[] {
  const told = reviews.flatMap(({ id, spread }) => (spread ? [{ id, spread }] : []));
  const untold = reviews.filter(({ spread }) => spread === null);
  return [...told.sort((a, b) => byDivision(a.spread, b.spread)), ...untold].map(({ id }) => id);
}

/** The order that was set, as far as its reviews still wait; those that came later follow as suggested. */
export function runningOrder(set: readonly string[] | null, suggested: readonly string[]): string[] {
  const kept = (set ?? []).filter((id) => suggested.includes(id));
  return [...kept, ...suggested.filter((id) => !kept.includes(id))];
}

/** One place up or down; at the end of the list nothing moves. Null for a review that is not in it. */
export function movedInOrder(order: readonly string[], { reviewId, direction }: OrderMove): string[] | null {
  const from = order.indexOf(reviewId);
  if (from < 0) return null;
  const to = Math.min(order.length - 1, Math.max(0, from + (direction === 'up' ? -1 : 1)));
  const rest = order.filter((id) => id !== reviewId);
  return [...rest.slice(0, to), reviewId, ...rest.slice(to)];
}
