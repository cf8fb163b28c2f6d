import { anchoredScale, AnchoredScaleView } from '../../common/web/components/anchored-scale';
import { buttons, ButtonsView } from '../../common/web/components/buttons';
import { ChoicesView } from '../../common/web/components/choices';
import { errorSummary } from '../../common/web/components/error-summary';
import { formTag, FormTag } from '../../common/web/components/form-tag';
import { hidden, HiddenView } from '../../common/web/components/hidden';
import { portrait, PortraitView } from '../../common/web/components/portrait';
import { savedStatus, SavedStatusView } from '../../common/web/components/saved-status';
import { textArea, TextAreaView } from '../../common/web/components/textarea';
import { FilledForm, formView } from '../../common/web/form/form-view';
import type { Words } from '../../common/text/words';
import type { View } from '../../common/web/rendering/view';
import type { Criterion } from '../../criteria';
import type { Desk, ShownDesk } from '../desk.queries';
import { OwnNotes } from '../domain/private-note';
import { REASON_WORDS } from '../domain/completeness';
import { criterionTitle, scalePoints } from './criterion-words';
import type { DeskPaths } from './desk-paths';
import { practiceStrip, StripView } from './practice-strip';
import {
  CriterionTexts,
  criterionTexts,
  evidenceChoices,
  neighbours,
  progressLine,
  StepView,
  steps,
} from './rating-parts';
import { DeskChoice, numberOf, PaneView, paneView, ShownFact } from './desk-view';

export const SCORING_FORM = 'scoring-form';

export interface RatingPage extends View {
  /** Says that nothing here is real; null for a real candidate. */
  strip: StripView | null;
  name: string;
  portrait: PortraitView;
  due: string;
  stepAside: string | null;
  /** Buttons that save and lead to another candidate; none in practice. */
  neighbours: { value: string; label: string }[];
  saved: SavedStatusView;
  pane: PaneView;
  form: FormTag;
  steps: StepView[];
  progress: string;
  criterion: CriterionTexts;
  scale: AnchoredScaleView;
  reason: TextAreaView;
  evidence: ChoicesView;
  shortcuts: { on: boolean; state: string; value: string; label: string };
  actions: ButtonsView;
}

export interface RatingData {
  desk: ShownDesk;
  paths: DeskPaths;
  /** Until when, and who sees what is written. */
  due: string;
  /** Own notes; null in practice. */
  notes: OwnNotes | null;
  code: string;
  facts: readonly ShownFact[];
  choice: DeskChoice;
  shortcuts: boolean;
  /** Name of this open page among the windows of the member. */
  tab: string;
  timeZone: string;
  /** Revision of the draft that the form goes on from. */
  rev: number;
  bound: FilledForm;
}

/** The scoring page: dossier on one side, one criterion on the other. */
export function ratingPage(words: Words, data: RatingData): RatingPage {
  const { desk, paths, code, shortcuts } = data;
  const { candidate, criteria, draft } = desk;
  const criterion = criterionOf(criteria, code);
  const title = criterionTitle(words, criterion);
  const form = formView(data.bound, words, labels(words, title));
  const cited = new Set(form.values('evidence'));
  return {
    template: 'panel/scoring/edit',
    title: words.t('scoring.desk.title', {
      name: candidate.name,
      number: numberOf(criteria, code),
      of: criteria.length,
    }),
    breadcrumbs: [],
    section: 'assignments',
    fullWidth: true,
    errors: errorSummary(form),
    strip: paths.more ? null : practiceStrip(words),
    name: candidate.name,
    portrait: portrait(candidate.initials, 'small'),
    due: data.due,
    stepAside: paths.more?.stepAside ?? null,
    neighbours: paths.more ? neighbours(words) : [],
    saved: savedStatus(words, draft.savedAt, data.timeZone),
    pane: paneView(words, { ...data, criterion: code, documents: desk.documents, cited, file: paths.more?.file }),
    form: deskForm(data),
    steps: steps(words, desk, code),
    progress: progressLine(words, desk),
    criterion: criterionTexts(words, criterion),
    scale: anchoredScale(form, 'score', scalePoints(words, criterion), { hint: words.t('scoring.desk.scaleHint') }),
    reason: textArea(form, 'reason', { rows: 8, hint: words.t('scoring.desk.reasonHint'), wordLimit: REASON_WORDS }),
    evidence: evidenceChoices(words, form, desk),
    shortcuts: shortcutsView(words, shortcuts),
    actions: actions(words, desk, code),
  };
}

/** Throws RangeError for a code that is not in the framework; the controller has looked before. */
function criterionOf(criteria: readonly Criterion[], code: string): Criterion {
  const criterion = criteria.find((one) => one.code === code);
  if (!criterion) throw new RangeError(`no criterion ${code}`);
  return criterion;
}

function labels(words: Words, title: string): Record<string, string> {
  return {
    score: words.t('scoring.desk.scoreLabel', { title }),
    reason: words.t('scoring.desk.reasonLabel'),
    evidence: words.t('scoring.evidence.legend'),
  };
}

function deskForm({ paths, code, tab, choice, rev }: RatingData): FormTag {
  const more: HiddenView[] = [hidden('tab', tab), hidden('seq', 0), hidden('document', choice.document ?? '')];
  const place = hidden('passage', choice.document && choice.at ? `${choice.document}.${choice.at}` : '');
  return formTag({
    id: SCORING_FORM,
    action: paths.criterion(code),
    rev,
    autosave: paths.autosaves(code),
    hidden: choice.original ? [...more, place, hidden('original', 'yes')] : [...more, place],
  });
}

function shortcutsView(words: Words, on: boolean): RatingPage['shortcuts'] {
  const value = `shortcuts:${on ? 'off' : 'on'}`;
  return { on, state: on ? 'on' : 'off', value, label: words.t(`scoring.shortcuts.${on ? 'turnOff' : 'turnOn'}`) };
}

function actions(words: Words, { criteria }: Pick<Desk, 'criteria'>, code: string): ButtonsView {
  const isLast = numberOf(criteria, code) === criteria.length;
  const next = {
    label: words.t(`scoring.desk.${isLast ? 'saveAndCheck' : 'saveAndNext'}`),
    name: 'then',
    value: isLast ? 'check' : 'next',
  };
  const leave = { label: words.t('common.action.saveAndLeave'), name: 'then', value: 'leave' };
  return buttons(next, { secondary: [leave, { label: words.t('common.action.save'), name: 'then', value: 'stay' }] });
}
