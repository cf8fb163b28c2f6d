import { bindFields, Bound, fill, FilledForm, oneOf, text, whole } from '../../../common/web/form';
import { answerLimits, type TranslatedTexts } from '../../domain';
import type { TranslationTask } from '../../translations/translation-desk.queries';
import { partField } from './part-field';

const ACTS = ['save', 'handIn'] as const;

export interface TranslationInput {
  bound: Bound<object>;
  rev: number;
  act: (typeof ACTS)[number];
  texts: TranslatedTexts;
}

/** Reads the texts of exactly the parts that the answer has. */
export function readTranslation({ parts }: TranslationTask, sent: unknown): TranslationInput {
  const texts = Object.fromEntries(
    parts.map(({ part }) => [partField(part), text({ max: answerLimits.text, optional: true })]),
  );
  const bound = bindFields({ ...texts, rev: whole({ min: 0 }), then: oneOf(ACTS) }, sent);
  const values = bound.values as Record<string, unknown>;
  const given = parts.flatMap(({ part }) => {
    const value = values[partField(part)];
    return typeof value === 'string' ? [[part, value] as const] : [];
  });
  const act = values.then === 'handIn' ? 'handIn' : 'save';
  return { bound, rev: Number(values.rev ?? 0), act, texts: Object.fromEntries(given) };
}

/** The form with what is stored; what was overtaken is where work goes on from. */
export function storedTranslation({ current, overtaken }: TranslationTask): FilledForm {
  const texts = current?.texts ?? overtaken?.texts ?? {};
  return fill(Object.fromEntries(Object.entries(texts).map(([part, value]) => [partField(part), value])));
}
