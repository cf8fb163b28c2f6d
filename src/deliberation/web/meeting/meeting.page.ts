import { inLanguage } from '../../../common/text/localized-text';
import type { Words } from '../../../common/text/words';
import {
  emptyState,
  EmptyStateView,
  FactView,
  factsList,
  note,
  NoteView,
  postButton,
  PostButtonView,
} from '../../../common/web/components';
import type { View } from '../../../common/web/rendering/view';
import { panelRoomPaths } from '../../../panel';
import type { Agenda, AgendaItem } from '../../meeting/agendas';
import { deliberationPaths } from '../deliberation.paths';
import { cycleCrumbs } from '../parts/crumbs';
import { AgendaSection, agendaSection, anchorOf } from './agenda-section';
import type { PreparedMeeting } from './meeting-pages';

interface OrderRow {
  number: string;
  title: string;
  href: string;
  text: string | null;
  moves: PostButtonView[];
}
export interface MeetingPage extends View {
  lead: string;
  facts: FactView[];
  empty: EmptyStateView | null;
  orderLead: NoteView;
  suggest: PostButtonView | null;
  order: OrderRow[];
  sections: AgendaSection[];
}

/** The whole meeting on one page, for who leads it: running order, people, what to talk about, notes. */
export function meetingPage(words: Words, { agenda, notes, at, timeZone }: PreparedMeeting): MeetingPage {
  const { items, standing, rev } = agenda;
  const { lang } = words;
  const say = (key: string, params = {}) => words.t(`deliberation.meeting.${key}`, params);
  const sections = items.map((item, index) => agendaSection(words, item, index + 1, notes.get(item.reviewId)));
  const planned = items.map(({ reviewId }) => notes.get(reviewId)?.minutes ?? null);
  return {
    template: 'panel/deliberation/meeting/show',
    title: say('title', { election: inLanguage(standing.election.title, lang).text }),
    breadcrumbs: cycleCrumbs(words, say('crumb')),
    section: 'chair',
    lead: say('lead'),
    facts: factsList([
      { term: say('candidates'), value: words.number(items.length) },
      { term: say('planned'), value: plannedTime(words, planned) },
      { term: say('at'), value: words.dateTime(at, timeZone) },
    ]),
    empty: items.length === 0 ? emptyState(say('empty'), [chairLink(words)]) : null,
    orderLead: note({ text: say(rev > 0 ? 'orderSet' : 'orderUnset'), tone: rev > 0 ? 'plain' : 'amber' }),
    suggest: suggestion(words, agenda),
    order: items.map((item, index) => orderRow(words, agenda, item, index, sections[index]?.minutes ?? null)),
    sections,
  };
}

function plannedTime(words: Words, planned: (number | null)[]): string {
  const minutes = planned.reduce<number>((sum, one) => sum + (one ?? 0), 0);
  if (minutes === 0) return words.t('deliberation.meeting.plannedNone');
  const open = planned.filter((one) => one === null).length;
  const time = words.t('deliberation.meeting.minutes', { count: minutes });
  return open === 0 ? time : words.t('deliberation.meeting.plannedInPart', { time, count: open });
}

/** Sets the order that stands, or goes back to it where another was set. */
function suggestion(words: Words, { items, suggested, standing, rev }: Agenda): PostButtonView | null {
  const isSuggested = items.every(({ reviewId }, index) => reviewId === suggested[index]);
  if (items.length === 0 || (rev > 0 && isSuggested)) return null;
  return postButton({
    action: deliberationPaths.meetingOrder(words.lang, standing.cycle.id),
    label: words.t(rev > 0 ? 'deliberation.meeting.suggestAgain' : 'deliberation.meeting.suggest'),
    rev,
    quiet: rev > 0,
  });
}

function orderRow(
  words: Words,
  { items, standing, rev }: Agenda,
  { reviewId, candidate, led, leader }: AgendaItem,
  index: number,
  minutes: string | null,
): OrderRow {
  const action = deliberationPaths.meetingOrder(words.lang, standing.cycle.id);
  const move = (direction: 'up' | 'down') =>
    postButton({
      action,
      label: words.t(`deliberation.meeting.${direction}`),
      about: candidate,
      fields: { reviewId, direction },
      rev,
    });
  const ledBy = led || !leader ? null : words.t('deliberation.meeting.ledBy', { name: leader });
  return {
    number: String(index + 1),
    title: candidate,
    href: `#${anchorOf(reviewId)}`,
    text: ledBy ?? minutes,
    moves: [...(index > 0 ? [move('up')] : []), ...(index < items.length - 1 ? [move('down')] : [])],
  };
}

const chairLink = (words: Words) => ({
  label: words.t('panel.chair.title'),
  href: panelRoomPaths.chair(words.lang),
});
