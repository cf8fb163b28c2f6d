import { accountPaths } from '../../common/web/account.paths';
import { Words } from '../../common/text/words';
import { buttons, ButtonsView } from '../../common/web/components/buttons';
import { errorSummary } from '../../common/web/components/error-summary';
import { formTag, FormTag } from '../../common/web/components/form-tag';
import { textInput, TextInputView } from '../../common/web/components/text-input';
import { FilledForm, formView } from '../../common/web/form/form-view';
import { View } from '../../common/web/rendering/view';
import { identityPaths } from './identity.paths';

export interface ForgottenPasswordPage extends View {
  lead: string;
  form: FormTag;
  email: TextInputView;
  actions: ButtonsView;
}

export function forgottenPasswordPage(words: Words, bound: FilledForm): ForgottenPasswordPage {
  const form = formView(bound, words, { email: words.t('identity.field.email') });
  const back = { label: words.t('common.action.back'), href: accountPaths.signIn(words.lang) };
  return {
    template: 'account/forgotten-password',
    title: words.t('identity.forgotten.title'),
    breadcrumbs: [],
    errors: errorSummary(form),
    lead: words.t('identity.forgotten.lead'),
    form: formTag({ action: identityPaths.forgotten(words.lang) }),
    email: textInput(form, 'email', { type: 'email', autocomplete: 'username', inputmode: 'email', width: 'medium' }),
    actions: buttons({ label: words.t('identity.forgotten.send') }, { links: [back] }),
  };
}
