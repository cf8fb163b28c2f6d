import { inLanguage } from '../../../common/text/localized-text';
import { Words } from '../../../common/text/words';
import {
  dataTable,
  emptyState,
  EmptyStateView,
  TableView,
  TaskGroupView,
  taskList,
} from '../../../common/web/components';
import { Link } from '../../../common/web/rendering/page-context';
import { View } from '../../../common/web/rendering/view';
import type { ChairedCycle } from '../../chair-desk';
import type { ReviewStanding } from '../../cycle-standings';
import type { AskedTime } from '../../time-request-desk';
import { panelRoomPaths } from '../panel-room.paths';
import { roomCrumbs } from './declare.page';

export interface ChairPage extends View {
  lead: string;
  requests: TaskGroupView[];
  cycles: { title: string; empty: EmptyStateView | null; table: TableView; links: Link[] }[];
}

/** Pages of higher modules on a whole cycle; null for one that nobody has set. */
export type CyclePageLinks = (cycleId: string) => { meeting: string | null; analytics: string | null };

/** The chair's list of reviews: where each stands and who has submitted, in numbers. */
export function chairPage(
  words: Words,
  data: { cycles: ChairedCycle[]; requests: AskedTime[]; pages: CyclePageLinks },
): ChairPage {
  return {
    template: 'panel/chair/index',
    title: words.t('panel.chair.title'),
    breadcrumbs: roomCrumbs(words, words.t('panel.chair.title')),
    section: 'chair',
    lead: words.t('panel.chair.lead'),
    requests: requestsOf(words, data.requests),
    cycles: data.cycles.map(({ standing, reviews }) => {
      const title = inLanguage(standing.election.title, words.lang).text;
      return {
        title,
        empty: reviews.length === 0 ? emptyState(words.t('panel.chair.empty')) : null,
        table: reviewsTable(words, title, reviews),
        links: linksOf(words, reviews, data.pages(standing.cycle.id)),
      };
    }),
  };
}

function linksOf(words: Words, reviews: ReviewStanding[], { meeting, analytics }: ReturnType<CyclePageLinks>): Link[] {
  return [
    ...(meeting && reviews.some(isTalkedAbout) ? [{ label: words.t('panel.chair.meeting'), href: meeting }] : []),
    ...(analytics && reviews.some(hasScoresToShow)
      ? [{ label: words.t('panel.chair.analytics'), href: analytics }]
      : []),
  ];
}

const isTalkedAbout = ({ review, isWithdrawn }: ReviewStanding): boolean =>
  !isWithdrawn && review.phase === 'deliberation';

/** Statistics rest on closed rounds only. */
const hasScoresToShow = ({ review, isWithdrawn }: ReviewStanding): boolean =>
  !isWithdrawn && review.phase !== 'draft' && review.phase !== 'open' && review.phase !== 'archived';

/** Members who wait for an answer come before the tables. */
function requestsOf(words: Words, requests: AskedTime[]): TaskGroupView[] {
  const tasks = requests.map(({ request, member, review }) => ({
    title: words.t('panel.timeRequest.title', { member: member.name }),
    text: words.t('panel.timeRequest.row', {
      name: review.candidacy.name,
      days: words.t('panel.moreTime.dayCount', { count: request.daysAsked }),
      date: words.date(request.askedAt),
    }),
    state: null,
    act: {
      label: words.t('panel.timeRequest.open'),
      href: panelRoomPaths.timeRequest(words.lang, request.id),
      primary: true,
    },
  }));
  return taskList([{ title: words.t('panel.timeRequest.waiting'), tasks }]);
}

function reviewsTable(words: Words, caption: string, reviews: ReviewStanding[]): TableView {
  const columns = ['candidate', 'phase', 'submitted', 'due', 'aside'];
  return dataTable(
    {
      caption,
      hideCaption: true,
      columns: columns.map((key) => ({ label: words.t(`panel.reviews.column.${key}`) })),
      rows: reviews.map(({ review, candidacy, isWithdrawn, able, submitted, recused }) => ({
        cells: [
          { text: candidacy.name, href: panelRoomPaths.chairReview(words.lang, review.id) },
          phaseCell(words, review.phase, isWithdrawn),
          { done: submitted.length, of: able.length },
          words.date(review.dueAt),
          recused.length === 0 ? words.t('panel.reviews.nobody') : words.number(recused.length),
        ],
      })),
    },
    words,
  );
}

/** The phase of a review as a tag; a withdrawal is said in its place. */
export function phaseCell(
  words: Words,
  phase: string,
  isWithdrawn: boolean,
): { tag: string; tone: 'line' | 'plain' | 'done' } {
  if (isWithdrawn) return { tag: words.t('panel.phase.withdrawn'), tone: 'line' };
  const tone =
    phase === 'released' || phase === 'sealed'
      ? 'done'
      : phase === 'open' || phase === 'deliberation'
        ? 'plain'
        : 'line';
  return { tag: words.t(`panel.phase.${phase}`), tone };
}
