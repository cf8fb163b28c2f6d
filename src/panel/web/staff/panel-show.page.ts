import { inLanguage } from '../../../common/text/localized-text';
import { Words } from '../../../common/text/words';
import {
  CellInput,
  dataTable,
  emptyState,
  EmptyStateView,
  factsList,
  FactView,
  note,
  NoteView,
  TableView,
} from '../../../common/web/components';
import { Link } from '../../../common/web/rendering/page-context';
import { View } from '../../../common/web/rendering/view';
import type { ElectionRead } from '../../../elections';
import { holdsSeatOn } from '../../domain/seat';
import type { CycleRead, MemberRead, PanelRead } from '../../panel.reads';
import { staffPanelPaths } from '../staff-panel.paths';
import { staffCrumbs } from './panels.page';

export interface PanelShowPage extends View {
  links: Link[];
  members: TableView;
  noMembers: EmptyStateView | null;
  chair: FactView[];
  pending: NoteView | null;
  appointment: Link;
  cycles: TableView;
  noCycles: EmptyStateView | null;
}
export interface PanelShowData {
  panel: PanelRead;
  members: MemberRead[];
  cycles: { cycle: CycleRead; election: ElectionRead }[];
  isPending: boolean;
  mayEdit: boolean;
  day: string;
}

/** One panel: its members, who presides, the elections it works on. */
export function panelShowPage(words: Words, data: PanelShowData): PanelShowPage {
  const { panel, members, cycles, mayEdit } = data;
  const { lang } = words;
  const seated = (seat: string) =>
    members.find((member) => member.seat === seat)?.name ?? words.t('panel.staff.notAppointed');
  const title = inLanguage(panel.name, lang).text;
  return {
    template: 'secretariat/panel/show',
    title,
    breadcrumbs: staffCrumbs(words, title),
    section: 'panel',
    links: mayEdit
      ? [
          { label: words.t('panel.staff.addMember'), href: staffPanelPaths.newMember(lang, panel.id) },
          { label: words.t('panel.staff.rename'), href: staffPanelPaths.name(lang, panel.id) },
        ]
      : [],
    members: membersTable(words, data),
    noMembers: members.length === 0 ? emptyState(words.t('panel.staff.noMembers')) : null,
    chair: factsList([
      { term: words.t('panel.seat.chair'), value: seated('chair') },
      { term: words.t('panel.seat.deputy'), value: seated('deputy') },
    ]),
    pending: data.isPending ? note({ text: words.t('panel.appointment.waits'), tone: 'amber' }) : null,
    appointment: { label: words.t('panel.appointment.link'), href: staffPanelPaths.appointment(lang, panel.id) },
    cycles: cyclesTable(words, data),
    noCycles: cycles.length === 0 ? emptyState(words.t('panel.staff.noCycles')) : null,
  };
}

function membersTable(words: Words, { members, mayEdit, day }: PanelShowData): TableView {
  const columns = ['name', 'nationality', 'seat', 'from', 'until'];
  return dataTable(
    {
      caption: words.t('panel.staff.column.members'),
      hideCaption: true,
      columns: columns.map((key) => ({ label: words.t(`panel.staff.column.${key}`) })),
      rows: members.map((member) => ({
        cells: [
          { text: member.name, href: mayEdit ? staffPanelPaths.member(words.lang, member.id) : null },
          words.country(member.nationality),
          seatCell(words, member, day),
          words.date(member.fromDay),
          member.untilDay ? words.date(member.untilDay) : words.t('panel.staff.openEnd'),
        ],
      })),
    },
    words,
  );
}

function seatCell(words: Words, member: MemberRead, day: string): CellInput {
  if (!holdsSeatOn(member, day)) return { tag: words.t('panel.seat.ended'), tone: 'line' };
  return { tag: words.t(`panel.seat.${member.seat}`), tone: member.seat === 'member' ? 'line' : 'plain' };
}

function cyclesTable(words: Words, { cycles, mayEdit }: PanelShowData): TableView {
  return dataTable(
    {
      caption: words.t('panel.staff.cycles'),
      hideCaption: true,
      columns: ['election', 'opens', 'closes'].map((key) => ({ label: words.t(`panel.staff.column.${key}`) })),
      rows: cycles.map(({ cycle, election }) => ({
        cells: [
          {
            text: inLanguage(election.title, words.lang).text,
            href: mayEdit ? staffPanelPaths.cycle(words.lang, cycle.id) : null,
          },
          words.date(cycle.opensAt),
          words.date(cycle.closesAt),
        ],
      })),
    },
    words,
  );
}
