import { inLanguage, Words } from '../../common/text';
import {
  buttons,
  ButtonsView,
  errorSummary,
  formTag,
  FormTag,
  TextAreaView,
  textInput,
  TextInputView,
} from '../../common/web/components';
import { FilledForm, FormView, formView } from '../../common/web/form';
import type { View } from '../../common/web/rendering/view';
import type { FrameworkVersionRead } from '../criteria.queries';
import { criteriaPaths } from './criteria.paths';
import { area, missing } from './criterion-edit.page';
import { categoryRows, ratingField } from './rating-fields';
import { versionCrumbs } from './version-show.page';

export interface RatingRow {
  legend: string;
  own: TextInputView[];
  names: TextInputView[];
  meanings: TextAreaView[];
}

export interface RatingsEditPage extends View {
  lede: string;
  form: FormTag;
  categories: RatingRow[];
  outcomesTitle: string;
  outcomes: RatingRow[];
  actions: ButtonsView;
}

/** The form for the names and meanings of ratings, and the scores that vote for them. */
export function ratingsEditPage(
  words: Words,
  { version, bound }: { version: FrameworkVersionRead; bound: FilledForm },
): RatingsEditPage {
  const rows = categoryRows(version.content);
  const form = formView(bound, words, labelsOf(words, rows, version.content.outcomes.length));
  const title = words.t('criteria.ratings.title');
  return {
    template: 'secretariat/criteria/ratings',
    title,
    breadcrumbs: versionCrumbs(words, version, title),
    section: 'criteria',
    errors: errorSummary(form),
    lede: words.t('criteria.ratings.lede'),
    form: formTag({ action: criteriaPaths.ratings(words.lang, version.id), rev: Number(bound.raw.rev ?? version.rev) }),
    categories: Array.from({ length: rows }, (_, index) => categoryRow(form, words, index + 1, index + 1 === rows)),
    outcomesTitle: words.t('criteria.ratings.outcomes'),
    outcomes: version.content.outcomes.map((outcome, index) => ({
      legend: inLanguage(outcome.name, words.lang).text || outcome.code,
      own: [],
      ...texts(form, words, 'out', index + 1),
    })),
    actions: buttons(
      { label: words.t('common.action.save') },
      { links: [{ label: words.t('common.action.cancel'), href: criteriaPaths.version(words.lang, version.id) }] },
    ),
  };
}

function labelsOf(words: Words, categories: number, outcomes: number): Record<string, string> {
  const names = (group: 'cat' | 'out', count: number, fields: string[]) =>
    Array.from({ length: count }, (_, index) =>
      fields.map((name) => [ratingField(group, index + 1, name), words.t(`criteria.ratings.label.${name}`)]),
    ).flat();
  const both = ['NameEn', 'NameFr', 'MeaningEn', 'MeaningFr'];
  return Object.fromEntries([
    ...names('cat', categories, ['Code', 'Score', ...both]),
    ...names('out', outcomes, both),
  ]) as Record<string, string>;
}

function categoryRow(form: FormView, words: Words, row: number, isSpare: boolean): RatingRow {
  return {
    legend: isSpare ? words.t('criteria.ratings.spare') : words.t('criteria.ratings.category', { number: row }),
    own: [
      textInput(form, ratingField('cat', row, 'Code'), {
        width: 'medium',
        hint: words.t('criteria.ratings.codeHint'),
        optional: isSpare,
      }),
      textInput(form, ratingField('cat', row, 'Score'), {
        width: 'short',
        hint: words.t('criteria.ratings.scoreHint'),
        optional: true,
      }),
    ],
    ...texts(form, words, 'cat', row),
  };
}

function texts(form: FormView, words: Words, group: 'cat' | 'out', row: number): Pick<RatingRow, 'names' | 'meanings'> {
  const name = (part: string) => ratingField(group, row, part);
  return {
    names: ['NameEn', 'NameFr'].map((part) => textInput(form, name(part), { hint: missing(form, words, name(part)) })),
    meanings: [area(form, words, name('MeaningEn'), 'en', 3), area(form, words, name('MeaningFr'), 'fr', 3)],
  };
}
