import type { FormView } from '../form/form-view';
import { FieldOptions, fieldView, FieldView } from './field';

export interface TextInputView extends FieldView {
  type: string;
  value: string;
  autocomplete: string | null;
  inputmode: string | null;
  widthClass: string;
}

export interface TextInputOptions extends FieldOptions {
  type?: 'text' | 'email' | 'password' | 'search' | 'url' | 'tel' | 'date' | 'datetime-local';
  autocomplete?: string;
  inputmode?: 'numeric' | 'email' | 'text';
  width?: 'short' | 'medium' | 'full';
}

export function textInput(form: FormView, name: string, options: TextInputOptions = {}): TextInputView {
  const width = options.width ?? 'full';
  return {
    ...fieldView(form, name, options),
    type: options.type ?? 'text',
    value: form.value(name),
    autocomplete: options.autocomplete ?? null,
    inputmode: options.inputmode ?? null,
    widthClass: width === 'full' ? '' : ` input--${width}`,
  };
}

/** A day: the browser's own date field, 'yyyy-mm-dd'. */
export function dateInput(form: FormView, name: string, options: FieldOptions = {}): TextInputView {
  return textInput(form, name, { ...options, type: 'date', width: 'medium' });
}

/** A day and time in UTC; accepts a stored instant as its value. */
export function dateTimeInput(form: FormView, name: string, options: FieldOptions = {}): TextInputView {
  const view = textInput(form, name, { ...options, type: 'datetime-local', width: 'medium' });
  return { ...view, value: view.value.slice(0, 16) };
}
