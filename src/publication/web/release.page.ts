import { inLanguage } from '../../common/text/localized-text';
import { Words } from '../../common/text/words';
import { dataTable, note, NoteView, postButton, PostButtonView, TableView } from '../../common/web/components';
import { Link, View } from '../../common/web/rendering';
import { releaseChecklist } from '../domain/release-checklist';
import { publicPaths } from '../pages/public.paths';
import type { ReleaseStanding } from '../release/release-desk';
import type { ApprovalStanding } from '../release/two-persons';
import { ApprovalView, approvalView } from './approval-view';
import { checkRows } from './check-rows';
import { releaseCrumbs, SECTIONS } from './place';
import { publishingPaths, ReleasePlace } from './publishing.paths';
import { versionRows } from './version-rows';

export interface ReleasePage extends View {
  body: {
    notes: NoteView[];
    checklist: TableView;
    preview: Link | null;
    seal: PostButtonView | null;
    approval: ApprovalView | null;
    versions: TableView | null;
    links: Link[];
  };
  lead: string;
}
export interface ReleasePageData extends ReleaseStanding {
  place: ReleasePlace;
  approvals: ApprovalStanding;
  /** Hash of what would be released; null before sealing and after release. */
  contentHash: string | null;
  hasCorrection: boolean;
}

/** One review on its way to the public: what is done, what is missing, and the two approvals. */
export function releasePage(words: Words, data: ReleasePageData): ReleasePage {
  const { place, review, candidacy, election } = data;
  return {
    template: place === 'staff' ? 'secretariat/publishing/show' : 'panel/release/show',
    title: words.t(`publication.release.${data.published ? 'titleOut' : 'title'}`, { name: candidacy.name }),
    breadcrumbs: releaseCrumbs(words, place, { id: review.id, name: candidacy.name }),
    section: SECTIONS[place],
    lead: inLanguage(election.title, words.lang).text,
    body: {
      notes: notesOf(words, data),
      checklist: checklistOf(words, data),
      preview: data.contentHash ? previewLink(words, data) : null,
      seal: data.state.isOutdated ? sealButton(words, data) : null,
      approval: approvalOf(words, data),
      versions: data.published ? versionRows(words, data.published) : null,
      links: linksOf(words, data),
    },
  };
}

function notesOf(words: Words, { state, candidacy, factGaps }: ReleasePageData): NoteView[] {
  const isOut = state.revisions.length > 0;
  const date = candidacy.withdrawal?.on ? words.date(candidacy.withdrawal.on) : words.t('common.notStated');
  const say = (part: string, params: Record<string, string> = {}): NoteView =>
    note({ text: words.t(`publication.release.note.${part}`, params), tone: 'amber' });
  return [
    ...(state.isWithdrawn ? [say(isOut ? 'withdrawnAfter' : 'withdrawn', { date })] : []),
    ...(state.isOutdated ? [say(isOut ? 'outdatedAfter' : 'outdated')] : []),
    ...(!isOut && factGaps.length > 0 && state.phase === 'sealed' ? [say('untranslated')] : []),
  ];
}

function checklistOf(words: Words, data: ReleasePageData): TableView {
  const { state, approvals, now } = data;
  const checks = releaseChecklist({ ...state, hasFirstApproval: approvals.first !== null }, now);
  return dataTable(
    {
      caption: words.t('publication.release.checklist'),
      columns: ['step', 'state', 'about'].map((key) => ({ label: words.t(`publication.release.column.${key}`) })),
      rows: checkRows(words, checks, data),
    },
    words,
  );
}

const previewLink = (words: Words, { place, review }: ReleasePageData): Link => ({
  label: words.t('publication.preview.link'),
  href: publishingPaths.preview(place, words.lang, review.id),
});

function sealButton(words: Words, { place, review }: ReleasePageData): PostButtonView {
  const action = publishingPaths.seal(place, words.lang, review.id);
  return postButton({ action, label: words.t('publication.release.sealAgain'), quiet: false, small: false });
}

/** Nothing can be approved that is not sealed, is frozen, or has to be computed anew. */
function approvalOf(words: Words, data: ReleasePageData): ApprovalView | null {
  const { contentHash, state, place, review, approvals } = data;
  if (!contentHash || state.isWithdrawn || state.isOutdated) return null;
  return approvalView(words, {
    standing: approvals,
    contentHash,
    approval: publishingPaths.approval(place, words.lang, review.id),
    withdrawal: publishingPaths.withdrawal(place, words.lang, review.id),
    what: 'release',
  });
}

function linksOf(words: Words, { published, place, review, hasCorrection, state }: ReleasePageData): Link[] {
  if (!published) return [];
  const at = [words.lang, published.electionSlug, published.candidate.slug] as const;
  const mayCorrect = hasCorrection || (place === 'staff' && state.phase === 'released');
  const label = words.t(`publication.release.link.${hasCorrection ? 'openCorrection' : 'correct'}`);
  return [
    { label: words.t('publication.release.link.public'), href: publicPaths.candidate(...at) },
    { label: words.t('publication.release.link.history'), href: publicPaths.history(...at) },
    ...(mayCorrect ? [{ label, href: publishingPaths.correction(place, words.lang, review.id) }] : []),
  ];
}
