import { inLanguage, LANGUAGES, Words } from '../../../common/text';
import {
  buttons,
  ButtonsView,
  checkbox,
  checkboxes,
  CheckboxView,
  ChoicesView,
  errorSummary,
  formTag,
  FormTag,
  hidden,
  radios,
  textInput,
  TextInputView,
} from '../../../common/web/components';
import { FilledForm, FormView, formView } from '../../../common/web/form';
import type { Link } from '../../../common/web/rendering/page-context';
import type { View } from '../../../common/web/rendering/view';
import {
  type AnswerKind,
  answerKindCodes,
  answerKinds,
  hasSetting,
  numberOf,
  optionCodes,
  type Question,
  questionsOf,
  visibilities,
} from '../../domain';
import { optionLabel } from '../question/question.page';
import { AreaPair, areaPair } from './both-languages';
import { buildPaths } from './build.paths';
import { buildCrumbs } from './crumbs.page';
import type { Ground } from './ground';
import { LabelRow, labelRows, questionFormLabels } from './question-settings.page';

export interface QuestionEditPage extends View {
  lede: string;
  otherKinds: { title: string; links: Link[] };
  form: FormTag;
  prompt: AreaPair;
  guidance: AreaPair;
  required: CheckboxView;
  visibility: ChoicesView;
  numbers: TextInputView[];
  languages: ChoicesView | null;
  rows: { title: string; hint: string; rows: LabelRow[] } | null;
  followUp: { title: string; prompt: AreaPair; limit: TextInputView; after: ChoicesView | null } | null;
  showIf: ChoicesView | null;
  criteria: ChoicesView | null;
  actions: ButtonsView;
}

export interface QuestionEditData {
  ground: Ground;
  /** Null for a new question. */
  question: Question | null;
  kind: AnswerKind;
  section: string;
  bound: FilledForm;
}

/** The form for one question; what it asks about follows the kind of answer. */
export function questionEditPage(words: Words, data: QuestionEditData): QuestionEditPage {
  const { ground, question, kind, bound } = data;
  const { questionnaire, version } = ground;
  const { lang } = words;
  const form = formView(bound, words, questionFormLabels(words, kind));
  const number = question ? numberOf(version.content, question.code) : 0;
  const title = question ? words.t('questions.edit.title', { number }) : words.t('questions.edit.newTitle');
  const back = question
    ? buildPaths.at(lang, questionnaire.id, question.code)
    : buildPaths.build(lang, questionnaire.id);
  return {
    template: 'secretariat/questionnaires/question',
    title,
    breadcrumbs: buildCrumbs(words, ground, title),
    section: 'questionnaires',
    errors: errorSummary(form),
    lede: words.t('questions.edit.lede', { kind: words.t(`questions.kind.${kind}`) }),
    otherKinds: { title: words.t('questions.edit.otherKinds'), links: kindLinks(words, data) },
    form: formTag({
      action: question
        ? buildPaths.question(lang, questionnaire.id, question.code)
        : buildPaths.questions(lang, questionnaire.id),
      rev: Number(bound.raw.rev ?? version.rev),
      hidden: [hidden('kind', kind), hidden('section', data.section)],
    }),
    ...commonFields(form, ground, question),
    ...settingFields(form, kind, question),
    actions: buttons(
      { label: words.t('questions.edit.submit') },
      { links: [{ label: words.t('common.action.cancel'), href: back }] },
    ),
  };
}

/** Choosing another kind shows the form with what that kind needs; nothing is saved by it. */
function kindLinks(words: Words, { ground, question, kind, section }: QuestionEditData): Link[] {
  const { id } = ground.questionnaire;
  return answerKindCodes
    .filter((other) => other !== kind)
    .map((other) => ({
      label: words.t(`questions.kind.${other}`),
      href: question
        ? buildPaths.questionOfKind(words.lang, id, question.code, other)
        : buildPaths.newOfKind(words.lang, id, section, other),
    }));
}

function commonFields(form: FormView, ground: Ground, question: Question | null) {
  const { words } = form;
  const label = (key: string) => words.t(`questions.edit.${key}`);
  const criteria = ground.criteria.map(({ code, title }) => ({
    value: code,
    label: inLanguage(title, words.lang).text,
    hint: code,
  }));
  const deciders = decidersOf(words, ground, question);
  return {
    prompt: areaPair(form, 'prompt'),
    guidance: areaPair(form, 'guidance'),
    required: checkbox(form, 'required', { hint: label('requiredHint') }),
    visibility: radios(
      form,
      'visibility',
      visibilities.map((value) => ({
        value,
        label: words.t(`questions.audience.${value}`),
        hint: label(`visibilityHint.${value}`),
      })),
    ),
    showIf:
      deciders.length > 0 ? checkboxes(form, 'showIf', deciders, { hint: label('showIfHint'), optional: true }) : null,
    criteria: criteria.length > 0 ? checkboxes(form, 'criteria', criteria, { hint: label('criteriaHint') }) : null,
  };
}

/** Every answer to an earlier question on which this one may depend. */
function decidersOf(words: Words, { version }: Ground, question: Question | null) {
  const all = questionsOf(version.content);
  const at = question ? all.findIndex(({ code }) => code === question.code) : all.length;
  return all
    .slice(0, at)
    .filter(({ kind }) => answerKinds[kind].decides)
    .flatMap((decider) =>
      optionCodes(decider).map((option) => ({
        value: `${decider.code}:${option}`,
        label: words.t('questions.edit.decider', {
          number: numberOf(version.content, decider.code),
          option: optionLabel(words, decider, option),
        }),
        hint: inLanguage(decider.prompt, words.lang).text,
      })),
    );
}

function settingFields(form: FormView, kind: AnswerKind, question: Question | null) {
  const { words } = form;
  const has = (setting: Parameters<typeof hasSetting>[1]) => hasSetting(kind, setting);
  const number = (name: string) =>
    textInput(form, name, { width: 'short', inputmode: 'numeric', hint: words.t(`questions.edit.${name}Hint`) });
  const rows = has('options') ? 'option' : has('columns') ? 'column' : null;
  const languages = LANGUAGES.map(({ code }) => ({ value: code, label: words.t(`common.language.${code}`) }));
  return {
    numbers: [...(has('wordLimit') ? [number('wordLimit')] : []), ...(has('most') ? [number('most')] : [])],
    languages: has('languages')
      ? checkboxes(form, 'languages', languages, { hint: words.t('questions.edit.languagesHint') })
      : null,
    rows: rows && {
      title: words.t(`questions.edit.${rows}s`),
      hint: words.t(`questions.edit.${rows}sHint`),
      rows: labelRows(form, rows),
    },
    followUp: has('followUp')
      ? {
          title: words.t('questions.edit.followUp'),
          prompt: areaPair(form, 'followUp', 2),
          limit: number('followUpLimit'),
          after: followUpAfter(form, kind, question),
        }
      : null,
  };
}

function followUpAfter(form: FormView, kind: AnswerKind, question: Question | null): ChoicesView | null {
  const { words } = form;
  const known = question?.kind === kind ? question : null;
  const codes = known ? optionCodes(known) : kind === 'yesNo' ? ['yes', 'no'] : [];
  if (codes.length === 0) return null;
  const labels = codes.map((value) => ({
    value,
    label: known ? optionLabel(words, known, value) : words.t(`questions.answer.${value}`),
  }));
  return checkboxes(form, 'followUpAfter', labels, { hint: words.t('questions.edit.followUpAfterHint') });
}
