import { Words } from '../../common/text/words';
import { accountPaths } from '../../common/web/account.paths';
import { buttons, ButtonsView } from '../../common/web/components/buttons';
import { errorSummary } from '../../common/web/components/error-summary';
import { formTag, FormTag } from '../../common/web/components/form-tag';
import { textInput, TextInputView } from '../../common/web/components/text-input';
import { FilledForm, formView } from '../../common/web/form/form-view';
import { Crumb, View } from '../../common/web/rendering/view';
import { AuthenticatorSetUp } from './authenticator-set-up';

export interface FactorsPage extends View {
  lead: string;
  form: FormTag;
  email: string;
  current: TextInputView;
  setUp: AuthenticatorSetUp;
  code: TextInputView;
  actions: ButtonsView;
}

export interface FactorsData {
  bound: FilledForm;
  action: string;
  email: string;
  setUp: AuthenticatorSetUp;
  status?: number;
}

/** A new authenticator after the factors were reset; the person is not signed in. */
export function newFactorsPage(words: Words, data: FactorsData): FactorsPage {
  return factorsPage(words, data, { key: 'newFactors', breadcrumbs: [], links: [] });
}

/** A new authenticator for somebody signed in. */
export function authenticatorPage(words: Words, data: FactorsData): FactorsPage {
  const account = { label: words.t('identity.account.title'), href: accountPaths.account(words.lang) };
  const breadcrumbs = [account, { label: words.t('identity.authenticator.title'), href: null }];
  return factorsPage(words, data, {
    key: 'authenticator',
    breadcrumbs,
    links: [{ ...account, label: words.t('common.action.cancel') }],
  });
}

interface Variant {
  key: string;
  breadcrumbs: Crumb[];
  links: { label: string; href: string }[];
}

function factorsPage(
  words: Words,
  { bound, action, email, setUp, status }: FactorsData,
  { key, breadcrumbs, links }: Variant,
): FactorsPage {
  const form = formView(bound, words, {
    current: words.t('identity.field.password'),
    code: words.t('identity.field.newCode'),
  });
  return {
    template: 'account/factors',
    title: words.t(`identity.${key}.title`),
    breadcrumbs,
    errors: errorSummary(form),
    ...(status ? { status } : {}),
    lead: words.t(`identity.${key}.lead`),
    form: formTag({ action }),
    email,
    current: textInput(form, 'current', { type: 'password', autocomplete: 'current-password', width: 'medium' }),
    setUp,
    code: textInput(form, 'code', {
      autocomplete: 'one-time-code',
      inputmode: 'numeric',
      width: 'short',
      hint: words.t('identity.code.hint'),
    }),
    actions: buttons({ label: words.t('identity.authenticator.set') }, { links }),
  };
}
