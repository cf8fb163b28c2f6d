/** Sentences a written reason is put together from: one opening, one support, one closing. */
export interface ReasonParts {
  openings: readonly string[];
  supports: readonly string[];
  closings: readonly string[];
}

/** Low is 1 or 2, mid is 3, high is 4 or 5. Members write in their own language, so both banks are originals. */
export type Band = 'low' | 'mid' | 'high';
export type ReasonBank = Readonly<Record<Band, Readonly<Record<'en' | 'fr', ReasonParts>>>>;
