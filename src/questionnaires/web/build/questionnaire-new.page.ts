import { inLanguage, Words } from '../../../common/text';
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
} from '../../../common/web/components';
import { FilledForm, formView } from '../../../common/web/form';
import type { View } from '../../../common/web/rendering/view';
import type { ElectionRead } from '../../../elections';
import { type QuestionnaireRead, respondents } from '../../domain';
import { buildPaths } from './build.paths';
import { nameOf } from './crumbs.page';

export interface QuestionnaireNewPage extends View {
  lede: string;
  form: FormTag;
  election: SelectView;
  respondent: ChoicesView;
  source: ChoicesView;
  actions: ButtonsView;
}

export interface NewData {
  /** Elections that can be asked about, newest first. */
  elections: readonly ElectionRead[];
  /** Earlier questionnaires with their elections. */
  earlier: readonly QuestionnaireRead[];
  bound: FilledForm;
}

/** For which election, for whom, and what to begin with. */
export function questionnaireNewPage(words: Words, data: NewData): QuestionnaireNewPage {
  const { elections, bound } = data;
  const label = (key: string) => words.t(`questions.new.${key}`);
  const form = formView(bound, words, {
    election: label('election'),
    respondent: label('respondent'),
    source: label('source'),
  });
  return {
    template: 'secretariat/questionnaires/new',
    title: label('title'),
    breadcrumbs: [
      { label: words.t('questions.index.title'), href: buildPaths.index(words.lang) },
      { label: label('title'), href: null },
    ],
    section: 'questionnaires',
    errors: errorSummary(form),
    lede: label('lede'),
    form: formTag({ action: buildPaths.index(words.lang) }),
    election: selectBox(
      form,
      'election',
      elections.map(({ id, title }) => ({ value: id, label: inLanguage(title, words.lang).text })),
    ),
    respondent: radios(
      form,
      'respondent',
      respondents.map((value) => ({ value, label: label(`to.${value}`), hint: label(`toHint.${value}`) })),
    ),
    source: radios(form, 'source', sourcesOf(words, data)),
    actions: buttons(
      { label: label('submit') },
      { links: [{ label: words.t('common.action.cancel'), href: buildPaths.index(words.lang) }] },
    ),
  };
}

/** The template, an empty page, or what another election asks. */
function sourcesOf(words: Words, { elections, earlier }: NewData) {
  const own = ['template', 'empty'].map((value) => ({
    value,
    label: words.t(`questions.new.from.${value}`),
    hint: words.t(`questions.new.fromHint.${value}`),
  }));
  const copies = earlier.flatMap((one) => {
    const election = elections.find(({ id }) => id === one.electionId);
    return election ? [{ value: one.id, label: nameOf(words, one, election) }] : [];
  });
  return [...own, ...copies];
}
