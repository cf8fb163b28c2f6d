import { inLanguage } from '../../common/text/localized-text';
import { Words } from '../../common/text/words';
import { emptyState, EmptyStateView, taskList, TaskGroupView, TaskInput, Tone } from '../../common/web/components';
import { View } from '../../common/web/rendering/view';
import { Waiting, WAITING } from '../domain/release-checklist';
import type { PublishingRow } from '../release/publishing.queries';
import { publishingPaths } from './publishing.paths';

export interface PublishingIndexPage extends View {
  lead: string;
  groups: TaskGroupView[];
  empty: EmptyStateView | null;
}

/** What waits for somebody comes first; what is published or frozen comes last. */
const ORDER: readonly Waiting[] = [...WAITING].sort((a, b) => rank(a) - rank(b));

const TONES: Record<Waiting, Tone> = {
  second: 'plain',
  release: 'plain',
  again: 'amber',
  seal: 'plain',
  reply: 'line',
  released: 'done',
  corrected: 'done',
  withdrawn: 'line',
};

/** All reviews with an adopted finding, by what they wait for. */
export function publishingIndexPage(words: Words, { rows }: { rows: PublishingRow[] }): PublishingIndexPage {
  return {
    template: 'secretariat/publishing/index',
    title: words.t('publication.index.title'),
    breadcrumbs: [],
    section: 'publishing',
    lead: words.t('publication.index.lead'),
    groups: taskList(
      ORDER.map((waiting) => ({
        title: words.t(`publication.index.group.${waiting}`),
        tasks: rows.filter(({ waitsFor }) => waitsFor === waiting).map((row) => taskOf(row, words)),
      })),
    ),
    empty: rows.length === 0 ? emptyState(words.t('publication.index.empty')) : null,
  };
}

function taskOf({ reviewId, candidacy, election, waitsFor, replyEndsAt }: PublishingRow, words: Words): TaskInput {
  const href = publishingPaths.show('staff', words.lang, reviewId);
  const date = replyEndsAt ? words.date(replyEndsAt) : '';
  return {
    title: candidacy.name,
    href,
    text: inLanguage(election.title, words.lang).text,
    initials: candidacy.initials,
    state: { label: words.t(`publication.index.state.${waitsFor}`, { date }), tone: TONES[waitsFor] },
    act: { label: words.t(`publication.index.act.${isDone(waitsFor) ? 'see' : 'open'}`), href },
  };
}

const isDone = (waiting: Waiting): boolean => ['released', 'corrected', 'withdrawn'].includes(waiting);

function rank(waiting: Waiting): number {
  return ['second', 'release', 'again', 'seal', 'reply', 'released', 'corrected', 'withdrawn'].indexOf(waiting);
}
