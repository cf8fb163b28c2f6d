import { Words } from '../../common/text/words';
import { buttons, ButtonsView } from '../../common/web/components/buttons';
import { ChoicesView } from '../../common/web/components/choices';
import { errorSummary } from '../../common/web/components/error-summary';
import { formTag, FormTag } from '../../common/web/components/form-tag';
import { textInput, TextInputView } from '../../common/web/components/text-input';
import { FilledForm, formView } from '../../common/web/form/form-view';
import { Crumb, View } from '../../common/web/rendering/view';
import { UserRead } from '../../identity';
import { adminPaths } from './admin.paths';
import { roleChoices } from './invite.page';

export interface DetailsPage extends View {
  lead: string;
  form: FormTag;
  name: TextInputView;
  email: TextInputView;
  actions: ButtonsView;
}

export interface RolesPage extends View {
  lead: string;
  form: FormTag;
  roles: ChoicesView;
  actions: ButtonsView;
}

export function detailsPage(words: Words, user: UserRead, bound: FilledForm): DetailsPage {
  const { lang } = words;
  const form = formView(bound, words, { name: words.t('identity.field.name'), email: words.t('identity.field.email') });
  return {
    template: 'admin/people/details',
    title: words.t('admin.act.details.title'),
    breadcrumbs: crumbs(words, user, 'admin.act.details.title'),
    section: 'people',
    errors: errorSummary(form),
    lead: words.t('admin.act.details.text'),
    form: formTag({ action: adminPaths.details(lang, user.id), rev: Number(bound.raw.rev ?? user.rev) }),
    name: textInput(form, 'name', { autocomplete: 'off', width: 'medium' }),
    email: textInput(form, 'email', { type: 'email', autocomplete: 'off', width: 'medium' }),
    actions: saveOrCancel(words, user),
  };
}

export function rolesPage(words: Words, user: UserRead, bound: FilledForm): RolesPage {
  const form = formView(bound, words, { roles: words.t('identity.field.roles', { count: 2 }) });
  return {
    template: 'admin/people/roles',
    title: words.t('admin.act.roles.title'),
    breadcrumbs: crumbs(words, user, 'admin.act.roles.title'),
    section: 'people',
    errors: errorSummary(form),
    lead: words.t('admin.act.roles.lead', { name: user.name }),
    form: formTag({ action: adminPaths.roles(words.lang, user.id), rev: Number(bound.raw.rev ?? user.rev) }),
    roles: roleChoices(words, form),
    actions: saveOrCancel(words, user),
  };
}

/** People, this person, this page. */
export function crumbs(words: Words, user: UserRead, title: string): Crumb[] {
  return [
    { label: words.t('admin.people.title'), href: adminPaths.people(words.lang) },
    { label: user.name, href: adminPaths.person(words.lang, user.id) },
    { label: words.t(title), href: null },
  ];
}

function saveOrCancel(words: Words, user: UserRead): ButtonsView {
  const cancel = { label: words.t('common.action.cancel'), href: adminPaths.person(words.lang, user.id) };
  return buttons({ label: words.t('common.action.save') }, { links: [cancel] });
}
