import { Words } from '../../../common/text/words';
import {
  buttons,
  ButtonsView,
  ChoicesView,
  errorSummary,
  factsList,
  FactView,
  formTag,
  FormTag,
  prose,
  ProseView,
  radios,
  textArea,
  TextAreaView,
  textInput,
  TextInputView,
} from '../../../common/web/components';
import { FilledForm, FormView, formView } from '../../../common/web/form/form-view';
import { Link } from '../../../common/web/rendering/page-context';
import { View } from '../../../common/web/rendering/view';
import type { AskedTime } from '../../time-request-desk';
import { panelRoomPaths } from '../panel-room.paths';
import { roomCrumbs } from './declare.page';
import { dueIn, outcomeOf } from './more-time.page';

export interface TimeRequestPage extends View {
  lead: string;
  facts: FactView[];
  reason: ProseView;
  deciding: {
    form: FormTag;
    decision: ChoicesView;
    days: TextInputView;
    answer: TextAreaView;
    actions: ButtonsView;
  } | null;
  back: Link;
}
export interface TimeRequestData extends AskedTime {
  reason: string;
  answer: string;
  mayDecide: boolean;
  bound: FilledForm;
}

/** One request for more time: who asks, why, and the decision. */
export function timeRequestPage(words: Words, data: TimeRequestData): TimeRequestPage {
  const { request, member, review } = data;
  const { lang } = words;
  const labels = ['decision', 'days', 'answer'].map((key) => [key, words.t(`panel.timeRequest.${key}`)]);
  const form = formView(data.bound, words, Object.fromEntries(labels) as Record<string, string>);
  const title = words.t('panel.timeRequest.title', { member: member.name });
  return {
    template: 'panel/more-time/decide',
    title,
    breadcrumbs: roomCrumbs(words, { label: words.t('panel.chair.title'), href: panelRoomPaths.chair(lang) }, title),
    section: 'chair',
    errors: errorSummary(form),
    lead: words.t('panel.timeRequest.lead', { name: review.candidacy.name }),
    facts: factsOf(words, data),
    reason: prose({ text: data.reason, lang, isOriginal: true }),
    deciding: data.mayDecide && request.state === 'open' ? decidingOf(words, form, data) : null,
    back: { label: words.t('panel.timeRequest.back'), href: panelRoomPaths.chair(lang) },
  };
}

function factsOf(words: Words, { request, dueAt, timeZone, answer }: TimeRequestData): FactView[] {
  const { state, daysAsked, daysGranted, askedAt, decidedAt } = request;
  return factsList([
    { term: words.t('panel.timeRequest.askedOn'), value: words.dateTime(askedAt) },
    { term: words.t('panel.moreTime.asked'), value: words.t('panel.moreTime.dayCount', { count: daysAsked }) },
    { term: words.t('panel.timeRequest.due'), value: dueIn(words, dueAt, timeZone) },
    { term: words.t('panel.moreTime.outcome'), value: outcomeOf(words, state, daysGranted, decidedAt) },
    ...(answer === '' ? [] : [{ term: words.t('panel.moreTime.answer'), value: answer }]),
  ]);
}

function decidingOf(words: Words, form: FormView, { request }: TimeRequestData): TimeRequestPage['deciding'] {
  const choices = ['grant', 'refuse'].map((value) => ({
    value,
    label: words.t(`panel.timeRequest.choice.${value}`),
    hint: words.t(`panel.timeRequest.choiceHint.${value}`),
  }));
  return {
    form: formTag({ action: panelRoomPaths.timeRequest(words.lang, request.id), rev: request.rev }),
    decision: radios(form, 'decision', choices),
    days: textInput(form, 'days', {
      inputmode: 'numeric',
      width: 'short',
      hint: words.t('panel.timeRequest.daysHint'),
    }),
    answer: textArea(form, 'answer', { hint: words.t('panel.timeRequest.answerHint'), rows: 4 }),
    actions: buttons({ label: words.t('panel.timeRequest.send') }),
  };
}
