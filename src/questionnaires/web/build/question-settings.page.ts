import { Words } from '../../../common/text';
import {
  checkbox,
  CheckboxView,
  hidden,
  HiddenView,
  selectBox,
  SelectView,
  textInput,
  TextInputView,
} from '../../../common/web/components';
import { FormView } from '../../../common/web/form';
import { type AnswerKind, columnKinds, hasSetting } from '../../domain';
import { pairLabels } from './both-languages';
import { MOST_ROWS } from './question-fields';

/** One option or column with its label in both languages. */
export interface LabelRow {
  legend: string;
  code: HiddenView;
  en: TextInputView;
  fr: TextInputView;
  kind: SelectView | null;
  required: CheckboxView | null;
}

const SPARE_ROWS = 3;

/** The rows that are filled and some empty ones; without a script that is how one adds. */
export function labelRows(form: FormView, name: 'option' | 'column'): LabelRow[] {
  const isFilled = (row: number) =>
    ['Code', 'En', 'Fr'].some((part) => form.value(`${name}${row}${part}`).trim() !== '');
  const last = Array.from({ length: MOST_ROWS }, (_, row) => row).findLast(isFilled) ?? -1;
  const count = Math.min(MOST_ROWS, last + 1 + SPARE_ROWS);
  return Array.from({ length: count }, (_, row) => labelRow(form, name, row));
}

function labelRow(form: FormView, name: 'option' | 'column', row: number): LabelRow {
  const { words } = form;
  const field = `${name}${row}`;
  const kinds = columnKinds.map((value) => ({ value, label: words.t(`questions.columnKind.${value}`) }));
  const isColumn = name === 'column';
  return {
    legend: words.t(`questions.edit.${name}`, { number: row + 1 }),
    code: hidden(`${field}Code`, form.value(`${field}Code`)),
    en: textInput(form, `${field}En`),
    fr: textInput(form, `${field}Fr`),
    kind: isColumn ? selectBox(form, `${field}Kind`, kinds) : null,
    required: isColumn ? checkbox(form, `${field}Required`) : null,
  };
}

/** Labels of every field of the form, in the order of the page. */
export function questionFormLabels(words: Words, kind: AnswerKind): Record<string, string> {
  const own = (...names: string[]) =>
    Object.fromEntries(names.map((name) => [name, words.t(`questions.edit.label.${name}`)])) as Record<string, string>;
  const rows = hasSetting(kind, 'options') ? 'option' : hasSetting(kind, 'columns') ? 'column' : null;
  return {
    ...pairLabels(words, {
      prompt: words.t('questions.part.prompt'),
      guidance: words.t('questions.part.guidance'),
    }),
    ...own('wordLimit', 'most', 'languages'),
    ...(rows ? rowLabels(words, rows) : {}),
    ...pairLabels(words, { followUp: words.t('questions.part.followUp') }),
    ...own('followUpLimit', 'followUpAfter', 'required', 'visibility', 'showIf', 'criteria'),
  };
}

function rowLabels(words: Words, name: 'option' | 'column'): Record<string, string> {
  const rows = Array.from({ length: MOST_ROWS }, (_, row) => row).flatMap((row) => {
    const label = words.t(`questions.edit.${name}`, { number: row + 1 });
    return [
      ...Object.entries(pairLabels(words, { [`${name}${row}`]: label })),
      [`${name}${row}Kind`, words.t('questions.edit.columnKind')],
      [`${name}${row}Required`, words.t('questions.edit.columnRequired')],
    ];
  });
  return Object.fromEntries(rows) as Record<string, string>;
}
