export interface GlyphView {
  bars: { x: number; y: number; height: number; filled: boolean }[];
  dashed: boolean;
  width: number;
  height: number;
}

export interface RatingBadgeView {
  glyph: GlyphView;
  words: string;
  /** Where the meaning of the words is explained; null when it stands beside them. */
  href: string | null;
  muted: boolean;
}

const BARS = [
  { x: 1, y: 14, height: 7 },
  { x: 10.4, y: 9.5, height: 11.5 },
  { x: 19.8, y: 5, height: 16 },
  { x: 29.2, y: 0.5, height: 20.5 },
];

/** Four bars, filled from the start edge up to the category's position; dashed when there is no agreed rating. */
export function ratingGlyph(position: 1 | 2 | 3 | 4 | null, scale = 1): GlyphView {
  return {
    bars: BARS.map((bar, index) => ({ ...bar, filled: position !== null && index < position })),
    dashed: position === null,
    width: Math.round(38 * scale * 10) / 10,
    height: Math.round(22 * scale * 10) / 10,
  };
}

/** Never the bars alone: the words say the rating. `muted` for "no assessment yet" and the like. */
export function ratingBadge(options: {
  position: 1 | 2 | 3 | 4 | null;
  words: string;
  href?: string | null;
  muted?: boolean;
}): RatingBadgeView {
  const { position, words, href = null, muted = false } = options;
  return { glyph: ratingGlyph(position), words, href, muted };
}
