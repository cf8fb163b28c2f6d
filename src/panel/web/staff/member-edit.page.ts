import { STATE_CODES } from '../../../common/text/state-names';
import { Words } from '../../../common/text/words';
import {
  buttons,
  ButtonsView,
  dateInput,
  errorSummary,
  formTag,
  FormTag,
  selectBox,
  SelectView,
  textArea,
  TextAreaView,
  textInput,
  TextInputView,
} from '../../../common/web/components';
import { FilledForm, formView } from '../../../common/web/form/form-view';
import { Link } from '../../../common/web/rendering/page-context';
import { View } from '../../../common/web/rendering/view';
import type { MemberRead, PanelRead } from '../../panel.reads';
import { staffPanelPaths } from '../staff-panel.paths';
import { panelCrumbs } from './panels.page';

export interface MemberEditPage extends View {
  lead: string;
  background: Link | null;
  form: FormTag;
  user: SelectView | null;
  name: TextInputView;
  nationality: SelectView;
  biographyEn: TextAreaView;
  biographyFr: TextAreaView;
  fromDay: TextInputView;
  untilDay: TextInputView;
  actions: ButtonsView;
}
export interface MemberEditData {
  panel: PanelRead;
  /** Null for a new member. */
  member: MemberRead | null;
  /** Accounts that may be given the seat. */
  accounts: { id: string; name: string }[];
  bound: FilledForm;
}

/** A new member, or what is said of one; ending the seat is setting its last day. */
export function memberEditPage(words: Words, data: MemberEditData): MemberEditPage {
  const { panel, member, accounts, bound } = data;
  const fields = ['userId', 'name', 'nationality', 'biographyEn', 'biographyFr', 'fromDay', 'untilDay'];
  const labels = Object.fromEntries(fields.map((field) => [field, words.t(`panel.member.${field}`)]));
  const form = formView(bound, words, labels);
  const title = member ? member.name : words.t('panel.staff.addMember');
  const back = staffPanelPaths.show(words.lang, panel.id);
  const hint = (key: string) => ({ hint: words.t(`panel.member.${key}Hint`) });
  return {
    template: 'secretariat/panel/member',
    title,
    breadcrumbs: panelCrumbs(words, panel, title),
    section: 'panel',
    errors: errorSummary(form),
    lead: words.t(member ? 'panel.member.editLead' : 'panel.member.newLead'),
    background: member && backgroundLink(words, member),
    form: member
      ? formTag({ action: staffPanelPaths.member(words.lang, member.id), rev: member.rev })
      : formTag({ action: staffPanelPaths.members(words.lang, panel.id) }),
    user: member
      ? null
      : selectBox(
          form,
          'userId',
          accounts.map(({ id, name }) => ({ value: id, label: name })),
          { empty: words.t('panel.choose'), ...hint('userId') },
        ),
    name: textInput(form, 'name', hint('name')),
    nationality: selectBox(form, 'nationality', countries(words), { empty: words.t('panel.choose') }),
    biographyEn: textArea(form, 'biographyEn', { ...hint('biography'), rows: 6, typedIn: { code: 'en', dir: 'ltr' } }),
    biographyFr: textArea(form, 'biographyFr', { rows: 6, typedIn: { code: 'fr', dir: 'ltr' } }),
    fromDay: dateInput(form, 'fromDay'),
    untilDay: dateInput(form, 'untilDay', { ...hint('untilDay'), optional: true }),
    actions: buttons(
      { label: words.t('common.action.save') },
      { links: [{ label: words.t('common.action.cancel'), href: back }] },
    ),
  };
}

function backgroundLink(words: Words, { id }: MemberRead): Link {
  return { label: words.t('panel.background.link'), href: staffPanelPaths.memberBackground(words.lang, id) };
}

function countries(words: Words): { value: string; label: string }[] {
  const all = STATE_CODES.map((code) => ({ value: code, label: words.country(code) }));
  return all.sort((a, b) => a.label.localeCompare(b.label, words.lang));
}
