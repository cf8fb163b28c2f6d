import { Words } from '../../../common/text/words';
import {
  buttons,
  ButtonsView,
  errorSummary,
  factsList,
  FactView,
  formTag,
  FormTag,
  textArea,
  TextAreaView,
  textInput,
  TextInputView,
} from '../../../common/web/components';
import { FilledForm, FormView, formView } from '../../../common/web/form/form-view';
import { Link } from '../../../common/web/rendering/page-context';
import { View } from '../../../common/web/rendering/view';
import { mayAsk, MOST_DAYS } from '../../domain/time-request';
import type { OwnTimeRequests } from '../../own-time-requests-desk';
import { panelRoomPaths } from '../panel-room.paths';
import { roomCrumbs } from './declare.page';

export interface MoreTimePage extends View {
  lead: string;
  facts: FactView[];
  asking: { form: FormTag; days: TextInputView; reason: TextAreaView; actions: ButtonsView } | null;
  requests: { title: string; facts: FactView[] }[];
  back: Link;
}

/** Asking for more time on one review, and the earlier requests with their answers. */
export function moreTimePage(words: Words, data: OwnTimeRequests & { bound: FilledForm }): MoreTimePage {
  const { own, requests, bound } = data;
  const labels = { days: words.t('panel.moreTime.days'), reason: words.t('panel.moreTime.reason') };
  const form = formView(bound, words, labels);
  const states = requests.map(({ state }) => state);
  const may = mayAsk(own.standing, states);
  return {
    template: 'panel/more-time/show',
    title: words.t('panel.moreTime.title', { name: own.candidacy.name }),
    breadcrumbs: roomCrumbs(words, words.t('panel.moreTime.crumb')),
    section: 'assignments',
    errors: errorSummary(form),
    lead: words.t(`panel.moreTime.lead.${may ? 'ask' : states.includes('open') ? 'waits' : 'closed'}`),
    facts: factsList([
      { term: words.t('panel.moreTime.due'), value: dueIn(words, own.review.dueAt, own.cycle.timeZone) },
    ]),
    asking: may ? askingOf(words, form, own.review.id) : null,
    requests: requests.map((request) => ({
      title: words.t('panel.moreTime.askedOn', { date: words.date(request.askedAt) }),
      facts: requestFacts(words, request),
    })),
    back: { label: words.t('panel.declaration.back'), href: panelRoomPaths.home(words.lang) },
  };
}

/** The due date as clocks in the cycle's zone show it, and in UTC. */
export function dueIn(words: Words, dueAt: string, zone: string): string {
  return zone === 'UTC' ? words.dateTime(dueAt) : `${words.dateTime(dueAt, zone)} (${words.dateTime(dueAt)})`;
}

function askingOf(words: Words, form: FormView, reviewId: string): MoreTimePage['asking'] {
  const cancel = { label: words.t('common.action.cancel'), href: panelRoomPaths.home(words.lang) };
  return {
    form: formTag({ action: panelRoomPaths.moreTime(words.lang, reviewId) }),
    days: textInput(form, 'days', {
      hint: words.t('panel.moreTime.daysHint', { most: MOST_DAYS }),
      inputmode: 'numeric',
      width: 'short',
    }),
    reason: textArea(form, 'reason', { hint: words.t('panel.moreTime.reasonHint'), rows: 4 }),
    actions: buttons({ label: words.t('panel.moreTime.send') }, { links: [cancel] }),
  };
}

function requestFacts(words: Words, request: OwnTimeRequests['requests'][number]): FactView[] {
  const days = (count: number) => words.t('panel.moreTime.dayCount', { count });
  const { state, daysAsked, daysGranted, decidedAt, reason, answer } = request;
  return factsList([
    { term: words.t('panel.moreTime.asked'), value: days(daysAsked) },
    { term: words.t('panel.moreTime.reason'), value: reason },
    { term: words.t('panel.moreTime.outcome'), value: outcomeOf(words, state, daysGranted, decidedAt) },
    ...(answer === '' ? [] : [{ term: words.t('panel.moreTime.answer'), value: answer }]),
  ]);
}

/** 'Granted on 3 August: 5 days.' */
export function outcomeOf(words: Words, state: string, daysGranted: number | null, decidedAt: string | null): string {
  const days = words.t('panel.moreTime.dayCount', { count: daysGranted ?? 0 });
  return words.t(`panel.moreTime.state.${state}`, { days, date: decidedAt ? words.date(decidedAt) : '' });
}
