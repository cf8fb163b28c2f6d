import type { Reading } from './field-rules';

// Control characters of ASCII and Latin-1, with tab and line feed left to the multiline check.
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/;
const LONE_SURROGATE = /\p{Surrogate}/u;

/** Longest text that is looked at at all, in UTF-16 units; the body limit lies below it. */
const HARD_LIMIT = 1_000_000;

/**
 * A text as it is stored: NFC, line ends as line feeds, trimmed unless told otherwise. Control characters and halves
 * of characters are refused, never dropped, so that what is stored is what the person saw (S26).
 */
export function cleanText(input: unknown, options: { multiline: boolean; trim: boolean }): Reading<string> {
  if (typeof input !== 'string' || input.length > HARD_LIMIT) return { ok: false, error: { key: 'form.error.shape' } };
  const text = input.replaceAll('\r\n', '\n').replaceAll('\r', '\n').normalize('NFC');
  if (LONE_SURROGATE.test(text) || CONTROL.test(text)) return { ok: false, error: { key: 'form.error.characters' } };
  const trimmed = options.trim ? text.trim() : text;
  if (!options.multiline && /[\n\t]/.test(trimmed)) return { ok: false, error: { key: 'form.error.oneLine' } };
  return { ok: true, value: trimmed };
}

/** Length as people count: in code points, not UTF-16 units. */
export function codePoints(text: string): number {
  return [...text].length;
}

/** Words as people count: runs without white space that hold a letter or a digit. The script counts the same way. */
export function wordCount(text: string): number {
  return text.split(/\s+/u).filter((part) => /[\p{L}\p{N}]/u.test(part)).length;
}
