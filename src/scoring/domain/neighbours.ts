interface OwnReview {
  review: { id: string };
  standing: {
    phase: string;
    isWithdrawn: boolean;
    isRecused: boolean;
    hasDeclared: boolean;
    hasSubmitted: boolean;
  };
}

/** Ids of the reviews whose scores the member can still give, in the order given; `here` keeps its place in any case. */
export function toScore(reviews: readonly OwnReview[], here: string): string[] {
  const open = reviews.filter(({ review, standing }) => review.id === here || isOpen(standing));
  return open.map(({ review }) => review.id);
}

/** The one before or after, round the end; null where there is no other. */
export function neighbourOf(ids: readonly string[], here: string, which: 'previous' | 'next'): string | null {
  const at = ids.indexOf(here);
  if (at < 0 || ids.length < 2) return null;
  return ids.at((at + (which === 'next' ? 1 : -1)) % ids.length) ?? null;
}

function isOpen({ phase, isWithdrawn, isRecused, hasDeclared, hasSubmitted }: OwnReview['standing']): boolean {
  return phase === 'open' && hasDeclared && !hasSubmitted && !isWithdrawn && !isRecused;
}
