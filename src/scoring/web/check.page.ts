import type { EvidenceRead } from '../../candidates';
import { buttons, ButtonsView } from '../../common/web/components/buttons';
import { errorSummary } from '../../common/web/components/error-summary';
import { formTag, FormTag } from '../../common/web/components/form-tag';
import { FilledForm, formView } from '../../common/web/form/form-view';
import type { Words } from '../../common/text/words';
import type { View } from '../../common/web/rendering/view';
import type { Desk } from '../desk.queries';
import { EvidenceReference, ratingOn } from '../domain/assessment-content';
import { gapsIn } from '../domain/completeness';
import { criterionTitle, gapInWords, scoreInWords } from './criterion-words';
import { citationLabel } from './dossier-parts';
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
  lead: string;
  state: string;
  isComplete: boolean;
  rows: CheckedRow[];
  form: FormTag;
  warning: string;
  actions: ButtonsView;
  back: { href: string; label: string };
}

/** All criteria with what was written, gaps named, and the button that submits once there are none. */
export function checkPage(words: Words, { desk, bound }: { desk: Desk; bound: FilledForm }): CheckPage {
  const { lang } = words;
  const { candidate, criteria, seat, draft } = desk;
  const codes = criteria.map(({ code }) => code);
  const open = gapsIn(draft.draft, codes);
  const rows = criteria.map((criterion, index) => checkedRow(words, desk, index));
  const form = formView(bound, words, { submit: words.t('scoring.check.submit') });
  return {
    template: 'panel/scoring/check',
    title: words.t('scoring.check.title', { name: candidate.name }),
    breadcrumbs: [
      { label: words.t('scoring.room'), href: scoringPaths.room(lang) },
      { label: candidate.name, href: scoringPaths.start(lang, seat.reviewId) },
      { label: words.t('scoring.check.crumb'), href: null },
    ],
    section: 'assignments',
    errors: errorSummary(form),
    lead: words.t('scoring.check.lead'),
    state:
      open.length === 0 ? words.t('scoring.check.complete') : words.t('scoring.check.open', { count: open.length }),
    isComplete: open.length === 0,
    rows,
    form: formTag({ action: scoringPaths.submissions(lang, seat.reviewId), rev: draft.rev }),
    warning: words.t('scoring.check.warning'),
    actions: buttons({ label: words.t('scoring.check.submit') }),
    back: { href: scoringPaths.start(lang, seat.reviewId), label: words.t('scoring.check.back') },
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

function checkedRow(words: Words, { seat, criteria, documents, draft }: Desk, index: number): CheckedRow {
  const criterion = criteria[index];
  if (!criterion) throw new RangeError(`no criterion ${index}`);
  const rating = ratingOn(draft.draft, criterion.code);
  const title = criterionTitle(words, criterion);
  const [found] = gapsIn(draft.draft, [criterion.code]);
  return {
    number: String(index + 1),
    title,
    score: scoreInWords(words, criterion, rating),
    reason: rating.reason,
    evidence: citedViews(words, seat.reviewId, rating.evidence, documents),
    gaps: found ? found.gaps.map((gap) => gapInWords(words, gap, found.words)) : [],
    change: {
      href: scoringPaths.criterion(words.lang, seat.reviewId, criterion.code),
      label: words.t('scoring.check.change'),
    },
  };
}
