import type { Words } from '../../../common/text/words';
import { emptyState, EmptyStateView, TaskGroupView, TaskInput, taskList, Tone } from '../../../common/web/components';
import type { View } from '../../../common/web/rendering/view';
import type { OwnReview, RoomNote } from '../../../panel';
import { deliberationPaths } from '../deliberation.paths';
import { listCrumbs } from '../parts/crumbs';

export interface DeliberationsPage extends View {
  lead: string;
  empty: EmptyStateView | null;
  groups: TaskGroupView[];
}

const GROUPS = ['open', 'reply', 'sealed', 'before', 'over'] as const;
type Group = (typeof GROUPS)[number];
const GROUP_OF: Record<OwnReview['review']['phase'], Group> = {
  draft: 'before',
  open: 'before',
  closed: 'before',
  deliberation: 'open',
  reply: 'reply',
  sealed: 'sealed',
  released: 'over',
  archived: 'over',
};
const TONES: Partial<Record<OwnReview['review']['phase'], Tone>> = { deliberation: 'plain', released: 'done' };

/** The reader's deliberations. What one stepped aside from is not among them (S15). */
export function deliberationsPage(
  words: Words,
  data: { reviews: OwnReview[]; notes: ReadonlyMap<string, RoomNote> },
): DeliberationsPage {
  const shown = data.reviews.filter(({ standing }) => !standing.isRecused);
  const groups = GROUPS.map((group) => ({
    title: words.t(`deliberation.list.group.${group}`),
    tasks: shown
      .filter((own) => groupOf(own) === group)
      .map((own) => rowOf(words, own, data.notes.get(own.review.id) ?? null)),
  }));
  return {
    template: 'panel/deliberation/index',
    title: words.t('deliberation.list.title'),
    breadcrumbs: listCrumbs(words),
    section: 'deliberations',
    lead: words.t('deliberation.list.lead'),
    empty: shown.length === 0 ? emptyState(words.t('deliberation.list.empty')) : null,
    groups: taskList(groups),
  };
}

const groupOf = ({ review, standing }: OwnReview): Group => (standing.isWithdrawn ? 'over' : GROUP_OF[review.phase]);

function rowOf(words: Words, own: OwnReview, said: RoomNote | null): TaskInput {
  const { review, candidacy, standing } = own;
  const group = groupOf(own);
  const href = deliberationPaths.show(words.lang, review.id);
  const state = standing.isWithdrawn ? 'withdrawn' : review.phase;
  const isMissed = !standing.hasSubmitted && !standing.isAdmitted;
  const closed = isMissed && !standing.isWithdrawn && group !== 'before';
  const text = closed
    ? words.t('deliberation.list.notYours')
    : (said?.sentence ?? words.t(`deliberation.list.text.${state}`));
  return {
    title: candidacy.name,
    href,
    initials: candidacy.initials,
    text,
    state: { label: words.t(`deliberation.list.state.${state}`), tone: TONES[review.phase] ?? 'line' },
    act: said?.action && !standing.isWithdrawn ? { ...said.action, primary: group === 'open' } : null,
  };
}
