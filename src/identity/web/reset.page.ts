import { Words } from '../../common/text/words';
import { buttons, ButtonsView } from '../../common/web/components/buttons';
import { errorSummary } from '../../common/web/components/error-summary';
import { formTag, FormTag } from '../../common/web/components/form-tag';
import { TextInputView } from '../../common/web/components/text-input';
import { FilledForm, formView } from '../../common/web/form/form-view';
import { View } from '../../common/web/rendering/view';
import { newPasswordFields } from './new-password-fields';

export interface ResetPage extends View {
  lead: string;
  form: FormTag;
  /** The address, unseen, so that a password manager stores the password under the right name. */
  email: string;
  password: TextInputView;
  again: TextInputView;
  actions: ButtonsView;
}

export function resetPage(
  words: Words,
  data: { bound: FilledForm; action: string; email: string; status?: number },
): ResetPage {
  const form = formView(data.bound, words, {
    password: words.t('identity.field.newPassword'),
    again: words.t('identity.field.again'),
  });
  return {
    template: 'account/reset',
    title: words.t('identity.reset.title'),
    breadcrumbs: [],
    errors: errorSummary(form),
    ...(data.status ? { status: data.status } : {}),
    lead: words.t('identity.reset.lead'),
    form: formTag({ action: data.action }),
    email: data.email,
    ...newPasswordFields(form),
    actions: buttons({ label: words.t('identity.reset.set') }),
  };
}
