import { inLanguage } from '../../../common/text/localized-text';
import { Words } from '../../../common/text/words';
import {
  buttons,
  ButtonsView,
  CellInput,
  dataTable,
  errorSummary,
  factsList,
  FactView,
  formTag,
  FormTag,
  note,
  NoteView,
  selectBox,
  SelectView,
  TableView,
  textArea,
  TextAreaView,
  trail,
  TrailItemView,
} from '../../../common/web/components';
import { FilledForm, formView, FormView } from '../../../common/web/form/form-view';
import { Link } from '../../../common/web/rendering/page-context';
import { View } from '../../../common/web/rendering/view';
import type { ChairedReview } from '../../chair-desk';
import type { MemberRead } from '../../panel.reads';
import { panelRoomPaths } from '../panel-room.paths';
import { roomCrumbs } from './declare.page';

interface AdmissionView {
  form: FormTag;
  member: SelectView;
  reason: TextAreaView;
  actions: ButtonsView;
}
export interface ChairReviewPage extends View {
  lead: string;
  facts: FactView[];
  withdrawn: NoteView | null;
  members: TableView;
  admission: AdmissionView | null;
  history: TrailItemView[];
  links: Link[];
}
export interface ChairReviewData extends ChairedReview {
  bound: FilledForm;
  may: { admit: boolean; reopen: boolean };
  deliberation: string | null;
}

/** One review as the acting chair sees it before the deliberation: people and steps, no score. */
export function chairReviewPage(words: Words, data: ChairReviewData): ChairReviewPage {
  const { review, standing } = data;
  const { candidacy, isWithdrawn } = review;
  const labels = { memberId: words.t('panel.chair.admit.member'), reason: words.t('panel.chair.admit.reason') };
  const form = formView(data.bound, words, labels);
  const phase = words.t(`panel.phase.${review.review.phase}`);
  return {
    template: 'panel/chair/show',
    title: candidacy.name,
    breadcrumbs: roomCrumbs(
      words,
      { label: words.t('panel.chair.title'), href: panelRoomPaths.chair(words.lang) },
      candidacy.name,
    ),
    section: 'chair',
    errors: errorSummary(form),
    lead: words.t('panel.chair.reviewLead', { election: inLanguage(standing.election.title, words.lang).text }),
    facts: factsList([
      { term: words.t('panel.reviews.column.phase'), value: phase },
      { term: words.t('panel.reviews.column.due'), value: words.dateTime(review.review.dueAt) },
      {
        term: words.t('panel.reviews.column.submitted'),
        value: words.t('common.progress.of', { done: review.submitted.length, of: review.able.length }),
      },
      { term: words.t('panel.reviews.column.quorum'), value: words.number(review.quorum) },
    ]),
    withdrawn: isWithdrawn ? note({ text: words.t('panel.chair.frozen'), tone: 'amber' }) : null,
    members: membersTable(words, data),
    admission: data.may.admit ? admissionView(words, data, form) : null,
    history: historyOf(words, data),
    links: linksOf(words, data),
  };
}

function membersTable(words: Words, data: ChairReviewData): TableView {
  const { review, members } = data;
  const shown = members.filter(({ id }) => review.assigned.includes(id));
  return dataTable(
    {
      caption: words.t('panel.chair.members'),
      columns: ['member', 'state', 'declaration'].map((key) => ({ label: words.t(`panel.chair.column.${key}`) })),
      rows: shown.map((member) => ({
        cells: [member.name, stateOf(words, data, member), declarationOf(words, data, member)],
      })),
    },
    words,
  );
}

function stateOf(words: Words, { review, admitted }: ChairReviewData, { id }: MemberRead): CellInput {
  if (review.recused.includes(id)) return { tag: words.t('panel.chair.state.aside'), tone: 'line' };
  if (review.submitted.includes(id)) return { tag: words.t('panel.chair.state.submitted'), tone: 'done' };
  if (admitted.includes(id)) return { tag: words.t('panel.chair.state.admitted') };
  return { tag: words.t('panel.chair.state.waiting'), tone: 'line' };
}

function declarationOf(
  words: Words,
  { recusals, declarations, review }: ChairReviewData,
  { id }: MemberRead,
): CellInput {
  const recusal = recusals.find((row) => row.memberId === id);
  if (recusal) {
    const category = words.t(`panel.category.${recusal.category}`);
    const text = words.t('panel.chair.openReason');
    return {
      text,
      href: panelRoomPaths.recusalReason(words.lang, recusal.id),
      small: `${category}, ${words.date(recusal.at)}`,
    };
  }
  const declared = declarations.find((row) => row.memberId === id);
  if (!declared) return words.t('panel.chair.notDeclared');
  const small = words.date(declared.at);
  const said = words.t(`panel.declarations.state.${declared.answer}`);
  return {
    text: words.t('panel.chair.openLink'),
    href: panelRoomPaths.memberDeclaration(words.lang, review.review.id, id),
    small: `${said}, ${small}`,
  };
}

function admissionView(words: Words, data: ChairReviewData, form: FormView): AdmissionView | null {
  const { review, members, admitted } = data;
  const waiting = members.filter(
    ({ id }) => review.able.includes(id) && !review.submitted.includes(id) && !admitted.includes(id),
  );
  if (waiting.length === 0) return null;
  const choices = waiting.map(({ id, name }) => ({ value: id, label: name }));
  return {
    form: formTag({ action: panelRoomPaths.admissions(words.lang, review.review.id) }),
    member: selectBox(form, 'memberId', choices, { empty: words.t('panel.choose') }),
    reason: textArea(form, 'reason', { hint: words.t('panel.chair.admit.reasonHint'), rows: 3 }),
    actions: buttons({ label: words.t('panel.chair.admit.send') }),
  };
}

function historyOf(words: Words, { changes }: ChairReviewData): TrailItemView[] {
  return trail(
    changes.map(({ at, to, from, note: why }) => ({
      at: words.dateTime(at),
      iso: at,
      text: words.t(to === 'open' && from !== 'draft' ? 'panel.step.reopened' : `panel.step.${to}`),
      detail: why === '' ? null : why,
    })),
  );
}

function linksOf(words: Words, { review, may, deliberation }: ChairReviewData): Link[] {
  const { id } = review.review;
  return [
    ...(deliberation ? [{ label: words.t('panel.chair.toDeliberation'), href: deliberation }] : []),
    ...(may.reopen ? [{ label: words.t('panel.reopening.link'), href: panelRoomPaths.reopening(words.lang, id) }] : []),
  ];
}
