import { inLanguage } from '../../../common/text/localized-text';
import { Words } from '../../../common/text/words';
import { GlyphView, ratingBadge, RatingBadgeView, ratingGlyph } from '../../../common/web/components/rating-badge';
import { PublicCandidate, PublicCategory } from '../../domain/site-data';

type Position = 1 | 2 | 3 | 4;

/** Bars of the badge; a framework with more categories than bars fills all of them for the best. */
export function barsOf({ position }: PublicCategory): Position | null {
  return position === null ? null : (Math.max(1, Math.min(4, position)) as Position);
}

/** The badge on a card; null for somebody whom no panel assesses, so that nothing looks like a rating. */
export function cardBadge(candidate: PublicCandidate, words: Words): RatingBadgeView | null {
  const { category, status } = candidate;
  if (status === 'not_assessed' || status === 'withdrawn') return null;
  if (category) return ratingBadge({ position: barsOf(category), words: inLanguage(category.name, words.lang).text });
  return ratingBadge({ position: null, words: words.t(`site.status.${status}`), muted: true });
}

export interface BandView {
  glyph: GlyphView;
  name: string;
  meaning: string;
  isThis: boolean;
}

/** All categories with what they mean; `grade` marks the one that a profile has. */
export function bands(categories: readonly PublicCategory[], words: Words, grade: string | null = null): BandView[] {
  return categories.map((category) => ({
    glyph: ratingGlyph(barsOf(category)),
    name: inLanguage(category.name, words.lang).text,
    meaning: inLanguage(category.meaning, words.lang).text,
    isThis: category.code === grade,
  }));
}
