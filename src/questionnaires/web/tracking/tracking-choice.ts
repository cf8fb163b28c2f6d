import { Words } from '../../../common/text';
import { type FollowUpFilter, followUpStates, isIn, type QuestionnaireRead } from '../../domain';
import type { FollowUp } from '../../tracking/follow-up.queries';

/** Which candidates are shown, and in which order. */
export interface TrackingChoice {
  show: FollowUpFilter | null;
  q: string | null;
  sort: TrackingSort;
}

export const trackingSorts = ['name', 'invited', 'answered', 'state', 'activity'] as const;
export type TrackingSort = (typeof trackingSorts)[number];

/** Columns of the table in their order. */
export const SORTS: readonly { key: string; sortable: boolean }[] = [
  { key: 'name', sortable: true },
  { key: 'language', sortable: false },
  { key: 'invited', sortable: true },
  { key: 'answered', sortable: true },
  { key: 'quality', sortable: false },
  { key: 'state', sortable: true },
  { key: 'activity', sortable: true },
  { key: 'reminders', sortable: false },
];

const orders: Record<TrackingSort, (a: FollowUp, b: FollowUp) => number> = {
  // They come by family name.
  name: () => 0,
  invited: (a, b) => (a.invitedAt ?? '').localeCompare(b.invitedAt ?? ''),
  answered: (a, b) => a.count.answered - b.count.answered,
  state: (a, b) => followUpStates.indexOf(a.state) - followUpStates.indexOf(b.state),
  activity: (a, b) => (a.progress.lastSavedAt ?? '').localeCompare(b.progress.lastSavedAt ?? ''),
};

export function filtered(people: readonly FollowUp[], { show, q, sort }: TrackingChoice): FollowUp[] {
  const wanted = folded(q ?? '');
  return people
    .filter(({ state }) => show === null || isIn(show, state))
    .filter(({ candidacy }) =>
      folded(`${candidacy.name} ${candidacy.sortName} ${stateNames(candidacy)}`).includes(wanted),
    )
    .sort(orders[sort]);
}

const stateNames = ({ nominatingState, nationality }: FollowUp['candidacy']): string =>
  `${nominatingState ?? ''} ${nationality ?? ''}`;
const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** The query that keeps the choice and sorts by this column. */
export function sortKeys({ show, q }: TrackingChoice, sort: string): string {
  return new URLSearchParams({ ...(show ? { show } : {}), ...(q ? { q } : {}), sort }).toString();
}

/** The own deadline, where it is another than everybody's. */
export function deadlineText(words: Words, { dueAt }: QuestionnaireRead, person: FollowUp): string | null {
  if (!person.dueAt || person.dueAt === dueAt) return null;
  return words.t('letters.tracking.extended', { at: words.dateTime(person.dueAt) });
}
