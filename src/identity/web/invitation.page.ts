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
  /** What is known of the invited person; null for the first administrator, who is asked instead. */
  facts: FactView[] | null;
  form: FormTag;
  person: { name: TextInputView; email: TextInputView } | null;
  /** The address, unseen, so that a password manager stores the password under the right name. */
  username: string | null;
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
export function invitationPage(words: Words, data: InvitationData): InvitationPage {
  const { user, siteName } = data;
  const facts = factsList([
    { term: words.t('identity.field.email'), value: user.email },
    {
      term: words.t('identity.field.roles', { count: user.roles.length }),
      value: words.list(user.roles.map((role) => words.t(`identity.role.${role}`))),
    },
  ]);
  const lead = words.t('identity.invitation.lead', { name: user.name, site: siteName });
  return { ...setUpPage(words, data, {}), lead, facts, person: null, username: user.email };
}

/** The same for the first administrator, who also says who they are. */
export function firstAdministratorPage(words: Words, data: InvitationData): InvitationPage {
  const labels = { name: words.t('identity.field.name'), email: words.t('identity.field.email') };
  const form = formView(data.bound, words, labels);
  const person = {
    name: textInput(form, 'name', { autocomplete: 'name', width: 'medium' }),
    email: textInput(form, 'email', { type: 'email', autocomplete: 'username', inputmode: 'email', width: 'medium' }),
  };
  const lead = words.t('identity.firstAdministrator.lead', { site: data.siteName });
  return { ...setUpPage(words, data, labels), lead, facts: null, person, username: null };
}

type Shared = Omit<InvitationPage, 'lead' | 'facts' | 'person' | 'username'>;

function setUpPage(
  words: Words,
  { action, setUp, bound, status }: InvitationData,
  before: Record<string, string>,
): Shared {
  const form = formView(bound, words, {
    ...before,
    password: words.t('identity.field.newPassword'),
    again: words.t('identity.field.again'),
    code: words.t('identity.field.code'),
  });
  const digits = { autocomplete: 'one-time-code', inputmode: 'numeric', width: 'short' } as const;
  return {
    template: 'account/invitation',
    title: words.t('identity.invitation.title'),
    breadcrumbs: [],
    errors: errorSummary(form),
    ...(status ? { status } : {}),
    form: formTag({ action }),
    ...newPasswordFields(form),
    setUp,
    code: textInput(form, 'code', { ...digits, hint: words.t('identity.code.hint') }),
    actions: buttons({ label: words.t('identity.invitation.finish') }),
  };
}
