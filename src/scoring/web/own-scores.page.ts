import { textDiff, TextDiffView } from '../../common/web/components/text-diff';
import type { Words } from '../../common/text/words';
import type { View } from '../../common/web/rendering/view';
import type { Criterion } from '../../criteria';
import type { OwnVersions } from '../desk.queries';
import { ratingOn, sameEvidence, sameRating } from '../domain/assessment-content';
import { CitedView, citedViews } from './check.page';
import { criterionTitle, scoreInWords } from './criterion-words';
import { citationLabel } from './dossier-parts';
import { scoringPaths } from './scoring.paths';

export interface ChangeView {
  at: string;
  score: string | null;
  reason: TextDiffView | null;
  evidence: TextDiffView | null;
  why: string;
}

export interface OwnRow {
  number: string;
  title: string;
  score: string;
  reason: string;
  evidence: CitedView[];
  /** Newest first. */
  changes: ChangeView[];
  revise: { href: string; label: string } | null;
}

export interface OwnScoresPage extends View {
  lead: string;
  rows: OwnRow[];
  links: { href: string; label: string }[];
}

export interface OwnScoresData {
  own: OwnVersions;
  timeZone: string;
  mayRevise: boolean;
}

/** One's own submitted scores, to be read; in deliberation each can be changed with a reason. */
export function ownScoresPage(words: Words, data: OwnScoresData): OwnScoresPage {
  const { own, mayRevise } = data;
  const { lang } = words;
  const last = own.versions.at(-1);
  const submitted = last ? words.dateTime(last.submittedAt, data.timeZone) : '';
  return {
    template: 'panel/scoring/show',
    title: words.t('scoring.own.title', { name: own.candidate.name }),
    breadcrumbs: [
      { label: words.t('scoring.room'), href: scoringPaths.room(lang) },
      { label: words.t('scoring.own.crumb', { name: own.candidate.name }), href: null },
    ],
    section: 'assignments',
    lead: words.t(mayRevise ? 'scoring.own.leadRevise' : 'scoring.own.lead', { at: submitted }),
    rows: own.criteria.map((criterion, index) => ownRow(words, data, criterion, index)),
    links: [
      { href: scoringPaths.receipt(lang, own.seat.reviewId), label: words.t('scoring.own.receipt') },
      { href: scoringPaths.dossier(lang, own.seat.reviewId), label: words.t('scoring.own.dossier') },
      { href: scoringPaths.room(lang), label: words.t('scoring.receipt.toRoom') },
    ],
  };
}

function ownRow(words: Words, data: OwnScoresData, criterion: Criterion, index: number): OwnRow {
  const { own, mayRevise } = data;
  const { reviewId } = own.seat;
  const last = own.versions.at(-1);
  const rating = ratingOn(last?.content ?? { ratings: {} }, criterion.code);
  const revise = {
    href: scoringPaths.revise(words.lang, reviewId, criterion.code),
    label: words.t('scoring.own.revise'),
  };
  return {
    number: String(index + 1),
    title: criterionTitle(words, criterion),
    score: scoreInWords(words, criterion, rating),
    reason: rating.reason,
    evidence: citedViews(words, reviewId, rating.evidence, own.documents),
    changes: changesOf(words, data, criterion),
    revise: mayRevise ? revise : null,
  };
}

/** Each revision that touched this criterion, as a difference to the version before it. */
function changesOf(words: Words, { own, timeZone }: OwnScoresData, criterion: Criterion): ChangeView[] {
  const changes = own.versions.flatMap((version, index): ChangeView[] => {
    const before = own.versions[index - 1];
    if (!before) return [];
    const [old, now] = [before.content, version.content].map((content) => ratingOn(content, criterion.code));
    if (!old || !now || sameRating(old, now)) return [];
    const [from, to] = [old, now].map((rating) => scoreInWords(words, criterion, rating));
    const cited = [old, now].map(({ evidence }) =>
      evidence.map((one) => citationLabel(words, one, own.documents)).join('; '),
    );
    return [
      {
        at: words.dateTime(version.submittedAt, timeZone),
        score: from === to ? null : words.t('scoring.own.changed', { from: from ?? '', to: to ?? '' }),
        reason: old.reason === now.reason ? null : textDiff(old.reason, now.reason, words),
        evidence: sameEvidence(old.evidence, now.evidence) ? null : textDiff(cited[0] ?? '', cited[1] ?? '', words),
        why: version.content.changeReason ?? '',
      },
    ];
  });
  return changes.reverse();
}
