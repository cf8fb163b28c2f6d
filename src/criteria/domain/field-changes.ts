import type { Language } from '../../common/text/language';
import type { LocalizedText } from '../../common/text/localized-text';
import { type Segment, wordSegments } from './word-segments';

/** A value that is not prose: a weight, a level, a kind, a position. */
export type PlainValue = string | number | null;

export interface TextChange {
  readonly kind: 'text';
  /** Name of the field, such as `question` or `scale.3.descriptor`. */
  readonly field: string;
  readonly language: Language;
  readonly before: string;
  readonly after: string;
  readonly segments: readonly Segment[];
}

export interface ValueChange {
  readonly kind: 'value';
  readonly field: string;
  readonly before: PlainValue;
  readonly after: PlainValue;
}

export type FieldChange = TextChange | ValueChange;

/** What changed in one text, one entry per language that either side has; a language that is absent reads as empty. */
export function textChanges(field: string, before: LocalizedText | null, after: LocalizedText | null): TextChange[] {
  const languages = new Set([...languagesOf(after), ...languagesOf(before)]);
  return [...languages].flatMap((language) => {
    const old = before?.texts[language] ?? '';
    const now = after?.texts[language] ?? '';
    if (old === now) return [];
    return [{ kind: 'text', field, language, before: old, after: now, segments: wordSegments(old, now) } as const];
  });
}

/** What changed in one value: nothing or one entry. */
export function valueChange(field: string, before: PlainValue, after: PlainValue): ValueChange[] {
  return before === after ? [] : [{ kind: 'value', field, before, after }];
}

/** The original first, then the others as they stand. */
function languagesOf(text: LocalizedText | null): Language[] {
  if (text === null) return [];
  return [text.original, ...(Object.keys(text.texts) as Language[])];
}
