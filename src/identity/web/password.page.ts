import { Words } from '../../common/text/words';
import { accountPaths } from '../../common/web/account.paths';
import { buttons, ButtonsView } from '../../common/web/components/buttons';
import { errorSummary } from '../../common/web/components/error-summary';
import { formTag, FormTag } from '../../common/web/components/form-tag';
import { textInput, TextInputView } from '../../common/web/components/text-input';
import { FilledForm, formView } from '../../common/web/form/form-view';
import { View } from '../../common/web/rendering/view';
import { identityPaths } from './identity.paths';
import { newPasswordFields } from './new-password-fields';

export interface PasswordPage extends View {
  lead: string;
  form: FormTag;
  email: string;
  current: TextInputView;
  password: TextInputView;
  again: TextInputView;
  actions: ButtonsView;
}

export function passwordPage(words: Words, data: { bound: FilledForm; email: string; status?: number }): PasswordPage {
  const form = formView(data.bound, words, {
    current: words.t('identity.field.currentPassword'),
    password: words.t('identity.field.newPassword'),
    again: words.t('identity.field.again'),
  });
  const account = { label: words.t('identity.account.title'), href: accountPaths.account(words.lang) };
  return {
    template: 'account/password',
    title: words.t('identity.changePassword.title'),
    breadcrumbs: [account, { label: words.t('identity.changePassword.title'), href: null }],
    errors: errorSummary(form),
    ...(data.status ? { status: data.status } : {}),
    lead: words.t('identity.changePassword.lead'),
    form: formTag({ action: identityPaths.password(words.lang) }),
    email: data.email,
    current: textInput(form, 'current', { type: 'password', autocomplete: 'current-password', width: 'medium' }),
    ...newPasswordFields(form),
    actions: buttons(
      { label: words.t('identity.changePassword.set') },
      { links: [{ ...account, label: words.t('common.action.cancel') }] },
    ),
  };
}
