import { Words } from '../../../common/text/words';
import {
  buttons,
  ButtonsView,
  errorSummary,
  factsList,
  FactView,
  formTag,
  FormTag,
  note,
  NoteView,
  postButton,
  PostButtonView,
  selectBox,
  SelectView,
} from '../../../common/web/components';
import { FilledForm, formView } from '../../../common/web/form/form-view';
import { View } from '../../../common/web/rendering/view';
import { holdsSeatOn } from '../../domain/seat';
import type { MemberRead, PanelRead } from '../../panel.reads';
import { staffPanelPaths } from '../staff-panel.paths';
import { panelCrumbs } from './panels.page';

export interface AppointmentPage extends View {
  lead: string;
  present: FactView[];
  proposal: {
    facts: FactView[];
    why: NoteView | null;
    approve: PostButtonView | null;
    takeBack: PostButtonView;
  } | null;
  proposing: { form: FormTag; chair: SelectView; deputy: SelectView; actions: ButtonsView } | null;
}
export interface AppointmentData {
  panel: PanelRead;
  members: MemberRead[];
  pending: { chairId: string; deputyId: string; contentHash: string; by: string; at: string } | null;
  /** Why this person may not approve; null when the person may. */
  refusal: string | null;
  bound: FilledForm;
  day: string;
}

/** Chair and deputy: who presides now, what is proposed, and the second approval. */
export function appointmentPage(words: Words, data: AppointmentData): AppointmentPage {
  const { panel, members, pending, bound } = data;
  const title = words.t('panel.appointment.title');
  const form = formView(bound, words, { chairId: words.t('panel.seat.chair'), deputyId: words.t('panel.seat.deputy') });
  const holder = (seat: string) =>
    members.find((member) => member.seat === seat)?.name ?? words.t('panel.staff.notAppointed');
  return {
    template: 'secretariat/panel/appointment',
    title,
    breadcrumbs: panelCrumbs(words, panel, title),
    section: 'panel',
    errors: errorSummary(form),
    lead: words.t('panel.appointment.lead'),
    present: factsList([
      { term: words.t('panel.seat.chair'), value: holder('chair') },
      { term: words.t('panel.seat.deputy'), value: holder('deputy') },
    ]),
    proposal: pending ? proposalOf(words, data, pending) : null,
    proposing: pending ? null : proposingOf(words, data, form),
  };
}

function proposalOf(
  words: Words,
  data: AppointmentData,
  pending: NonNullable<AppointmentData['pending']>,
): AppointmentPage['proposal'] {
  const { panel, members, refusal } = data;
  const nameOf = (id: string) => members.find((member) => member.id === id)?.name ?? words.t('common.notStated');
  const approval = {
    action: staffPanelPaths.appointmentApproval(words.lang, panel.id),
    label: words.t('panel.appointment.approve'),
    fields: { contentHash: pending.contentHash },
    quiet: false,
    small: false,
  };
  return {
    facts: factsList([
      { term: words.t('panel.seat.chair'), value: nameOf(pending.chairId) },
      { term: words.t('panel.seat.deputy'), value: nameOf(pending.deputyId) },
      {
        term: words.t('panel.appointment.by'),
        value: words.t('panel.appointment.byOn', { name: pending.by, date: words.dateTime(pending.at) }),
      },
    ]),
    why: refusal ? note({ text: words.t(`problem.denied.${refusal}`), tone: 'amber' }) : null,
    approve: refusal ? null : postButton(approval),
    takeBack: postButton({
      action: staffPanelPaths.appointmentWithdrawal(words.lang, panel.id),
      label: words.t('panel.appointment.takeBack'),
    }),
  };
}

function proposingOf(
  words: Words,
  { panel, members, day }: AppointmentData,
  form: ReturnType<typeof formView>,
): AppointmentPage['proposing'] {
  const choices = members
    .filter((member) => holdsSeatOn(member, day))
    .map(({ id, name }) => ({ value: id, label: name }));
  const options = { empty: words.t('panel.choose') };
  return {
    form: formTag({ action: staffPanelPaths.appointment(words.lang, panel.id) }),
    chair: selectBox(form, 'chairId', choices, options),
    deputy: selectBox(form, 'deputyId', choices, { ...options, hint: words.t('panel.appointment.deputyHint') }),
    actions: buttons(
      { label: words.t('panel.appointment.propose') },
      { links: [{ label: words.t('common.action.cancel'), href: staffPanelPaths.show(words.lang, panel.id) }] },
    ),
  };
}
