import { Words } from '../../common/text';
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
  TextAreaView,
  textInput,
  TextInputView,
} from '../../common/web/components';
import { FilledForm, FormView, formView } from '../../common/web/form';
import type { View } from '../../common/web/rendering/view';
import type { FrameworkVersionRead } from '../criteria.queries';
import { levels } from '../domain';
import { criteriaPaths } from './criteria.paths';
import { area, missing } from './criterion-edit.page';
import { versionCrumbs } from './version-show.page';

export interface SettingsEditPage extends View {
  lede: string;
  form: FormTag;
  names: TextInputView[];
  sources: TextAreaView[];
  quorum: { title: string; hint: string; min: TextInputView; share: TextInputView[]; base: ChoicesView };
  threshold: { title: string; hint: string; level: SelectView; share: TextInputView[] };
  coverage: TextInputView;
  actions: ButtonsView;
}

const FIELDS = [
  'nameEn',
  'nameFr',
  'sourceEn',
  'sourceFr',
  'quorumMin',
  'quorumPart',
  'quorumWhole',
  'quorumBase',
  'thresholdLevel',
  'thresholdPart',
  'thresholdWhole',
  'coverage',
];

/** The form for what holds for a draft as a whole. */
export function settingsEditPage(
  words: Words,
  { version, bound }: { version: FrameworkVersionRead; bound: FilledForm },
): SettingsEditPage {
  const form = formView(
    bound,
    words,
    Object.fromEntries(FIELDS.map((name) => [name, words.t(`criteria.settings.label.${name}`)])),
  );
  const title = words.t('criteria.settings.title');
  return {
    template: 'secretariat/criteria/settings',
    title,
    breadcrumbs: versionCrumbs(words, version, title),
    section: 'criteria',
    errors: errorSummary(form),
    lede: words.t('criteria.settings.lede'),
    form: formTag({ action: criteriaPaths.edit(words.lang, version.id), rev: Number(bound.raw.rev ?? version.rev) }),
    names: ['nameEn', 'nameFr'].map((name) => textInput(form, name, { hint: missing(form, words, name) })),
    sources: [area(form, words, 'sourceEn', 'en', 6), area(form, words, 'sourceFr', 'fr', 6)],
    ...rulesOf(form, words),
    actions: buttons(
      { label: words.t('common.action.save') },
      { links: [{ label: words.t('common.action.cancel'), href: criteriaPaths.version(words.lang, version.id) }] },
    ),
  };
}

function rulesOf(form: FormView, words: Words): Pick<SettingsEditPage, 'quorum' | 'threshold' | 'coverage'> {
  const number = (name: string) => textInput(form, name, { width: 'short', inputmode: 'numeric' });
  const bases = (['panel', 'eligible'] as const).map((value) => ({
    value,
    label: words.t(`criteria.settings.base.${value}`),
  }));
  return {
    quorum: {
      title: words.t('criteria.setting.quorum'),
      hint: words.t('criteria.settings.quorumHint'),
      min: number('quorumMin'),
      share: [number('quorumPart'), number('quorumWhole')],
      base: radios(form, 'quorumBase', bases),
    },
    threshold: {
      title: words.t('criteria.setting.threshold'),
      hint: words.t('criteria.settings.thresholdHint'),
      level: selectBox(
        form,
        'thresholdLevel',
        levels.map((level) => ({ value: String(level), label: String(level) })),
      ),
      share: [number('thresholdPart'), number('thresholdWhole')],
    },
    coverage: textInput(form, 'coverage', {
      width: 'short',
      inputmode: 'numeric',
      hint: words.t('criteria.settings.coverageHint'),
    }),
  };
}
