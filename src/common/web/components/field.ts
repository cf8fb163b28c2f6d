import type { FormView } from '../form/form-view';

/** What every field prints around its control. */
export interface FieldView {
  id: string;
  name: string;
  label: string;
  optional: boolean;
  hint: string | null;
  hintId: string;
  error: string | null;
  errorId: string;
  /** Ids of hint and error for `aria-describedby`; null when there are none. */
  describedBy: string | null;
}

export interface FieldOptions {
  hint?: string | null;
  /** Says "(optional)" after the label. */
  optional?: boolean;
}

/** `more` names further elements that describe the control, such as a word count. */
export function fieldView(form: FormView, name: string, options: FieldOptions, more: string[] = []): FieldView {
  const id = form.id(name);
  const hint = options.hint ?? null;
  const error = form.error(name);
  const described = [...(hint ? [`${id}-hint`] : []), ...more, ...(error ? [`${id}-error`] : [])];
  return {
    id,
    name,
    label: form.label(name),
    optional: options.optional ?? false,
    hint,
    hintId: `${id}-hint`,
    error,
    errorId: `${id}-error`,
    describedBy: described.length > 0 ? described.join(' ') : null,
  };
}
