import { capitalised, numberInWords } from '../../../common/text/number-in-words';
import { Words } from '../../../common/text/words';
import {
  emptyState,
  EmptyStateView,
  TaskGroupView,
  TaskInput,
  taskList,
  trail,
  TrailItemView,
} from '../../../common/web/components';
import { Link } from '../../../common/web/rendering/page-context';
import { View } from '../../../common/web/rendering/view';
import { RowData } from '../../room.reads';
import { TURNS } from '../../domain/whose-turn';
import { panelRoomPaths } from '../panel-room.paths';
import { electionTitle, RoomRow, roomRow } from './room-row';

export interface RoomHomePage extends View {
  today: string;
  lead: string;
  /** Declaring on all that are still open in one go; null for one or none. */
  sitting: Link | null;
  chair: Link | null;
  empty: EmptyStateView | null;
  groups: TaskGroupView[];
  elections: { title: string; scored: string; ofScored: string; aside: string; asideLabel: string }[];
  comingUp: TrailItemView[];
  keep: Link[];
}

/** How many dates the side column looks ahead. */
const AHEAD = 4;

export interface RoomHomeData {
  rows: RowData[];
  /** What comes before the reviews. */
  first: TaskInput[];
  now: string;
  /** Links to what the member did before the reviews. */
  kept: Link[];
  presides: boolean;
}

/** A member's first page: every review by whose turn it is. */
export function roomHomePage(words: Words, data: RoomHomeData): RoomHomePage {
  const rows = data.rows.map((row) => ({ data: row, row: roomRow(words, row, data.now) }));
  const shown = rows.map(({ row }) => row);
  const groups = TURNS.map((turn) => ({
    title: words.t(`panel.home.group.${turn}`),
    tasks: shown.filter((row) => row.turn === turn),
  }));
  return {
    template: 'panel/home/index',
    title: words.t('panel.home.title'),
    breadcrumbs: [],
    section: 'assignments',
    today: words.date(data.now),
    lead: leadOf(words, rows),
    sitting: sittingLink(words, rows),
    chair: data.presides ? { label: words.t('panel.home.chair'), href: panelRoomPaths.chair(words.lang) } : null,
    empty: rows.length === 0 ? emptyState(words.t('panel.home.empty')) : null,
    groups: taskList([{ title: words.t('panel.home.group.first'), tasks: data.first }, ...groups]),
    elections: electionsOf(words, data.rows),
    comingUp: comingUp(words, rows, data.now),
    keep: [
      { label: words.t('panel.home.keep.criteria'), href: panelRoomPaths.criteria(words.lang) },
      { label: words.t('panel.home.keep.stepAside'), href: panelRoomPaths.whenToStepAside(words.lang) },
      { label: words.t('panel.home.keep.declarations'), href: panelRoomPaths.declarations(words.lang) },
      ...data.kept,
    ],
  };
}

function sittingLink(words: Words, rows: Pair[]): Link | null {
  const count = rows.filter(({ row }) => row.task === 'declare').length;
  return count > 1
    ? { label: words.t('panel.sitting.start', { count }), href: panelRoomPaths.sitting(words.lang) }
    : null;
}

type Pair = { data: RowData; row: RoomRow };

function leadOf(words: Words, rows: Pair[]): string {
  const waiting = rows.filter(({ row }) => row.turn === 'now' || row.turn === 'deliberate');
  const count = waiting.length;
  const next = upcoming(rows)[0];
  const date = next ? words.date(next.own.review.dueAt) : '';
  const name = next?.own.candidacy.name ?? '';
  if (count === 0) return rows.length === 0 ? words.t('panel.home.nothing') : words.t('panel.home.nothingNow');
  const things = words.t('panel.home.things', { count, number: capitalised(words, numberInWords(words, count)) });
  return next ? `${things} ${words.t('panel.home.first', { name, date })}` : things;
}

/** Reviews for which scores are still to be given, the first due first. */
function upcoming(rows: Pair[]): RowData[] {
  const due = rows.filter(({ row, data }) => row.turn === 'now' && data.own.review.phase === 'open');
  return due.map(({ data }) => data);
}

function electionsOf(words: Words, rows: RowData[]): RoomHomePage['elections'] {
  const ids = [...new Set(rows.map(({ own }) => own.cycle.id))];
  return ids.flatMap((id) => {
    const all = rows.filter(({ own }) => own.cycle.id === id);
    const [first] = all;
    if (!first) return [];
    const aside = all.filter(({ own }) => own.recusal !== null).length;
    const mine = all.filter(({ own }) => !own.standing.isRecused && !own.standing.isWithdrawn);
    const scored = mine.filter(({ own }) => own.progress.submittedAt !== null).length;
    return [
      {
        title: electionTitle(words, first.own),
        scored: words.number(scored),
        ofScored: words.t('panel.home.ofScored', { count: mine.length, number: words.number(mine.length) }),
        aside: words.number(aside),
        asideLabel: words.t('panel.home.steppedAside', { count: aside }),
      },
    ];
  });
}

function comingUp(words: Words, rows: Pair[], now: string): TrailItemView[] {
  const ahead = upcoming(rows).filter(({ own }) => own.review.dueAt > now);
  const items = ahead.slice(0, AHEAD).map(({ own }, index) => ({
    at: words.date(own.review.dueAt),
    iso: own.review.dueAt.slice(0, 10),
    text: words.t('panel.home.scoresDue', { name: own.candidacy.name }),
    state: index === 0 ? ('now' as const) : undefined,
  }));
  return trail(items.map(({ state, ...item }) => (state ? { ...item, state } : item)));
}
