import { inLanguage, Words } from '../../common/text';
import {
  buttons,
  ButtonsView,
  ChoicesView,
  errorSummary,
  formTag,
  FormTag,
  radios,
  selectBox,
  SelectView,
  textArea,
  TextAreaView,
  textInput,
  TextInputView,
} from '../../common/web/components';
import { FilledForm, FormView, formView } from '../../common/web/form';
import type { View } from '../../common/web/rendering/view';
import type { FrameworkVersionRead } from '../criteria.queries';
import { Criterion, levels } from '../domain';
import { criteriaPaths } from './criteria.paths';
import { CRITERION_TEXTS, stepField } from './criterion-fields';
import { versionCrumbs } from './version-show.page';

/** One text in both languages, side by side. */
export interface TextPair {
  title: string;
  en: TextAreaView;
  fr: TextAreaView;
}

export interface CriterionEditPage extends View {
  lede: string;
  form: FormTag;
  code: TextInputView | null;
  kind: ChoicesView;
  weight: TextInputView;
  floor: SelectView;
  titles: { title: string; en: TextInputView; fr: TextInputView };
  texts: TextPair[];
  scaleTitle: string;
  scaleHint: string;
  steps: { legend: string; labels: TextInputView[]; descriptors: TextAreaView[] }[];
  actions: ButtonsView;
}

/** The form for a new criterion of a draft (`criterion` null) or for one that it has. */
export function criterionEditPage(
  words: Words,
  data: { version: FrameworkVersionRead; criterion: Criterion | null; bound: FilledForm },
): CriterionEditPage {
  const { version, criterion, bound } = data;
  const form = formView(bound, words, labelsOf(words));
  const { lang } = words;
  const title = criterion
    ? words.t('criteria.edit.title', { code: criterion.code })
    : words.t('criteria.edit.newTitle');
  const id = criterion ? (version.criterionIds[criterion.code] ?? '') : '';
  return {
    template: 'secretariat/criteria/criterion',
    title,
    breadcrumbs: versionCrumbs(
      words,
      version,
      criterion ? inLanguage(criterion.title, lang).text || criterion.code : title,
    ),
    section: 'criteria',
    errors: errorSummary(form),
    lede: words.t('criteria.edit.lede'),
    form: formTag({
      action: criterion ? criteriaPaths.criterion(lang, version.id, id) : criteriaPaths.criteria(lang, version.id),
      rev: Number(bound.raw.rev ?? version.rev),
    }),
    ...numbersOf(form, words, criterion === null),
    ...textsOf(form, words),
    actions: buttons(
      { label: words.t('criteria.edit.submit') },
      { links: [{ label: words.t('common.action.cancel'), href: criteriaPaths.version(lang, version.id) }] },
    ),
  };
}

function numbersOf(
  form: FormView,
  words: Words,
  isNew: boolean,
): Pick<CriterionEditPage, 'code' | 'kind' | 'weight' | 'floor'> {
  const kinds = (['scored', 'threshold'] as const).map((value) => ({
    value,
    label: words.t(`criteria.kind.${value}`),
    hint: words.t(`criteria.edit.kindHint.${value}`),
  }));
  return {
    code: !isNew ? null : textInput(form, 'code', { width: 'medium', hint: words.t('criteria.edit.codeHint') }),
    kind: radios(form, 'kind', kinds),
    weight: textInput(form, 'weight', {
      width: 'short',
      inputmode: 'text',
      optional: true,
      hint: words.t('criteria.edit.weightHint'),
    }),
    floor: selectBox(
      form,
      'floor',
      levels.map((level) => ({ value: String(level), label: String(level) })),
      { empty: words.t('criteria.edit.noFloor'), optional: true, hint: words.t('criteria.edit.floorHint') },
    ),
  };
}

function textsOf(
  form: FormView,
  words: Words,
): Pick<CriterionEditPage, 'titles' | 'texts' | 'scaleTitle' | 'scaleHint' | 'steps'> {
  return {
    titles: {
      title: words.t('criteria.part.title'),
      en: textInput(form, 'titleEn', { hint: missing(form, words, 'titleEn') }),
      fr: textInput(form, 'titleFr', { hint: missing(form, words, 'titleFr') }),
    },
    texts: CRITERION_TEXTS.slice(1).map((name) => pair(form, words, name, words.t(`criteria.part.${name}`))),
    scaleTitle: words.t('criteria.part.scale'),
    scaleHint: words.t('criteria.edit.scaleHint'),
    steps: levels.map((value) => stepOf(form, words, value)),
  };
}

function labelsOf(words: Words): Record<string, string> {
  const own = ['code', 'kind', 'weight', 'floor'].map((name) => [name, words.t(`criteria.edit.label.${name}`)]);
  const inBoth = (name: string, label: string) => [
    [`${name}En`, words.t('criteria.edit.inEnglish', { label })],
    [`${name}Fr`, words.t('criteria.edit.inFrench', { label })],
  ];
  const texts = CRITERION_TEXTS.flatMap((name) => inBoth(name, words.t(`criteria.part.${name}`)));
  const steps = levels.flatMap((value) =>
    (['label', 'descriptor'] as const).flatMap((part) =>
      inBoth(
        stepField(value, part),
        words.t('criteria.edit.stepPart', { step: value, part: words.t(`criteria.part.${part}`) }),
      ),
    ),
  );
  return Object.fromEntries([...own, ...texts, ...steps]) as Record<string, string>;
}

/** Says that a text is still missing in a language, so that the gap is seen while editing. */
export function missing(form: FormView, words: Words, name: string): string | null {
  return form.value(name).trim() === '' ? words.t('criteria.edit.missing') : null;
}

function pair(form: FormView, words: Words, name: string, title: string): TextPair {
  return { title, en: area(form, words, `${name}En`, 'en', 4), fr: area(form, words, `${name}Fr`, 'fr', 4) };
}

export function area(form: FormView, words: Words, name: string, code: 'en' | 'fr', rows: number): TextAreaView {
  return textArea(form, name, { rows, hint: missing(form, words, name), typedIn: { code, dir: 'ltr' } });
}

function stepOf(form: FormView, words: Words, value: number): CriterionEditPage['steps'][number] {
  const label = stepField(value, 'label');
  const descriptor = stepField(value, 'descriptor');
  return {
    legend: words.t('criteria.edit.step', { step: value }),
    labels: ['En', 'Fr'].map((lang) => textInput(form, label + lang, { hint: missing(form, words, label + lang) })),
    descriptors: [area(form, words, `${descriptor}En`, 'en', 3), area(form, words, `${descriptor}Fr`, 'fr', 3)],
  };
}
