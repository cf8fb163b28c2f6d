import type { FormView } from '../form/form-view';

export interface ErrorSummary {
  title: string;
  items: { href: string; text: string }[];
}

/** The summary the layout prints first when a form was not accepted; null when nothing is wrong. */
export function errorSummary(form: FormView): ErrorSummary | null {
  const items = form.problems();
  if (items.length === 0) return null;
  return { title: form.words.t('form.summary.title', { count: items.length }), items };
}
