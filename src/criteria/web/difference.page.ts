import { inLanguage, Words } from '../../common/text';
import { textDiff, TextDiffView } from '../../common/web/components';
import type { View } from '../../common/web/rendering/view';
import type { FrameworkVersionRead } from '../criteria.queries';
import {
  Criterion,
  differenceBetween,
  FieldChange,
  FrameworkContent,
  percent,
  RatingChange,
  FrameworkDifference,
} from '../domain';
import { criteriaPaths } from './criteria.paths';
import { versionCrumbs } from './version-show.page';

export interface FieldChangeView {
  label: string;
  diff: TextDiffView | null;
  /** A value that is not prose, before and after. */
  values: { before: string; after: string } | null;
}

export interface ChangeGroup {
  id: string;
  title: string;
  note: string | null;
  changes: FieldChangeView[];
}

export interface DifferencePage extends View {
  lede: string;
  summary: string[];
  groups: ChangeGroup[];
  versions: { label: string; href: string }[];
}

/** What a version changes against another one, word by word. */
export function differencePage(words: Words, older: FrameworkVersionRead, newer: FrameworkVersionRead): DifferencePage {
  const difference = differenceBetween(older.content, newer.content);
  const { added, removed, changed } = difference;
  const title = words.t('criteria.difference.title', { older: older.number, newer: newer.number });
  const link = (version: FrameworkVersionRead) => ({
    label: words.t('criteria.version.number', { number: version.number }),
    href: criteriaPaths.version(words.lang, version.id),
  });
  return {
    template: 'secretariat/criteria/difference',
    title,
    breadcrumbs: versionCrumbs(words, newer, words.t('criteria.difference.crumb')),
    section: 'criteria',
    lede: words.t(difference.same ? 'criteria.difference.same' : 'criteria.difference.lede', {
      name: inLanguage(newer.content.name, words.lang).text,
    }),
    summary: difference.same
      ? []
      : summaryOf(
          words,
          [added.length, removed.length, changed.length],
          difference.categories.length + difference.outcomes.length,
        ),
    groups: groupsOf(words, older.content, newer.content, difference).filter(
      ({ note, changes }) => note !== null || changes.length > 0,
    ),
    versions: [link(older), link(newer)],
  };
}

function groupsOf(
  words: Words,
  older: FrameworkContent,
  newer: FrameworkContent,
  difference: FrameworkDifference,
): ChangeGroup[] {
  const { added, removed, changed } = difference;
  const name = (criterion: Criterion) => inLanguage(criterion.title, words.lang).text || criterion.code;
  return [
    group(words, 'framework', words.t('criteria.difference.framework'), null, difference.framework),
    ...added.map((one) => group(words, `c-${one.code}`, name(one), words.t('criteria.difference.added'), [])),
    ...removed.map((one) => group(words, `c-${one.code}`, name(one), words.t('criteria.difference.removed'), [])),
    ...changed.map((one) =>
      group(
        words,
        `c-${one.code}`,
        nameOf(words, newer, one.code),
        one.moved ? words.t('criteria.difference.moved') : null,
        one.fields,
      ),
    ),
    ...[...difference.categories, ...difference.outcomes].map((one) => ratingGroup(words, older, newer, one)),
  ];
}

function summaryOf(words: Words, [added = 0, removed = 0, changed = 0]: number[], ratings: number): string[] {
  const counts = { added, removed, changed, ratings };
  return Object.entries(counts).map(([key, count]) => words.t(`criteria.difference.summary.${key}`, { count }));
}

function nameOf(words: Words, content: FrameworkContent, code: string): string {
  const criterion = content.criteria.find((one) => one.code === code);
  return (criterion && inLanguage(criterion.title, words.lang).text) || code;
}

function ratingGroup(
  words: Words,
  older: FrameworkContent,
  newer: FrameworkContent,
  change: RatingChange,
): ChangeGroup {
  const all = [...newer.ratingCategories, ...newer.outcomes, ...older.ratingCategories, ...older.outcomes];
  const item = all.find(({ code }) => code === change.code);
  const name = (item && inLanguage(item.name, words.lang).text) || change.code;
  const note = change.change === 'changed' ? null : words.t(`criteria.difference.${change.change}`);
  return group(words, `r-${change.code}`, words.t('criteria.place.rating', { name }), note, change.fields);
}

function group(
  words: Words,
  id: string,
  title: string,
  note: string | null,
  fields: readonly FieldChange[],
): ChangeGroup {
  return { id, title, note, changes: fields.map((field) => fieldView(words, field)) };
}

function fieldView(words: Words, change: FieldChange): FieldChangeView {
  const label = fieldLabel(words, change.field);
  if (change.kind === 'value') {
    return {
      label,
      diff: null,
      values: {
        before: valueInWords(words, change.field, change.before),
        after: valueInWords(words, change.field, change.after),
      },
    };
  }
  const inLang = words.t('criteria.difference.field', {
    label,
    language: words.t(`common.language.${change.language}`),
  });
  return { label: inLang, diff: textDiff(change.before, change.after, words), values: null };
}

/** 'scale.3.descriptor' → 'Step 3, what it means'; other fields have words of their own. */
function fieldLabel(words: Words, field: string): string {
  const [area = '', step, part] = field.split('.');
  if (area === 'scale' && step && part)
    return words.t('criteria.edit.stepPart', { step, part: words.t(`criteria.part.${part}`) });
  return words.t(`criteria.part.${field.replace('.', '_')}`);
}

function valueInWords(words: Words, field: string, value: string | number | null): string {
  if (value === null) return words.t('common.none');
  if (field === 'kind') return words.t(`criteria.kind.${value}`);
  if (field === 'quorum.base') return words.t(`criteria.settings.base.${value}`);
  if (field === 'weightBp' || field === 'minCoverageBp')
    return words.t('criteria.difference.percent', { percent: percent(words, Number(value)) });
  return field === 'minScore' ? words.number(Number(value) / 100) : String(value);
}
