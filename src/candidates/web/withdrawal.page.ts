import { Words } from '../../common/text';
import {
  buttons,
  ButtonsView,
  ChoicesView,
  dateInput,
  errorSummary,
  factsList,
  FactView,
  formTag,
  FormTag,
  hidden,
  HiddenView,
  radios,
  textArea,
  TextAreaView,
  TextInputView,
} from '../../common/web/components';
import { FilledForm, FormView, formView } from '../../common/web/form';
import type { View } from '../../common/web/rendering/view';
import type { ElectionRead } from '../../elections';
import type { CandidacyRead } from '../domain/candidacy-read';
import { candidatePaths } from './candidate.paths';
import { candidateCrumbs } from './candidate-show.page';

interface WithdrawalData {
  election: ElectionRead;
  candidacy: CandidacyRead;
  bound: FilledForm;
}

export interface WithdrawalPage extends View {
  consequences: string[];
  form: FormTag;
  by: ChoicesView;
  on: TextInputView;
  notes: TextAreaView[];
  actions: ButtonsView;
}

const NAMES = ['by', 'on', 'noteEn', 'noteFr'] as const;

/** The form that ends a candidacy; it says what follows. */
export function withdrawalPage(words: Words, { election, candidacy, bound }: WithdrawalData): WithdrawalPage {
  const form = formView(
    bound,
    words,
    Object.fromEntries(NAMES.map((name) => [name, words.t(`candidates.withdrawal.label.${name}`)])),
  );
  const back = candidatePaths.show(words.lang, candidacy.id);
  return {
    template: 'secretariat/candidates/withdrawal',
    title: words.t('candidates.withdrawal.title', { name: candidacy.name }),
    breadcrumbs: candidateCrumbs(words, election, candidacy, words.t('candidates.withdrawal.crumb')),
    section: 'candidates',
    errors: errorSummary(form),
    consequences: consequences(words),
    form: formTag({
      action: candidatePaths.withdrawal(words.lang, candidacy.id),
      rev: Number(bound.raw.rev ?? candidacy.rev),
    }),
    ...fieldsOf(form, words),
    actions: buttons(
      { label: words.t('common.action.continue') },
      { links: [{ label: words.t('common.action.cancel'), href: back }] },
    ),
  };
}

function fieldsOf(form: FormView, words: Words): Pick<WithdrawalPage, 'by' | 'on' | 'notes'> {
  return {
    by: radios(
      form,
      'by',
      (['state', 'candidate'] as const).map((value) => ({
        value,
        label: words.t(`candidates.withdrawal.by.${value}`),
      })),
    ),
    on: dateInput(form, 'on', { hint: words.t('candidates.withdrawal.onHint') }),
    notes: (['en', 'fr'] as const).map((code) =>
      textArea(form, code === 'en' ? 'noteEn' : 'noteFr', {
        optional: true,
        rows: 3,
        hint: code === 'en' ? words.t('candidates.withdrawal.noteHint') : null,
        typedIn: { code, dir: 'ltr' },
      }),
    ),
  };
}

export interface WithdrawalCheckPage extends View {
  lede: string;
  rows: FactView[];
  consequences: string[];
  form: FormTag;
  fields: HiddenView[];
  actions: ButtonsView;
}

/** Shows the withdrawal once more before it is recorded. */
export function withdrawalCheckPage(words: Words, { election, candidacy, bound }: WithdrawalData): WithdrawalCheckPage {
  const raw = (name: string): string => [bound.raw[name] ?? ''].flat()[0] ?? '';
  const row = (name: string, value: string) => ({
    term: words.t(`candidates.withdrawal.label.${name}`),
    value: value || words.t('common.none'),
  });
  return {
    template: 'secretariat/candidates/withdrawal-check',
    title: words.t('candidates.withdrawal.checkTitle'),
    breadcrumbs: candidateCrumbs(words, election, candidacy, words.t('candidates.withdrawal.crumb')),
    section: 'candidates',
    lede: words.t('candidates.withdrawal.checkLede', { name: candidacy.name }),
    rows: factsList([
      row('by', words.t(`candidates.withdrawal.by.${raw('by')}`)),
      row('on', words.date(raw('on'))),
      row('noteEn', raw('noteEn')),
      row('noteFr', raw('noteFr')),
    ]),
    consequences: consequences(words),
    form: formTag({ action: candidatePaths.withdrawal(words.lang, candidacy.id), rev: Number(raw('rev')) }),
    fields: [...NAMES.map((name) => hidden(name, raw(name))), hidden('confirmed', 'yes')],
    actions: buttons(
      { label: words.t('candidates.withdrawal.confirm') },
      { links: [{ label: words.t('common.action.cancel'), href: candidatePaths.show(words.lang, candidacy.id) }] },
    ),
  };
}

const consequences = (words: Words): string[] =>
  ['review', 'public', 'final'].map((key) => words.t(`candidates.withdrawal.consequence.${key}`));
