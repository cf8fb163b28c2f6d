import { Words } from '../../common/text/words';
import { accountPaths } from '../../common/web/account.paths';
import { buttons, ButtonsView } from '../../common/web/components/buttons';
import { errorSummary } from '../../common/web/components/error-summary';
import { formTag, FormTag } from '../../common/web/components/form-tag';
import { textInput, TextInputView } from '../../common/web/components/text-input';
import { FilledForm, formView } from '../../common/web/form/form-view';
import { View } from '../../common/web/rendering/view';
import { identityPaths } from './identity.paths';

export interface RecoveryCodesPage extends View {
  lead: string;
  form: FormTag;
  current: TextInputView;
  actions: ButtonsView;
}

export function recoveryCodesPage(words: Words, data: { bound: FilledForm; status?: number }): RecoveryCodesPage {
  const form = formView(data.bound, words, { current: words.t('identity.field.currentPassword') });
  const account = { label: words.t('identity.account.title'), href: accountPaths.account(words.lang) };
  return {
    template: 'account/recovery-codes',
    title: words.t('identity.renewCodes.title'),
    breadcrumbs: [account, { label: words.t('identity.renewCodes.title'), href: null }],
    errors: errorSummary(form),
    ...(data.status ? { status: data.status } : {}),
    lead: words.t('identity.renewCodes.lead'),
    form: formTag({ action: identityPaths.recoveryCodes(words.lang) }),
    current: textInput(form, 'current', { type: 'password', autocomplete: 'current-password', width: 'medium' }),
    actions: buttons(
      { label: words.t('identity.renewCodes.make') },
      { links: [{ ...account, label: words.t('common.action.cancel') }] },
    ),
  };
}
