import type { CriterionCode, LocalizedText, Passage } from './types';

const NO_BREAK = '\u00a0';

/** French typography: no line may break before ; : ! ? » % or after «. */
function typesetFrench(text: string): string {
  return text.replace(/ ([;:!?»%])/g, `${NO_BREAK}$1`).replace(/« /g, `«${NO_BREAK}`);
}

/** A text first written in English; arguments are always English, then French. */
export function fromEnglish(english: string, french: string): LocalizedText {
  return { original: 'en', texts: { en: english, fr: typesetFrench(french) } };
}

/** A text first written in French; arguments are still English, then French. */
export function fromFrench(english: string, french: string): LocalizedText {
  return { original: 'fr', texts: { en: english, fr: typesetFrench(french) } };
}

export type PassageRow = readonly [criteria: readonly CriterionCode[], english: string, french: string];

/** Numbers the rows 1, 2, 3 …, in the order given. */
export function passages(original: 'en' | 'fr', rows: readonly PassageRow[]): Passage[] {
  const write = original === 'en' ? fromEnglish : fromFrench;
  return rows.map(([criteria, english, french], index) => ({
    number: index + 1,
    criteria,
    text: write(english, french),
  }));
}
