import { Words } from '../../common/text/words';
import { buttons, ButtonsView } from '../../common/web/components/buttons';
import { errorSummary } from '../../common/web/components/error-summary';
import { factsList, FactView } from '../../common/web/components/facts-list';
import { formTag, FormTag } from '../../common/web/components/form-tag';
import { textInput, TextInputView } from '../../common/web/components/text-input';
import { FilledForm, formView } from '../../common/web/form/form-view';
import { View } from '../../common/web/rendering/view';
import { UserRead } from '../users.queries';
import { AuthenticatorSetUp } from './authenticator-set-up';
import { newPasswordFields } from './new-password-fields';

export interface InvitationPage extends View {
  lead: string;
  facts: FactView[];
  form: FormTag;
  email: string;
  password: TextInputView;
  again: TextInputView;
  setUp: AuthenticatorSetUp;
  code: TextInputView;
  actions: ButtonsView;
}

export interface InvitationData {
  user: UserRead;
  siteName: string;
  action: string;
  setUp: AuthenticatorSetUp;
  bound: FilledForm;
  status?: number;
}

/** Everything an invited person has to do, on one page. */
export function invitationPage(
  words: Words,
  { user, siteName, action, setUp, bound, status }: InvitationData,
): InvitationPage {
  const form = formView(bound, words, {
    password: words.t('identity.field.newPassword'),
    again: words.t('identity.field.again'),
    code: words.t('identity.field.code'),
  });
  return {
    template: 'account/invitation',
    title: words.t('identity.invitation.title'),
    breadcrumbs: [],
    errors: errorSummary(form),
    ...(status ? { status } : {}),
    lead: words.t('identity.invitation.lead', { name: user.name, site: siteName }),
    facts: factsList([
      { term: words.t('identity.field.email'), value: user.email },
      {
        term: words.t('identity.field.roles', { count: user.roles.length }),
        value: words.list(user.roles.map((role) => words.t(`identity.role.${role}`))),
      },
    ]),
    form: formTag({ action }),
    email: user.email,
    ...newPasswordFields(form),
    setUp,
    code: textInput(form, 'code', {
      autocomplete: 'one-time-code',
      inputmode: 'numeric',
      width: 'short',
      hint: words.t('identity.code.hint'),
    }),
    actions: buttons({ label: words.t('identity.invitation.finish') }),
  };
}
