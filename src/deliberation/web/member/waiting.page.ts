import type { Words } from '../../../common/text/words';
import { emptyState, EmptyStateView } from '../../../common/web/components';
import type { View } from '../../../common/web/rendering/view';
import type { OwnReview } from '../../../panel';
import { panelRoomPaths } from '../../../panel';
import { scoringPaths } from '../../../scoring';
import { deliberationPaths } from '../deliberation.paths';
import { memberCrumbs } from '../parts/crumbs';

export interface WaitingPage extends View {
  lead: string;
  empty: EmptyStateView;
}

export interface WaitingData {
  own: OwnReview;
  /** How many of how many have submitted; null unless the reader has (settled point 6). */
  counts: { submitted: number; of: number } | null;
}

const BEFORE = ['draft', 'open', 'closed'];

/** A deliberation that is not open to the reader: when it opens, or why it does not. */
export function waitingPage(words: Words, { own, counts }: WaitingData): WaitingPage {
  const { lang } = words;
  const { review, candidacy, standing } = own;
  const key = standing.isWithdrawn ? 'withdrawn' : BEFORE.includes(review.phase) ? review.phase : closedTo(own);
  const counted = counts ? words.t('deliberation.waiting.counts', { count: counts.submitted, of: counts.of }) : null;
  const links = [
    ...(standing.hasSubmitted
      ? [{ label: words.t('deliberation.waiting.own'), href: scoringPaths.own(lang, review.id) }]
      : []),
    { label: words.t('deliberation.list.title'), href: deliberationPaths.index(lang) },
    { label: words.t('panel.home.title'), href: panelRoomPaths.home(lang) },
  ];
  return {
    template: 'panel/deliberation/waiting',
    title: words.t('deliberation.show.title', { name: candidacy.name }),
    breadcrumbs: memberCrumbs(words, review.id, candidacy.name),
    section: 'deliberations',
    lead: words.t('deliberation.waiting.lead'),
    empty: emptyState(
      [words.t(`deliberation.waiting.${key}`), counted].filter((text) => text !== null).join(' '),
      links,
    ),
  };
}

const closedTo = ({ review, standing }: OwnReview): 'archived' | 'missed' =>
  review.phase === 'archived' && standing.hasSubmitted ? 'archived' : 'missed';
