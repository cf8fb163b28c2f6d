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
import { FilledForm, FormView, formView } from '../../../common/web/form/form-view';
import { Link } from '../../../common/web/rendering/page-context';
import { View } from '../../../common/web/rendering/view';
import type { CycleStanding, ReviewStanding } from '../../cycle-standings';
import { holdsSeatOn } from '../../domain/seat';
import type { MemberRead } from '../../panel.reads';
import { phaseCell } from '../room/chair.page';
import { staffPanelPaths } from '../staff-panel.paths';
import { staffCrumbs } from './panels.page';

interface MatrixCell {
  /** Says in place of a box why nothing can be chosen; null where there is a box. */
  fixed: string | null;
  fixedLabel: string;
  name: string;
  value: string;
  label: string;
  checked: boolean;
  column: string;
}
interface MatrixRow {
  candidate: string;
  note: string;
  cells: MatrixCell[];
}
export interface AssignmentsPage extends View {
  lead: string;
  empty: EmptyStateView | null;
  form: FormTag;
  dueAt: TextInputView;
  caption: string;
  region: string;
  candidateLabel: string;
  columns: string[];
  rows: MatrixRow[];
  everyone: Link;
  actions: ButtonsView;
}
export interface AssignmentsData {
  standing: CycleStanding;
  bound: FilledForm;
  day: string;
}

/** Name of the field that holds a candidate's members. */
export const membersField = (candidacyId: string): string => `c-${candidacyId}`;

/** The table of members and candidates in which staff tick who works on whom. */
export function assignmentsPage(words: Words, { standing, bound, day }: AssignmentsData): AssignmentsPage {
  const { cycle, election } = standing;
  const members = standing.members.filter((member) => holdsSeatOn(member, day));
  const form = formView(bound, words, { dueAt: words.t('panel.assign.dueAt') });
  const title = words.t('panel.assign.title');
  const back = staffPanelPaths.cycle(words.lang, cycle.id);
  const rows = matrixRows(words, standing, members, form);
  return {
    template: 'secretariat/panel/assignments',
    title,
    breadcrumbs: staffCrumbs(words, { label: inLanguage(election.title, words.lang).text, href: back }, title),
    section: 'panel',
    errors: errorSummary(form),
    lead: words.t('panel.assign.lead'),
    empty: emptyOf(words, members.length, rows.length),
    form: formTag({
      action: staffPanelPaths.assignments(words.lang, cycle.id),
      rev: cycle.rev,
      hidden: [hidden('shown', 'yes')],
    }),
    dueAt: dateTimeInput(form, 'dueAt', { hint: words.t('panel.assign.dueAtHint', { zone: cycle.timeZone }) }),
    caption: title,
    region: words.t('common.table.region', { caption: title }),
    candidateLabel: words.t('panel.reviews.column.candidate'),
    columns: members.map(({ name }) => name),
    rows,
    everyone: {
      label: words.t('panel.assign.everyone'),
      href: `${staffPanelPaths.assignments(words.lang, cycle.id)}?all=yes`,
    },
    actions: buttons(
      { label: words.t('common.action.save') },
      { links: [{ label: words.t('common.action.cancel'), href: back }] },
    ),
  };
}

/** A row for every candidacy that stands, with a box for every member in a seat. */
function matrixRows(
  words: Words,
  { candidacies, reviews }: CycleStanding,
  members: MemberRead[],
  form: FormView,
): MatrixRow[] {
  return candidacies
    .filter(({ withdrawal }) => !withdrawal)
    .map(({ id, name }) => {
      const review = reviews.find((one) => one.candidacy.id === id) ?? null;
      return matrixRow(words, { id, name, review, members, values: form.values(membersField(id)) });
    });
}

function emptyOf(words: Words, members: number, candidates: number): EmptyStateView | null {
  if (members === 0) return emptyState(words.t('panel.assign.noMembers'));
  return candidates === 0 ? emptyState(words.t('panel.assign.noCandidates')) : null;
}

interface RowData {
  id: string;
  name: string;
  review: ReviewStanding | null;
  members: MemberRead[];
  values: string[];
}

function matrixRow(words: Words, { id, name, review, members, values }: RowData): MatrixRow {
  return {
    candidate: name,
    note: review ? phaseCell(words, review.review.phase, review.isWithdrawn).tag : words.t('panel.phase.draft'),
    cells: members.map((member) => ({
      ...fixedCell(words, review, member.id),
      name: membersField(id),
      value: member.id,
      label: words.t('panel.assign.cell', { member: member.name, candidate: name }),
      checked: values.includes(member.id),
      column: member.name,
    })),
  };
}

function fixedCell(
  words: Words,
  review: ReviewStanding | null,
  memberId: string,
): Pick<MatrixCell, 'fixed' | 'fixedLabel'> {
  const state = fixedState(review, memberId);
  return {
    fixed: state ? words.t(`panel.assign.fixed.${state}`) : null,
    fixedLabel: state ? words.t(`panel.assign.fixedLong.${state}`) : '',
  };
}

function fixedState(review: ReviewStanding | null, memberId: string): string | null {
  if (!review) return null;
  if (review.recused.includes(memberId)) return 'aside';
  if (review.submitted.includes(memberId)) return 'submitted';
  if (review.review.phase === 'draft' || review.review.phase === 'open') return null;
  return review.assigned.includes(memberId) ? 'assigned' : 'not';
}
