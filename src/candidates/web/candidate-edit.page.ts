import { inLanguage, stateNames, Words } from '../../common/text';
import {
  buttons,
  ButtonsView,
  ChoicesView,
  dateInput,
  errorSummary,
  formTag,
  FormTag,
  hidden,
  HiddenView,
  radios,
  selectBox,
  SelectView,
  textArea,
  TextAreaView,
  textInput,
  TextInputView,
} from '../../common/web/components';
import { FormView, formView } from '../../common/web/form';
import type { View } from '../../common/web/rendering/view';
import { candidacyFactKinds, electionPaths, factTerm, regions } from '../../elections';
import { CandidateGround, CandidateInput, isHeldByState, routesFor, usesLists } from './candidate-form';
import { candidatePaths } from './candidate.paths';
import { candidateCrumbs } from './candidate-show.page';
import { factField, FactField } from './fact-rows';

export interface FactRowView {
  legend: string;
  id: HiddenView;
  kind: SelectView;
  en: TextAreaView;
  fr: TextAreaView;
  source: TextInputView;
  asOf: TextInputView;
  confidence: SelectView;
}

export interface CandidateEditPage extends View {
  lede: string;
  form: FormTag;
  state: SelectView | null;
  person: {
    family: TextInputView;
    given: TextInputView;
    order: ChoicesView;
    otherSpellings: TextAreaView;
    gender: ChoicesView;
  } | null;
  nominationTitle: string;
  nomination: {
    states: SelectView[];
    route: ChoicesView | null;
    list: ChoicesView | null;
    region: SelectView;
    nominatedOn: TextInputView;
  };
  factsTitle: string;
  factsHint: string;
  rows: HiddenView;
  facts: FactRowView[];
  actions: ButtonsView;
}

/** The form for a new candidacy, or for one that exists. */
export function candidateEditPage(
  words: Words,
  data: { ground: CandidateGround; input: CandidateInput },
): CandidateEditPage {
  const { ground, input } = data;
  const { election, candidacy } = ground;
  const form = formView(input, words, labelsOf(words, input.rows));
  const title = words.t(
    candidacy
      ? 'candidates.edit.title'
      : isHeldByState(election)
        ? 'candidates.new.titleState'
        : 'candidates.new.title',
  );
  const back = candidacy
    ? candidatePaths.show(words.lang, candidacy.id)
    : candidatePaths.index(words.lang, election.id);
  return {
    template: 'secretariat/candidates/edit',
    title,
    breadcrumbs: candidacy
      ? candidateCrumbs(words, election, candidacy, words.t('common.action.edit'))
      : newCrumbs(words, ground, title),
    section: 'candidates',
    errors: errorSummary(form),
    lede: words.t(candidacy ? 'candidates.edit.lede' : 'candidates.new.lede', {
      election: inLanguage(election.title, words.lang).text,
    }),
    form: formTag({
      action: candidacy ? candidatePaths.edit(words.lang, candidacy.id) : candidatePaths.index(words.lang, election.id),
      rev: input.rev,
    }),
    state: isHeldByState(election)
      ? selectBox(form, 'stateCode', stateChoices(words, ground), { empty: words.t('candidates.edit.choose') })
      : null,
    person: isHeldByState(election) ? null : personOf(form, words),
    nominationTitle: words.t('candidates.edit.nomination'),
    nomination: nominationOf(form, words, ground),
    factsTitle: words.t('candidates.edit.facts'),
    factsHint: words.t('candidates.edit.factsHint'),
    rows: hidden('rows', input.rows),
    facts: Array.from({ length: input.rows }, (_, index) => factRow(form, words, index + 1)),
    actions: buttons(
      { label: words.t(candidacy ? 'common.action.save' : 'candidates.new.submit') },
      {
        secondary: [{ label: words.t('candidates.edit.moreFacts'), name: 'more', value: 'yes' }],
        links: [{ label: words.t('common.action.cancel'), href: back }],
      },
    ),
  };
}

const FIELDS = [
  'stateCode',
  'familyName',
  'givenNames',
  'nameOrder',
  'otherSpellings',
  'gender',
  'nominatingState',
  'nationality',
  'list',
  'route',
  'region',
  'nominatedOn',
];
const FACT_FIELDS: FactField[] = ['Kind', 'En', 'Fr', 'Source', 'AsOf', 'Confidence'];

function labelsOf(words: Words, rows: number): Record<string, string> {
  const own = FIELDS.map((name) => [name, words.t(`candidates.edit.label.${name}`)]);
  const facts = Array.from({ length: rows }, (_, index) =>
    FACT_FIELDS.map((name) => [factField(index + 1, name), words.t(`candidates.edit.label.fact${name}`)]),
  ).flat();
  return Object.fromEntries([...own, ...facts]) as Record<string, string>;
}

const stateChoices = (words: Words, ground: CandidateGround) =>
  ground.states
    .map(({ code }) => ({ value: code, label: words.country(code) }))
    .sort((a, b) => a.label.localeCompare(b.label, words.lang));

function personOf(form: FormView, words: Words): NonNullable<CandidateEditPage['person']> {
  const hint = (name: string) => words.t(`candidates.edit.hint.${name}`);
  const choice = (value: string) => ({ value, label: words.t(`candidates.edit.order.${value}`) });
  return {
    family: textInput(form, 'familyName', { hint: hint('familyName') }),
    given: textInput(form, 'givenNames', { optional: true }),
    order: radios(form, 'nameOrder', ['given', 'family'].map(choice)),
    otherSpellings: textArea(form, 'otherSpellings', { optional: true, rows: 2, hint: hint('otherSpellings') }),
    gender: radios(
      form,
      'gender',
      (['F', 'M'] as const).map((value) => ({ value, label: words.t(`elections.gender.${value}`) })),
      { optional: true, hint: hint('gender') },
    ),
  };
}

function nominationOf(form: FormView, words: Words, ground: CandidateGround): CandidateEditPage['nomination'] {
  const { election } = ground;
  const routes = routesFor(election);
  const empty = words.t('candidates.edit.notKnown');
  const everyState = stateNames(words.lang).map(({ code, name }) => ({ value: code, label: name }));
  const person = !isHeldByState(election);
  const isNominated = election.post !== 'deputy_prosecutor';
  return {
    states: person
      ? [
          selectBox(form, 'nominatingState', stateChoices(words, ground), {
            empty: isNominated ? words.t('candidates.edit.choose') : empty,
            optional: !isNominated,
          }),
          selectBox(form, 'nationality', everyState, {
            empty: words.t('candidates.edit.sameState'),
            optional: true,
            hint: words.t('candidates.edit.hint.nationality'),
          }),
        ]
      : [],
    route:
      person && routes.length > 1
        ? radios(
            form,
            'route',
            routes.map((value) => ({ value, label: words.t(`candidates.route.${value}`) })),
            { optional: true },
          )
        : null,
    list: usesLists(election)
      ? radios(
          form,
          'list',
          (['A', 'B'] as const).map((value) => ({ value, label: words.t(`elections.listMeaning.${value}`) })),
          { optional: true },
        )
      : null,
    region: selectBox(
      form,
      'region',
      regions.map((value) => ({ value, label: words.t(`elections.region.${value}`) })),
      { empty: words.t('candidates.edit.regionOfState'), optional: true },
    ),
    nominatedOn: dateInput(form, 'nominatedOn', { optional: true }),
  };
}

function factRow(form: FormView, words: Words, row: number): FactRowView {
  const name = (field: FactField) => factField(row, field);
  const kinds = candidacyFactKinds.map((value) => ({ value, label: factTerm(words, value) }));
  const confidences = ['verified', 'recalled', 'unverified'].map((value) => ({
    value,
    label: words.t(`elections.confidence.${value}`),
  }));
  return {
    legend: words.t('candidates.edit.factNumber', { number: row }),
    id: hidden(name('Id'), form.value(name('Id'))),
    kind: selectBox(form, name('Kind'), kinds, { empty: words.t('candidates.edit.choose') }),
    en: textArea(form, name('En'), { rows: 2, typedIn: { code: 'en', dir: 'ltr' } }),
    fr: textArea(form, name('Fr'), { rows: 2, typedIn: { code: 'fr', dir: 'ltr' } }),
    source: textInput(form, name('Source'), {}),
    asOf: dateInput(form, name('AsOf'), { optional: true }),
    confidence: selectBox(form, name('Confidence'), confidences),
  };
}

function newCrumbs(words: Words, { election }: CandidateGround, title: string) {
  return [
    { label: inLanguage(election.title, words.lang).text, href: electionPaths.show(words.lang, election.id) },
    { label: words.t('candidates.index.crumb'), href: candidatePaths.index(words.lang, election.id) },
    { label: title, href: null },
  ];
}
