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
  progress,
  ProgressView,
  radios,
  textArea,
  TextAreaView,
} from '../../../common/web/components';
import { FilledForm, FormView, formView } from '../../../common/web/form/form-view';
import { Crumb, View } from '../../../common/web/rendering/view';
import { CONFLICT_QUESTIONS, DECLARATION_ANSWERS, RECUSAL_CATEGORIES } from '../../domain/conflict';
import { Declaring } from '../../declare-desk';
import { OwnReview } from '../../room.reads';
import { panelRoomPaths } from '../panel-room.paths';
import { linkLabels, linkQuestions } from './likely-links';

export interface DeclarePage extends View {
  lead: string;
  facts: FactView[];
  progress: ProgressView | null;
  form: FormTag;
  likely: ChoicesView[];
  questions: ChoicesView[];
  text: TextAreaView;
  answer: ChoicesView;
  category: ChoicesView;
  actions: ButtonsView;
}

/** The place of this declaration in a sitting that goes through all candidates. */
export interface Sitting {
  /** How many of the member's candidates have been declared on, of how many. */
  done: number;
  of: number;
  /** Where the next one is without declaring on this one; null for the last. */
  skip: string | null;
}

/** The declaration of conflicts on one candidate: six plain questions, what there is to say, and a conclusion. */
export function declarePage(
  words: Words,
  data: Declaring & { bound: FilledForm; sitting: Sitting | null },
): DeclarePage {
  const { own, likely, before, bound, sitting } = data;
  const { name } = own.candidacy;
  const say = (key: string) => words.t(`panel.declare.${key}`, { name });
  const labels = Object.fromEntries(CONFLICT_QUESTIONS.map((question) => [question, say(`question.${question}`)]));
  const form = formView(bound, words, {
    ...linkLabels(words, likely, name),
    ...labels,
    text: say('text'),
    answer: say('answer'),
    category: say('category'),
  });
  return {
    template: 'panel/declarations/declare',
    title: words.t(before ? 'panel.declare.amendTitle' : 'panel.declare.title', { name }),
    breadcrumbs: roomCrumbs(words, sitting ? words.t('panel.sitting.crumb') : say('crumb')),
    section: sitting ? 'declarations' : 'assignments',
    errors: errorSummary(form),
    lead: say('lead'),
    facts: candidateFacts(words, own),
    progress: sitting ? progress(words, sitting.done, sitting.of) : null,
    form: formTag({
      action: (sitting ? panelRoomPaths.sittingOn : panelRoomPaths.declare)(words.lang, own.review.id),
    }),
    likely: linkQuestions(words, form, likely, name),
    questions: questionsOf(words, form, name),
    text: textArea(form, 'text', { hint: say('textHint'), optional: true, rows: 6 }),
    answer: radios(
      form,
      'answer',
      DECLARATION_ANSWERS.map((value) => choice(words, 'choice', value)),
    ),
    category: radios(form, 'category', categoryChoices(words), { hint: say('categoryHint'), optional: true }),
    actions: actionsOf(words, sitting),
  };
}

function questionsOf(words: Words, form: FormView, name: string): ChoicesView[] {
  const say = (key: string) => words.t(`panel.declare.${key}`, { name });
  const yesNo: Choice[] = ['yes', 'no'].map((value) => ({ value, label: say(value) }));
  return CONFLICT_QUESTIONS.map((question) => radios(form, question, yesNo, { hint: say(`hint.${question}`) }));
}

function actionsOf(words: Words, sitting: Sitting | null): ButtonsView {
  const cancel = { label: words.t('common.action.cancel'), href: panelRoomPaths.home(words.lang) };
  if (!sitting) return buttons({ label: words.t('panel.declare.send') }, { links: [cancel] });
  const skip = sitting.skip ? [{ label: words.t('panel.sitting.skip'), href: sitting.skip }] : [];
  const stop = { label: words.t('panel.sitting.stop'), href: panelRoomPaths.declarations(words.lang) };
  return buttons({ label: words.t('panel.sitting.send') }, { links: [...skip, stop] });
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
