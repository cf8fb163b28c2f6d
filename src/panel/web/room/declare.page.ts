import { Words } from '../../../common/text/words';
import {
  buttons,
  ButtonsView,
  Choice,
  ChoicesView,
  errorSummary,
  factsList,
  FactView,
  formTag,
  FormTag,
  radios,
  textArea,
  TextAreaView,
} from '../../../common/web/components';
import { FilledForm, formView } from '../../../common/web/form/form-view';
import { Crumb, View } from '../../../common/web/rendering/view';
import { CONFLICT_QUESTIONS, DECLARATION_ANSWERS, RECUSAL_CATEGORIES } from '../../domain/conflict';
import { OwnReview } from '../../room.reads';
import { panelRoomPaths } from '../panel-room.paths';

export interface DeclarePage extends View {
  lead: string;
  facts: FactView[];
  form: FormTag;
  questions: ChoicesView[];
  text: TextAreaView;
  answer: ChoicesView;
  category: ChoicesView;
  actions: ButtonsView;
}

/** The declaration of conflicts on one candidate: six plain questions, what there is to say, and a conclusion. */
export function declarePage(
  words: Words,
  data: { own: OwnReview; bound: FilledForm; isAmending: boolean },
): DeclarePage {
  const { own, bound, isAmending } = data;
  const { name } = own.candidacy;
  const say = (key: string) => words.t(`panel.declare.${key}`, { name });
  const labels = Object.fromEntries(CONFLICT_QUESTIONS.map((question) => [question, say(`question.${question}`)]));
  const form = formView(bound, words, {
    ...labels,
    text: say('text'),
    answer: say('answer'),
    category: say('category'),
  });
  const yesNo: Choice[] = ['yes', 'no'].map((value) => ({ value, label: say(value) }));
  const hint = (question: string) => ({ hint: say(`hint.${question}`) });
  return {
    template: 'panel/declarations/declare',
    title: words.t(isAmending ? 'panel.declare.amendTitle' : 'panel.declare.title', { name }),
    breadcrumbs: roomCrumbs(words, say('crumb')),
    section: 'assignments',
    errors: errorSummary(form),
    lead: say('lead'),
    facts: candidateFacts(words, own),
    form: formTag({ action: panelRoomPaths.declare(words.lang, own.review.id) }),
    questions: CONFLICT_QUESTIONS.map((question) => radios(form, question, yesNo, hint(question))),
    text: textArea(form, 'text', { hint: say('textHint'), optional: true, rows: 6 }),
    answer: radios(
      form,
      'answer',
      DECLARATION_ANSWERS.map((value) => choice(words, 'choice', value)),
    ),
    category: radios(form, 'category', categoryChoices(words), { hint: say('categoryHint'), optional: true }),
    actions: buttons(
      { label: say('send') },
      { links: [{ label: words.t('common.action.cancel'), href: panelRoomPaths.home(words.lang) }] },
    ),
  };
}

const choice = (words: Words, group: string, value: string): Choice => ({
  value,
  label: words.t(`panel.declare.${group}.${value}`),
  hint: words.t(`panel.declare.${group}Hint.${value}`),
});

/** What is published of a recusal, as choices. */
export function categoryChoices(words: Words): Choice[] {
  return RECUSAL_CATEGORIES.map((value) => ({
    value,
    label: words.t(`panel.category.${value}`),
    hint: words.t(`panel.categoryHint.${value}`),
  }));
}

/** What may point to a link: States and list, from the record. */
export function candidateFacts(
  words: Words,
  { candidacy, election }: Pick<OwnReview, 'candidacy' | 'election'>,
): FactView[] {
  const state = (code: string | null) => (code ? words.country(code) : words.t('common.notStated'));
  const title = election.title.texts[words.lang] ?? election.title.texts[election.title.original] ?? '';
  return factsList([
    { term: words.t('panel.fact.election'), value: title },
    { term: words.t('panel.fact.nationality'), value: state(candidacy.nationality) },
    { term: words.t('panel.fact.nominatedBy'), value: state(candidacy.nominatingState) },
  ]);
}

/** Breadcrumbs of a page below the home page of the panel room. */
export function roomCrumbs(words: Words, ...labels: (string | Crumb)[]): Crumb[] {
  const rest = labels.map((label) => (typeof label === 'string' ? { label, href: null } : label));
  return [{ label: words.t('panel.home.title'), href: panelRoomPaths.home(words.lang) }, ...rest];
}
