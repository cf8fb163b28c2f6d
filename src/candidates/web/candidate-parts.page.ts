import { inLanguage, type Words } from '../../common/text';
import {
  checkboxes,
  Choice,
  ChoicesView,
  dateInput,
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
import type { FormView } from '../../common/web/form';
import { candidacyFactKinds, factTerm, regions } from '../../elections';
import type { CriterionChoice } from '../ports/criterion-choices';
import { routesFor, isHeldByState, usesLists } from '../domain/post-of-candidacy';
import type { CandidateGround } from './candidate-form';
import { factField, FactField } from './fact-field';

/* Parts of the form of a candidate. */

export interface PersonView {
  family: TextInputView;
  given: TextInputView;
  order: ChoicesView;
  otherSpellings: TextAreaView;
  gender: ChoicesView;
}

export interface NominationView {
  states: SelectView[];
  route: ChoicesView | null;
  list: ChoicesView | null;
  region: SelectView;
  nominatedOn: TextInputView;
}

export interface FactRowView {
  legend: string;
  id: HiddenView;
  kind: SelectView;
  en: TextAreaView;
  fr: TextAreaView;
  source: TextInputView;
  asOf: TextInputView;
  confidence: SelectView;
  /** Null where the post has no published criteria. */
  criteria: ChoicesView | null;
  /** How many are ticked. */
  ticked: string;
}

const stateChoices = (words: Words, ground: CandidateGround) =>
  ground.states
    .map(({ code }) => ({ value: code, label: words.country(code) }))
    .sort((a, b) => a.label.localeCompare(b.label, words.lang));

export function personOf(form: FormView, words: Words): PersonView {
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

/** Who put the candidate forward, how, and for which list. */
export function nominationOf(
  form: FormView,
  words: Words,
  ground: CandidateGround,
  countries: Choice[],
): NominationView {
  const { election } = ground;
  const routes = routesFor(election);
  const person = !isHeldByState(election);
  return {
    states: person ? statesOf(form, words, ground, countries) : [],
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

/** One fact: what it states, in both languages, with its source. */
export function factRow(form: FormView, words: Words, row: number, criteria: readonly CriterionChoice[]): FactRowView {
  const name = (field: FactField) => factField(row, field);
  const kinds = candidacyFactKinds.map((value) => ({ value, label: factTerm(words, value) }));
  const confidences = ['verified', 'recalled', 'unverified'].map((value) => ({
    value,
    label: words.t(`elections.confidence.${value}`),
  }));
  const choices = criteria.map(({ code, title }) => ({ value: code, label: inLanguage(title, words.lang).text }));
  const ties = criteria.length > 0 ? checkboxes(form, name('Criteria'), choices) : null;
  const ticked = ties?.choices.filter(({ checked }) => checked).length ?? 0;
  return {
    legend: words.t('candidates.edit.factNumber', { number: row }),
    id: hidden(name('Id'), form.value(name('Id'))),
    kind: selectBox(form, name('Kind'), kinds, { empty: words.t('candidates.edit.choose') }),
    en: textArea(form, name('En'), { rows: 2, typedIn: { code: 'en', dir: 'ltr' } }),
    fr: textArea(form, name('Fr'), { rows: 2, typedIn: { code: 'fr', dir: 'ltr' } }),
    source: textInput(form, name('Source'), {}),
    asOf: dateInput(form, name('AsOf'), { optional: true }),
    confidence: selectBox(form, name('Confidence'), confidences),
    criteria: ties,
    ticked: words.t('candidates.edit.factTies', { count: ticked }),
  };
}

function statesOf(form: FormView, words: Words, ground: CandidateGround, countries: Choice[]): SelectView[] {
  const isNominated = ground.election.post !== 'deputy_prosecutor';
  const empty = words.t(isNominated ? 'candidates.edit.choose' : 'candidates.edit.notKnown');
  const hint = words.t('candidates.edit.hint.nationality');
  return [
    selectBox(form, 'nominatingState', stateChoices(words, ground), { empty, optional: !isNominated }),
    selectBox(form, 'nationality', countries, { empty: words.t('candidates.edit.sameState'), optional: true, hint }),
  ];
}

/** The State that stands for a seat of the Bureau. */
export function stateOf(form: FormView, words: Words, ground: CandidateGround): SelectView {
  return selectBox(form, 'stateCode', stateChoices(words, ground), { empty: words.t('candidates.edit.choose') });
}
