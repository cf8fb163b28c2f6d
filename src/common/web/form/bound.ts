import type { FieldError, FieldErrors } from '../../errors';

/** What was typed, for showing again: text or several texts by field. Never holds secrets. */
export type RawFields = Record<string, string | string[]>;

/** What a form view needs: typed text and what is wrong with it. */
export interface FilledForm {
  raw: RawFields;
  errors: FieldErrors | null;
}

/** A bound form. `values` may be used when `errors` is null only. */
export interface Bound<T> extends FilledForm {
  values: T;
}

type Plain = string | number | boolean | null | undefined | readonly (string | number)[];

/** A form shown for the first time with what is known. */
export function fill(values: Record<string, Plain>): FilledForm {
  const raw = emptyFields();
  for (const [name, value] of Object.entries(values)) {
    if (Array.isArray(value)) raw[name] = value.map(String);
    else if (value === true) raw[name] = 'yes';
    else if (value !== null && value !== undefined && value !== false) raw[name] = String(value);
  }
  return { raw, errors: null };
}

export function emptyForm(): FilledForm {
  return fill({});
}

/** The same form with one more error, found after binding. The field '' stands for the form as a whole. */
export function withError<T extends FilledForm>(form: T, field: string, error: FieldError): T {
  return withErrors(form, { [field]: error });
}

export function withErrors<T extends FilledForm>(form: T, errors: FieldErrors): T {
  return { ...form, errors: { ...form.errors, ...errors } };
}

/** Without a prototype, so that a field named `constructor` is only a field. */
export function emptyFields(): RawFields {
  return Object.create(null) as RawFields;
}
