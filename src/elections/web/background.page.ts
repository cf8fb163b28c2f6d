import { STATE_CODES, type Words } from '../../common/text';
import {
  buttons,
  ButtonsView,
  errorSummary,
  formTag,
  FormTag,
  hidden,
  HiddenView,
  selectBox,
  SelectView,
  textInput,
  TextInputView,
} from '../../common/web/components';
import { FormView, formView } from '../../common/web/form';
import type { Crumb, View } from '../../common/web/rendering/view';
import { rowField } from './background-field';
import type { BackgroundInput } from './background.form';

interface PostRowView {
  legend: string;
  institution: TextInputView;
  from: TextInputView;
  until: TextInputView;
  serviceOf: SelectView;
  source: TextInputView | null;
}
interface WorkRowView {
  legend: string;
  title: TextInputView;
  authors: TextInputView;
  year: TextInputView;
  source: TextInputView | null;
}

export interface BackgroundPage extends View {
  lead: string;
  form: FormTag;
  rows: HiddenView;
  posts: PostRowView[];
  works: WorkRowView[];
  actions: ButtonsView;
}

/** Where the form stands: whose it is, and who fills it in. */
export interface BackgroundPlace {
  template: 'panel/background/edit' | 'secretariat/background/edit';
  name: string;
  lead: string;
  breadcrumbs: Crumb[];
  section: string;
  action: string;
  back: string;
  isSourced: boolean;
}

/** Posts and publications of a person, row by row, so that they can be compared with another person's. */
export function backgroundPage(words: Words, place: BackgroundPlace, input: BackgroundInput): BackgroundPage {
  const form = formView(input, words, labelsOf(words, input.rows));
  const rows = Array.from({ length: input.rows }, (_, index) => index + 1);
  return {
    template: place.template,
    title: words.t('elections.background.title', { name: place.name }),
    breadcrumbs: place.breadcrumbs,
    section: place.section,
    errors: errorSummary(form),
    lead: place.lead,
    form: formTag({ action: place.action, rev: input.rev }),
    rows: hidden('rows', input.rows),
    posts: rows.map((row) => postRow(form, words, row, place.isSourced)),
    works: rows.map((row) => workRow(form, words, row, place.isSourced)),
    actions: buttons(
      { label: words.t('common.action.save') },
      {
        secondary: [{ label: words.t('elections.background.more'), name: 'more', value: 'yes' }],
        links: [{ label: words.t('common.action.cancel'), href: place.back }],
      },
    ),
  };
}

const POST_LABELS = {
  Institution: 'institution',
  From: 'from',
  Until: 'until',
  ServiceOf: 'serviceOf',
  Source: 'source',
};
const WORK_LABELS = { Title: 'workTitle', Authors: 'authors', Year: 'year', Source: 'source' };

function labelsOf(words: Words, rows: number): Record<string, string> {
  const labels: Record<string, string> = {};
  const say = (key: string) => words.t(`elections.background.${key}`);
  for (let row = 1; row <= rows; row += 1) {
    for (const [field, key] of Object.entries(POST_LABELS))
      labels[rowField('post', row, field as keyof typeof POST_LABELS)] = say(key);
    for (const [field, key] of Object.entries(WORK_LABELS))
      labels[rowField('work', row, field as keyof typeof WORK_LABELS)] = say(key);
  }
  return labels;
}

function postRow(form: FormView, words: Words, row: number, isSourced: boolean): PostRowView {
  const name = (field: keyof typeof POST_LABELS) => rowField('post', row, field);
  const year = { inputmode: 'numeric', width: 'short' } as const;
  return {
    legend: words.t('elections.background.post', { number: row }),
    institution: textInput(form, name('Institution')),
    from: textInput(form, name('From'), year),
    until: textInput(form, name('Until'), year),
    serviceOf: selectBox(form, name('ServiceOf'), countries(words), { empty: words.t('elections.background.noState') }),
    source: isSourced ? textInput(form, name('Source')) : null,
  };
}

function workRow(form: FormView, words: Words, row: number, isSourced: boolean): WorkRowView {
  const name = (field: keyof typeof WORK_LABELS) => rowField('work', row, field);
  return {
    legend: words.t('elections.background.work', { number: row }),
    title: textInput(form, name('Title')),
    authors: textInput(form, name('Authors'), { hint: words.t('elections.background.authorsHint') }),
    year: textInput(form, name('Year'), { inputmode: 'numeric', width: 'short' }),
    source: isSourced ? textInput(form, name('Source')) : null,
  };
}

function countries(words: Words): { value: string; label: string }[] {
  const all = STATE_CODES.map((code) => ({ value: code, label: words.country(code) }));
  return all.sort((a, b) => a.label.localeCompare(b.label, words.lang));
}
