import type { FormView } from '../form/form-view';
import { FieldOptions, fieldView, FieldView } from './field';

export interface FileInputView extends FieldView {
  accept: string | null;
}

export function fileInput(
  form: FormView,
  name: string,
  options: FieldOptions & { accept?: string } = {},
): FileInputView {
  return { ...fieldView(form, name, options), accept: options.accept ?? null };
}
