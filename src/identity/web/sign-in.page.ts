import { accountPaths } from '../../common/web/account.paths';
import { Words } from '../../common/text/words';
import { buttons, ButtonsView } from '../../common/web/components/buttons';
import { errorSummary } from '../../common/web/components/error-summary';
import { formTag, FormTag } from '../../common/web/components/form-tag';
import { hidden } from '../../common/web/components/hidden';
import { textInput, TextInputView } from '../../common/web/components/text-input';
import { FilledForm, formView } from '../../common/web/form/form-view';
import { View } from '../../common/web/rendering/view';
import { identityPaths } from './identity.paths';

export interface SignInPage extends View {
  lead: string;
  /** Said after signing out; null otherwise. */
  left: string | null;
  form: FormTag;
  email: TextInputView;
  password: TextInputView;
  actions: ButtonsView;
}

export interface SignInData {
  bound: FilledForm;
  to: string | null;
  justLeft: boolean;
  status?: number;
}

export function signInPage(words: Words, { bound, to, justLeft, status }: SignInData): SignInPage {
  const { lang } = words;
  const form = formView(bound, words, {
    email: words.t('identity.field.email'),
    password: words.t('identity.field.password'),
  });
  const forgotten = { label: words.t('identity.signIn.forgotten'), href: identityPaths.forgotten(lang) };
  return {
    template: 'account/sign-in',
    title: words.t('identity.signIn.title'),
    breadcrumbs: [],
    errors: errorSummary(form),
    ...(status ? { status } : {}),
    lead: words.t('identity.signIn.lead'),
    left: justLeft ? words.t('identity.signIn.left') : null,
    form: formTag({ action: accountPaths.signIn(lang), hidden: to ? [hidden('to', to)] : [] }),
    email: textInput(form, 'email', { type: 'email', autocomplete: 'username', inputmode: 'email', width: 'medium' }),
    password: textInput(form, 'password', { type: 'password', autocomplete: 'current-password', width: 'medium' }),
    actions: buttons({ label: words.t('common.action.signIn') }, { links: [forgotten] }),
  };
}
