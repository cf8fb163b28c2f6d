import { textInput, TextInputView } from '../../common/web/components/text-input';
import { FormView } from '../../common/web/form/form-view';
import { LONGEST_PASSWORD, SHORTEST_PASSWORD } from '../domain/password-rules';

export interface NewPasswordFields {
  password: TextInputView;
  again: TextInputView;
}

/** A new password, typed twice. */
export function newPasswordFields(form: FormView): NewPasswordFields {
  const hint = form.words.t('identity.password.hint', { min: SHORTEST_PASSWORD, max: LONGEST_PASSWORD });
  return {
    password: textInput(form, 'password', { type: 'password', autocomplete: 'new-password', width: 'medium', hint }),
    again: textInput(form, 'again', { type: 'password', autocomplete: 'new-password', width: 'medium' }),
  };
}
