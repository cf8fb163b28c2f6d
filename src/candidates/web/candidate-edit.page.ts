import { inLanguage, Words } from '../../common/text';
import {
  buttons,
  ButtonsView,
  Choice,
  errorSummary,
  formTag,
  FormTag,
  hidden,
  HiddenView,
  SelectView,
} from '../../common/web/components';
import { FormView, formView } from '../../common/web/form';
import type { View } from '../../common/web/rendering/view';
import { electionPaths } from '../../elections';
import type { CandidateGround, CandidateInput } from './candidate-form';
import { isHeldByState } from '../domain/post-of-candidacy';
import {
  factRow,
  FactRowView,
  nominationOf,
  NominationView,
  personOf,
  PersonView,
  stateOf,
} from './candidate-parts.page';
import { candidatePaths } from './candidate.paths';
import { candidateCrumbs } from './candidate-show.page';
import { factField, FactField } from './fact-field';

export interface CandidateEditPage extends View {
  lede: string;
  form: FormTag;
  state: SelectView | null;
  person: PersonView | null;
  nominationTitle: string;
  nomination: NominationView;
  factsTitle: string;
  factsHint: string;
  rows: HiddenView;
  facts: FactRowView[];
  actions: ButtonsView;
}

/** The form for a new candidacy, or for one that exists. */
export function candidateEditPage(
  words: Words,
  data: { ground: CandidateGround; input: CandidateInput; countries: Choice[] },
): CandidateEditPage {
  const { ground, input } = data;
  const { election, candidacy } = ground;
  const form = formView(input, words, labelsOf(words, input.rows));
  const title = words.t(`candidates.${titleKey(ground)}`);
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
    state: isHeldByState(election) ? stateOf(form, words, ground) : null,
    person: isHeldByState(election) ? null : personOf(form, words),
    nominationTitle: words.t('candidates.edit.nomination'),
    nomination: nominationOf(form, words, ground, data.countries),
    ...factsOf(form, words, input.rows, ground),
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
const FACT_FIELDS: FactField[] = ['Kind', 'En', 'Fr', 'Source', 'AsOf', 'Confidence', 'Criteria'];

function labelsOf(words: Words, rows: number): Record<string, string> {
  const own = FIELDS.map((name) => [name, words.t(`candidates.edit.label.${name}`)]);
  const facts = Array.from({ length: rows }, (_, index) =>
    FACT_FIELDS.map((name) => [factField(index + 1, name), words.t(`candidates.edit.label.fact${name}`)]),
  ).flat();
  return Object.fromEntries([...own, ...facts]) as Record<string, string>;
}

function titleKey({ candidacy, election }: CandidateGround): string {
  if (candidacy) return 'edit.title';
  return isHeldByState(election) ? 'new.titleState' : 'new.title';
}

function factsOf(
  form: FormView,
  words: Words,
  rows: number,
  { criteria }: CandidateGround,
): Pick<CandidateEditPage, 'factsTitle' | 'factsHint' | 'rows' | 'facts'> {
  return {
    factsTitle: words.t('candidates.edit.facts'),
    factsHint: words.t('candidates.edit.factsHint'),
    rows: hidden('rows', rows),
    facts: Array.from({ length: rows }, (_, index) => factRow(form, words, index + 1, criteria)),
  };
}

function newCrumbs(words: Words, { election }: CandidateGround, title: string) {
  return [
    { label: inLanguage(election.title, words.lang).text, href: electionPaths.show(words.lang, election.id) },
    { label: words.t('candidates.index.crumb'), href: candidatePaths.index(words.lang, election.id) },
    { label: title, href: null },
  ];
}
