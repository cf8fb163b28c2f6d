import { languageFacts, OFFERED_LANGUAGES } from '../../common/text/language';
import { Words } from '../../common/text/words';
import { buttons, ButtonsView } from '../../common/web/components/buttons';
import { checkboxes, ChoicesView, selectBox, SelectView } from '../../common/web/components/choices';
import { errorSummary } from '../../common/web/components/error-summary';
import { formTag, FormTag } from '../../common/web/components/form-tag';
import { textInput, TextInputView } from '../../common/web/components/text-input';
import { FilledForm, formView, FormView } from '../../common/web/form/form-view';
import { View } from '../../common/web/rendering/view';
import { ROLES, TIME_ZONES, timeZoneName } from '../../identity';
import { adminPaths } from './admin.paths';

export interface InvitePage extends View {
  lead: string;
  form: FormTag;
  name: TextInputView;
  email: TextInputView;
  roles: ChoicesView;
  language: SelectView;
  timeZone: SelectView;
  actions: ButtonsView;
}

export function invitePage(words: Words, bound: FilledForm): InvitePage {
  const label = (name: string) => words.t(`identity.field.${name}`, { count: 2 });
  const names = ['name', 'email', 'roles', 'language', 'timeZone'];
  const form = formView(bound, words, Object.fromEntries(names.map((name) => [name, label(name)])));
  const people = { label: words.t('admin.people.title'), href: adminPaths.people(words.lang) };
  const languages = OFFERED_LANGUAGES.map((code) => ({ value: code, label: languageFacts(code).name }));
  return {
    template: 'admin/people/new',
    title: words.t('admin.invite.title'),
    breadcrumbs: [people, { label: words.t('admin.invite.title'), href: null }],
    section: 'people',
    errors: errorSummary(form),
    lead: words.t('admin.invite.lead'),
    form: formTag({ action: adminPaths.people(words.lang) }),
    name: textInput(form, 'name', { autocomplete: 'off', width: 'medium' }),
    email: textInput(form, 'email', { type: 'email', autocomplete: 'off', width: 'medium' }),
    roles: roleChoices(words, form),
    language: selectBox(form, 'language', languages, { hint: words.t('admin.invite.languageHint') }),
    timeZone: selectBox(
      form,
      'timeZone',
      TIME_ZONES.map((zone) => ({ value: zone, label: timeZoneName(zone) })),
    ),
    actions: buttons(
      { label: words.t('admin.invite.send') },
      { links: [{ ...people, label: words.t('common.action.cancel') }] },
    ),
  };
}

/** Each role with what it may do. */
export function roleChoices(words: Words, form: FormView): ChoicesView {
  const choices = ROLES.map((role) => ({
    value: role,
    label: words.t(`admin.role.${role}`),
    hint: words.t(`admin.role.${role}Hint`),
  }));
  return checkboxes(form, 'roles', choices, { hint: words.t('admin.role.hint') });
}
