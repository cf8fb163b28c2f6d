import type { EvidenceRead } from '../../candidates';
import { buttons, ButtonsView } from '../../common/web/components/buttons';
import { errorSummary } from '../../common/web/components/error-summary';
import { formTag, FormTag } from '../../common/web/components/form-tag';
import { FilledForm, formView } from '../../common/web/form/form-view';
import type { Words } from '../../common/text/words';
import type { View } from '../../common/web/rendering/view';
import type { Criterion } from '../../criteria';
import type { ShownDesk } from '../desk.queries';
import { EvidenceReference, ratingOn } from '../domain/assessment-content';
import { gapsIn } from '../domain/completeness';
import { criterionTitle, gapInWords, scoreInWords } from './criterion-words';
import type { DeskPaths } from './desk-paths';
import { citationLabel } from './dossier-parts';
import { practiceStrip, StripView } from './practice-strip';
import { scoringPaths } from './scoring.paths';

export interface CitedView {
  label: string;
  href: string;
}

export interface CheckedRow {
  number: string;
  title: string;
  score: string;
  reason: string;
  evidence: CitedView[];
  gaps: string[];
  change: { href: string; label: string };
}

export interface CheckPage extends View {
  strip: StripView | null;
  lead: string;
  state: string;
  isComplete: boolean;
  rows: CheckedRow[];
  form: FormTag;
  warning: string;
  actions: ButtonsView;
  back: { href: string; label: string };
}

export interface CheckData {
  desk: ShownDesk;
  paths: DeskPaths;
  bound: FilledForm;
}

/** All criteria with what was written, gaps named, and the button that submits once there are none. */
export function checkPage(words: Words, data: CheckData): CheckPage {
  const { desk, paths, bound } = data;
  const { candidate, criteria, draft } = desk;
  const codes = criteria.map(({ code }) => code);
  const open = gapsIn(draft.draft, codes);
  const rows = criteria.map((criterion, index) => checkedRow(words, data, criterion, index));
  const form = formView(bound, words, { submit: words.t('scoring.check.submit') });
  return {
    template: 'panel/scoring/check',
    title: words.t('scoring.check.title', { name: candidate.name }),
    breadcrumbs: [
      { label: words.t('scoring.room'), href: paths.room },
      { label: candidate.name, href: paths.start },
      { label: words.t('scoring.check.crumb'), href: null },
    ],
    section: 'assignments',
    errors: errorSummary(form),
    strip: paths.more ? null : practiceStrip(words),
    lead: words.t('scoring.check.lead'),
    state:
      open.length === 0 ? words.t('scoring.check.complete') : words.t('scoring.check.open', { count: open.length }),
    isComplete: open.length === 0,
    rows,
    form: formTag({ action: paths.submissions, rev: draft.rev }),
    warning: words.t(`scoring.check.${paths.more ? 'warning' : 'practiceWarning'}`),
    actions: buttons({ label: words.t('scoring.check.submit') }),
    back: { href: paths.start, label: words.t('scoring.check.back') },
  };
}

/** Cited passages as links into the dossier. */
export function citedViews(
  words: Words,
  reviewId: string,
  evidence: readonly EvidenceReference[],
  documents: readonly EvidenceRead[],
): CitedView[] {
  return evidence.map((reference) => ({
    label: citationLabel(words, reference, documents),
    href: scoringPaths.passage(words.lang, reviewId, reference.evidenceId, reference.passage),
  }));
}

function checkedRow(words: Words, { desk, paths }: CheckData, criterion: Criterion, index: number): CheckedRow {
  const { documents, draft } = desk;
  const rating = ratingOn(draft.draft, criterion.code);
  const title = criterionTitle(words, criterion);
  const [found] = gapsIn(draft.draft, [criterion.code]);
  return {
    number: String(index + 1),
    title,
    score: scoreInWords(words, criterion, rating),
    reason: rating.reason,
    evidence: rating.evidence.map((reference) => ({
      label: citationLabel(words, reference, documents),
      href: paths.passage(reference.evidenceId, reference.passage),
    })),
    gaps: found ? found.gaps.map((gap) => gapInWords(words, gap, found.words)) : [],
    change: {
      href: paths.criterion(criterion.code),
      label: words.t('scoring.check.change'),
    },
  };
}
