import { inLanguage } from '../../../common/text/localized-text';
import type { Words } from '../../../common/text/words';
import { GlyphView, ratingGlyph } from '../../../common/web/components';
import type { FrameworkContent } from '../../../criteria';
import type { TraceNames } from './trace-sentences';

type Ratings = Pick<FrameworkContent, 'ratingCategories' | 'outcomes'>;

/** A category or outcome with what it means, so that neither stands without the other. */
export interface GradeView {
  glyph: GlyphView;
  name: string;
  meaning: string;
}

const BARS = 4;

export function gradeView(words: Words, { ratingCategories, outcomes }: Ratings, code: string): GradeView {
  const found = [...ratingCategories, ...outcomes].find((one) => one.code === code);
  const place = ratingCategories.findIndex((one) => one.code === code);
  return {
    glyph: ratingGlyph(place < 0 ? null : barsAt(ratingCategories.length - place)),
    name: found ? inLanguage(found.name, words.lang).text : code,
    meaning: found ? inLanguage(found.meaning, words.lang).text : '',
  };
}

/** Names of categories and outcomes alike, for sentences. */
export function namesOf({
  criteria,
  ratingCategories,
  outcomes,
}: Ratings & Pick<FrameworkContent, 'criteria'>): TraceNames {
  return { criteria, categories: [...ratingCategories, ...outcomes] };
}

/** A framework with more categories than bars fills all of them for the best. */
const barsAt = (position: number): 1 | 2 | 3 | 4 => Math.min(BARS, position) as 1 | 2 | 3 | 4;
