import type { FormView } from '../form/form-view';
import { FieldOptions, fieldView, FieldView } from './field';

export interface Choice {
  value: string;
  label: string;
  hint?: string | null;
}

export interface ChoiceView {
  id: string;
  name: string;
  value: string;
  label: string;
  hint: string | null;
  hintId: string;
  checked: boolean;
}

export interface ChoicesView extends FieldView {
  choices: ChoiceView[];
}

/** One of several, as radio buttons in a fieldset. */
export function radios(
  form: FormView,
  name: string,
  choices: readonly Choice[],
  options: FieldOptions = {},
): ChoicesView {
  return { ...fieldView(form, name, options), choices: choiceViews(form, name, choices) };
}

/** Several of several, as checkboxes in a fieldset. */
export function checkboxes(
  form: FormView,
  name: string,
  choices: readonly Choice[],
  options: FieldOptions = {},
): ChoicesView {
  return { ...fieldView(form, name, options), choices: choiceViews(form, name, choices) };
}

export interface CheckboxView extends FieldView {
  checked: boolean;
}

/** One checkbox on its own, for a field with `@Flag()`. */
export function checkbox(form: FormView, name: string, options: FieldOptions = {}): CheckboxView {
  return { ...fieldView(form, name, options), checked: form.value(name) !== '' };
}

export interface SelectView extends FieldView {
  choices: { value: string; label: string; selected: boolean }[];
}

/** One of many, as a list. `empty` is the label of the choice that stands for none. */
export function selectBox(
  form: FormView,
  name: string,
  choices: readonly Choice[],
  options: FieldOptions & { empty?: string } = {},
): SelectView {
  const chosen = form.value(name);
  const all = options.empty === undefined ? choices : [{ value: '', label: options.empty }, ...choices];
  const views = all.map(({ value, label }) => ({ value, label, selected: value === chosen }));
  return { ...fieldView(form, name, options), choices: views };
}

function choiceViews(form: FormView, name: string, choices: readonly Choice[]): ChoiceView[] {
  const chosen = form.values(name);
  return choices.map(({ value, label, hint }, index) => {
    // The first control carries the field's own id, where the error summary leads.
    const id = index === 0 ? form.id(name) : `${form.id(name)}-${index + 1}`;
    // The field's own hint is `<id>-hint`.
    const hintId = `${form.id(name)}-${index + 1}-hint`;
    return { id, name, value, label, hint: hint ?? null, hintId, checked: chosen.includes(value) };
  });
}
