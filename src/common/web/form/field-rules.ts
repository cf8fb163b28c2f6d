import type { FieldError } from '../../errors';
import { cleanText, codePoints } from './clean-text';

export type Reading<T> = { ok: true; value: T } | { ok: false; error: FieldError };

/** How one field is read: from what a browser sent (text, several texts, or nothing) to a typed value or an error. */
export interface FieldRule<T = unknown> {
  read(input: unknown): Reading<T>;
  /** The field is never sent back to the browser. */
  secret?: boolean;
}

export interface Optional {
  optional?: boolean;
}

export const accept = <T>(value: T): Reading<T> => ({ ok: true, value });
export const refuse = (key: string, params?: FieldError['params']): { ok: false; error: FieldError } => ({
  ok: false,
  error: { key: `form.error.${key}`, ...(params ? { params } : {}) },
});

interface TextShape {
  max: number;
  min?: number;
  multiline?: boolean;
  trim?: boolean;
  optional?: boolean;
  missing?: string;
}

/** A rule for one text: cleaned, bounded in code points, then read by `parse`. Absent and empty are the same. */
function oneText<T>(shape: TextShape, parse: (text: string) => Reading<T>): FieldRule<T> {
  const read = (input: unknown): Reading<T> => {
    const cleaned = cleanText(input ?? '', { multiline: shape.multiline ?? false, trim: shape.trim ?? true });
    if (!cleaned.ok) return cleaned;
    const text = cleaned.value;
    // An optional field is typed `T | null` by the functions below.
    if (text === '') return shape.optional ? accept(null as T) : refuse(shape.missing ?? 'required');
    const length = codePoints(text);
    if (length > shape.max) return refuse('tooLong', { max: shape.max, over: length - shape.max });
    if (length < (shape.min ?? 0)) return refuse('tooShort', { min: shape.min ?? 0 });
    return parse(text);
  };
  return { read };
}

/** One line of text, 200 code points unless said otherwise. `pattern` must match the whole line. */
export function line(options: { max?: number; min?: number; pattern?: RegExp } & Optional = {}): FieldRule<string> {
  const { pattern, max = 200, ...rest } = options;
  return oneText({ max, ...rest }, (text) => (!pattern || pattern.test(text) ? accept(text) : refuse('pattern')));
}

/** Several lines of text, 20 000 code points unless said otherwise. */
export function text(options: { max?: number; min?: number } & Optional = {}): FieldRule<string> {
  const { max = 20_000, ...rest } = options;
  return oneText({ max, multiline: true, ...rest }, accept);
}

/** A password or code: not trimmed, never shown again. */
export function secret(options: { max?: number; min?: number } = {}): FieldRule<string> {
  return { ...oneText({ max: options.max ?? 200, min: options.min, trim: false }, accept<string>), secret: true };
}

/** One of the listed values. */
export function oneOf<T extends string>(
  values: readonly T[] | Record<string, T>,
  options: Optional = {},
): FieldRule<T> {
  const known: readonly string[] = Array.isArray(values) ? (values as readonly T[]) : Object.values(values);
  return oneText({ max: 200, missing: 'choose', ...options }, (value) =>
    known.includes(value) ? accept(value as T) : refuse('notAChoice'),
  );
}

/** A whole number in digits 0 to 9. */
export function whole(options: { min: number; max?: number } & Optional): FieldRule<number> {
  const { min, max = Number.MAX_SAFE_INTEGER } = options;
  return oneText({ max: 16, optional: options.optional }, (digits) => {
    if (!/^-?\d{1,15}$/.test(digits)) return refuse('whole');
    const value = Number(digits);
    if (value < min || value > max)
      return options.max === undefined ? refuse('atLeast', { min }) : refuse('range', { min, max });
    return accept(value === 0 ? 0 : value);
  });
}

/** A checkbox on its own: ticked or not. */
export function flag(): FieldRule<boolean> {
  return oneTextOr(
    false,
    oneText({ max: 10 }, (value) => (/^(on|yes|true|1)$/.test(value) ? accept(true) : refuse('notAChoice'))),
  );
}

function oneTextOr<T>(absent: T, rule: FieldRule<T>): FieldRule<T> {
  return {
    read: (input) => (input === undefined || input === null || input === '' ? accept(absent) : rule.read(input)),
  };
}

/** Several values, each read by `rule`; none is an empty list. */
export function many<T>(rule: FieldRule<T>, options: { max?: number; min?: number } = {}): FieldRule<T[]> {
  const { max = 200, min = 0 } = options;
  return {
    read: (input) => {
      const items: unknown[] =
        input === undefined || input === null || input === '' ? [] : Array.isArray(input) ? input : [input];
      if (items.length > max) return refuse('tooMany', { max });
      if (items.length < min) return refuse(min === 1 ? 'choose' : 'tooFew', min === 1 ? undefined : { min });
      const readings = items.map((item) => rule.read(item));
      const failed = readings.find((reading) => !reading.ok);
      if (failed && !failed.ok) return failed;
      return accept(readings.flatMap((reading) => (reading.ok ? [reading.value] : [])));
    },
  };
}

export { oneText };
