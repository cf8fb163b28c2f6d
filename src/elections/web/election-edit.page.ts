import { inLanguage, Words } from '../../common/text';
import {
  buttons,
  ButtonsView,
  dateInput,
  errorSummary,
  formTag,
  FormTag,
  radios,
  ChoicesView,
  selectBox,
  SelectView,
  textInput,
  TextInputView,
} from '../../common/web/components';
import { FilledForm, FormView, formView } from '../../common/web/form/form-view';
import type { View } from '../../common/web/rendering/view';
import type { ElectionRead } from '../domain/election-read';
import { requirementName } from '../domain/fact-text';
import { postCodes } from '../domain/posts';
import { requirementKinds } from '../domain/requirement';
import { electionPaths } from './election.paths';

export interface ElectionEditPage extends View {
  lede: string;
  form: FormTag;
  /** Chosen once, when the election is made. */
  post: SelectView | null;
  kind: ChoicesView;
  seats: TextInputView;
  pairs: { en: TextInputView; fr: TextInputView }[];
  dates: TextInputView[];
  datesTitle: string;
  bench: { title: string; hint: string; numbers: TextInputView[]; source: TextInputView } | null;
  actions: ButtonsView;
}

/** The form for a new election (`election` null) or for one that exists. */
export function electionEditPage(
  words: Words,
  data: { election: ElectionRead | null; bound: FilledForm },
): ElectionEditPage {
  const { election } = data;
  const form = formView(data.bound, words, labels(words, election === null));
  const title = election ? words.t('elections.edit.title') : words.t('elections.new.title');
  const back = election ? electionPaths.show(words.lang, election.id) : electionPaths.index(words.lang);
  return {
    template: 'secretariat/elections/edit',
    title,
    breadcrumbs: crumbs(words, election, title),
    section: 'elections',
    errors: errorSummary(form),
    lede: words.t(election ? 'elections.edit.lede' : 'elections.new.lede'),
    form: election
      ? formTag({
          action: electionPaths.edit(words.lang, election.id),
          rev: Number(data.bound.raw.rev ?? election.rev),
        })
      : formTag({ action: electionPaths.index(words.lang) }),
    ...officeFields(form, words, election === null),
    pairs: ['title', 'session', 'place'].map((name) => pair(form, name)),
    datesTitle: words.t('elections.edit.dates'),
    dates: datesOf(form, words),
    bench: election && election.post !== 'judge' ? null : benchOf(form, words),
    actions: buttons(
      { label: words.t(election ? 'common.action.save' : 'elections.new.submit') },
      { links: [{ label: words.t('common.action.cancel'), href: back }] },
    ),
  };
}

function officeFields(form: FormView, words: Words, isNew: boolean): Pick<ElectionEditPage, 'post' | 'kind' | 'seats'> {
  return {
    post: !isNew
      ? null
      : selectBox(
          form,
          'post',
          postCodes.map((value) => ({ value, label: words.t(`elections.post.${value}`) })),
          { empty: words.t('elections.edit.choosePost'), hint: words.t('elections.edit.postHint') },
        ),
    kind: radios(
      form,
      'kind',
      ['ordinary', 'vacancy'].map((value) => ({
        value,
        label: words.t(`elections.kind.${value}`),
        hint: words.t(`elections.edit.kindHint.${value}`),
      })),
    ),
    seats: textInput(form, 'seats', {
      inputmode: 'numeric',
      width: 'short',
      hint: words.t('elections.edit.seatsHint'),
    }),
  };
}

function labels(words: Words, isNew: boolean): Record<string, string> {
  const own = [
    'kind',
    'seats',
    'titleEn',
    'titleFr',
    'sessionEn',
    'sessionFr',
    'placeEn',
    'placeFr',
    'year',
    'voteStartsOn',
    'voteEndsOn',
    'nominationStartsOn',
    'nominationEndsOn',
  ];
  const named = [...(isNew ? ['post'] : []), ...own].map(
    (name) => [name, words.t(`elections.edit.label.${name}`)] as const,
  );
  return Object.fromEntries([
    ...named,
    ...requirementKinds.map((kind) => [kind, requirementName(kind, words)] as const),
    ['benchSource', words.t('elections.edit.label.benchSource')],
  ]);
}

function pair(form: FormView, name: string): ElectionEditPage['pairs'][number] {
  const optional = name !== 'title';
  return {
    en: textInput(form, `${name}En`, { optional }),
    fr: textInput(form, `${name}Fr`, { optional: true }),
  };
}

function datesOf(form: FormView, words: Words): TextInputView[] {
  const optional = { optional: true };
  return [
    textInput(form, 'year', { inputmode: 'numeric', width: 'short', hint: words.t('elections.edit.yearHint') }),
    dateInput(form, 'voteStartsOn', optional),
    dateInput(form, 'voteEndsOn', optional),
    dateInput(form, 'nominationStartsOn', optional),
    dateInput(form, 'nominationEndsOn', { optional: true, hint: words.t('elections.edit.nominationEndHint') }),
  ];
}

function benchOf(form: FormView, words: Words): NonNullable<ElectionEditPage['bench']> {
  return {
    title: words.t('elections.edit.bench'),
    hint: words.t('elections.edit.benchHint'),
    numbers: requirementKinds.map((kind) =>
      textInput(form, kind, { inputmode: 'numeric', width: 'short', optional: true }),
    ),
    source: textInput(form, 'benchSource', { optional: true, hint: words.t('elections.edit.benchSourceHint') }),
  };
}

function crumbs(words: Words, election: ElectionRead | null, title: string) {
  const list = { label: words.t('elections.index.title'), href: electionPaths.index(words.lang) };
  const own = election
    ? [{ label: inLanguage(election.title, words.lang).text, href: electionPaths.show(words.lang, election.id) }]
    : [];
  return [list, ...own, { label: title, href: null }];
}
