import { inLanguage } from '../../../common/text/localized-text';
import { Words } from '../../../common/text/words';
import {
  buttons,
  ButtonsView,
  dataTable,
  emptyState,
  EmptyStateView,
  errorSummary,
  formTag,
  FormTag,
  TableView,
  textInput,
  TextInputView,
} from '../../../common/web/components';
import { FilledForm, formView } from '../../../common/web/form/form-view';
import { Link } from '../../../common/web/rendering/page-context';
import { Crumb, View } from '../../../common/web/rendering/view';
import type { MemberRead, PanelRead } from '../../panel.reads';
import { staffPanelPaths } from '../staff-panel.paths';

export interface PanelsPage extends View {
  lead: string;
  add: Link | null;
  empty: EmptyStateView | null;
  table: TableView;
}
export interface PanelNamePage extends View {
  form: FormTag;
  nameEn: TextInputView;
  nameFr: TextInputView;
  actions: ButtonsView;
}

/** All panels. */
export function panelsPage(
  words: Words,
  data: { panels: PanelRead[]; members: MemberRead[]; mayEdit: boolean },
): PanelsPage {
  const { panels, members, mayEdit } = data;
  const chairOf = (id: string) => members.find((member) => member.panelId === id && member.seat === 'chair')?.name;
  return {
    template: 'secretariat/panel/index',
    title: words.t('panel.staff.panels'),
    breadcrumbs: [],
    section: 'panel',
    lead: words.t('panel.staff.panelsLead'),
    add: mayEdit ? { label: words.t('panel.staff.newPanel'), href: staffPanelPaths.new(words.lang) } : null,
    empty: panels.length === 0 ? emptyState(words.t('panel.staff.noPanels')) : null,
    table: dataTable(
      {
        caption: words.t('panel.staff.panels'),
        hideCaption: true,
        columns: ['name', 'members', 'chair'].map((key) => ({ label: words.t(`panel.staff.column.${key}`) })),
        rows: panels.map(({ id, name }) => ({
          cells: [
            { text: inLanguage(name, words.lang).text, href: staffPanelPaths.show(words.lang, id) },
            words.number(members.filter((member) => member.panelId === id).length),
            chairOf(id) ?? words.t('panel.staff.notAppointed'),
          ],
        })),
      },
      words,
    ),
  };
}

/** A new panel, or another name for one. */
export function panelNamePage(words: Words, data: { bound: FilledForm; panel: PanelRead | null }): PanelNamePage {
  const { bound, panel } = data;
  const form = formView(bound, words, { nameEn: words.t('panel.staff.nameEn'), nameFr: words.t('panel.staff.nameFr') });
  const title = words.t(panel ? 'panel.staff.rename' : 'panel.staff.newPanel');
  const back = panel ? staffPanelPaths.show(words.lang, panel.id) : staffPanelPaths.index(words.lang);
  return {
    template: 'secretariat/panel/name',
    title,
    breadcrumbs: panel ? panelCrumbs(words, panel, title) : staffCrumbs(words, title),
    section: 'panel',
    errors: errorSummary(form),
    form: panel
      ? formTag({ action: staffPanelPaths.name(words.lang, panel.id), rev: panel.rev })
      : formTag({ action: staffPanelPaths.index(words.lang) }),
    nameEn: textInput(form, 'nameEn', { hint: words.t('panel.staff.nameHint') }),
    nameFr: textInput(form, 'nameFr'),
    actions: buttons(
      { label: words.t('common.action.save') },
      { links: [{ label: words.t('common.action.cancel'), href: back }] },
    ),
  };
}

export function staffCrumbs(words: Words, ...labels: (string | Crumb)[]): Crumb[] {
  const rest = labels.map((label) => (typeof label === 'string' ? { label, href: null } : label));
  return [{ label: words.t('panel.staff.panels'), href: staffPanelPaths.index(words.lang) }, ...rest];
}

export function panelCrumbs(words: Words, panel: PanelRead, ...titles: (string | Crumb)[]): Crumb[] {
  const name = inLanguage(panel.name, words.lang).text;
  return staffCrumbs(words, { label: name, href: staffPanelPaths.show(words.lang, panel.id) }, ...titles);
}
