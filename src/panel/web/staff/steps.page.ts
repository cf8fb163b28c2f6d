import { inLanguage } from '../../../common/text/localized-text';
import { Words } from '../../../common/text/words';
import {
  buttons,
  ButtonsView,
  dateTimeInput,
  emptyState,
  EmptyStateView,
  errorSummary,
  formTag,
  FormTag,
  hidden,
  TextInputView,
} from '../../../common/web/components';
import { FilledForm, formView } from '../../../common/web/form/form-view';
import { Link } from '../../../common/web/rendering/page-context';
import { View } from '../../../common/web/rendering/view';
import type { CycleStanding, ReviewStanding } from '../../cycle-standings';
import { staffPanelPaths } from '../staff-panel.paths';
import { staffCrumbs } from './panels.page';

export const STEP_ACTS = ['open', 'close', 'deadline'] as const;
export type StepAct = (typeof STEP_ACTS)[number];

export interface StepsPage extends View {
  lead: string;
  ready: { name: string; note: string }[];
  unready: { name: string; note: string }[];
  empty: EmptyStateView | null;
  form: FormTag | null;
  dueAt: TextInputView | null;
  actions: ButtonsView | null;
  back: Link;
}

/** Asks once more before scoring is opened or closed, or a deadline moved, for the reviews that were ticked. */
export function stepsPage(
  words: Words,
  data: { standing: CycleStanding; act: StepAct; reviewIds: string[]; bound: FilledForm },
): StepsPage {
  const { standing, act, reviewIds, bound } = data;
  const { cycle, election } = standing;
  const chosen = standing.reviews.filter(({ review }) => reviewIds.includes(review.id));
  const ready = chosen.filter((review) => obstacle(words, act, review) === null);
  const unready = chosen.filter((review) => !ready.includes(review));
  const form = formView(bound, words, { dueAt: words.t('panel.assign.dueAt') });
  const back = { label: words.t('panel.steps.back'), href: staffPanelPaths.cycle(words.lang, cycle.id) };
  const title = words.t(`panel.steps.${act}.title`);
  const isPossible = ready.length > 0;
  return {
    template: 'secretariat/panel/steps',
    title,
    breadcrumbs: staffCrumbs(words, { label: inLanguage(election.title, words.lang).text, href: back.href }, title),
    section: 'panel',
    errors: errorSummary(form),
    lead: isPossible ? words.t(`panel.steps.${act}.lead`, { count: ready.length }) : words.t('panel.steps.nothing'),
    ready: ready.map((one) => ({ name: one.candidacy.name, note: noteOf(words, act, one) })),
    unready: unready.map((one) => ({ name: one.candidacy.name, note: obstacle(words, act, one) ?? '' })),
    empty: chosen.length === 0 ? emptyState(words.t('panel.steps.none')) : null,
    form: isPossible ? formOf(words, act, cycle.id, ready) : null,
    dueAt:
      isPossible && act === 'deadline'
        ? dateTimeInput(form, 'dueAt', { hint: words.t('panel.assign.dueAtHint', { zone: cycle.timeZone }) })
        : null,
    actions: isPossible
      ? buttons(
          { label: words.t(`panel.steps.${act}.confirm`, { count: ready.length }) },
          { links: [{ label: words.t('common.action.cancel'), href: back.href }] },
        )
      : null,
    back,
  };
}

function formOf(words: Words, act: StepAct, cycleId: string, ready: ReviewStanding[]): FormTag {
  const chosen = ready.map(({ review }) => hidden('review', review.id));
  return formTag({ action: staffPanelPaths.steps(words.lang, cycleId), hidden: [hidden('act', act), ...chosen] });
}

function noteOf(words: Words, act: StepAct, { able, submitted, review }: ReviewStanding): string {
  if (act === 'open') return words.t('panel.steps.members', { count: able.length });
  if (act === 'close') return words.t('panel.steps.submitted', { done: submitted.length, of: able.length });
  return words.t('panel.steps.dueNow', { date: words.dateTime(review.dueAt) });
}

/** Why this review cannot take the step; null when it can. */
function obstacle(words: Words, act: StepAct, { review, missing, isWithdrawn, quorum }: ReviewStanding): string | null {
  if (isWithdrawn) return words.t('panel.opening.missing.withdrawn');
  const phases = act === 'open' ? ['draft'] : act === 'close' ? ['open'] : ['draft', 'open'];
  if (!phases.includes(review.phase))
    return words.t('panel.steps.wrongPhase', { phase: words.t(`panel.phase.${review.phase}`) });
  if (act !== 'open' || missing.length === 0) return null;
  return missing.map((code) => words.t(`panel.opening.missing.${code}`, { quorum })).join(' ');
}
