import { accountPaths } from '../../common/web/account.paths';
import { Words } from '../../common/text/words';
import { buttons, ButtonsView, postButton, PostButtonView } from '../../common/web/components/buttons';
import { errorSummary } from '../../common/web/components/error-summary';
import { formTag, FormTag } from '../../common/web/components/form-tag';
import { hidden } from '../../common/web/components/hidden';
import { textInput, TextInputView } from '../../common/web/components/text-input';
import { FilledForm, formView } from '../../common/web/form/form-view';
import { View } from '../../common/web/rendering/view';
import { identityPaths } from './identity.paths';

export interface CodePage extends View {
  lead: string;
  form: FormTag;
  code: TextInputView;
  actions: ButtonsView;
  help: string | null;
  /** Gives up and signs out; null when fully signed in. */
  leave: PostButtonView | null;
}

export interface CodeData {
  bound: FilledForm;
  to: string | null;
  status?: number;
}

/** Second step of signing in. */
export function secondFactorPage(words: Words, data: CodeData): CodePage {
  const recovery = {
    label: words.t('identity.secondFactor.useRecovery'),
    href: withTarget(identityPaths.recovery(words.lang), data.to),
  };
  return codePage(words, data, {
    name: 'secondFactor',
    action: accountPaths.secondFactor(words.lang),
    links: [recovery],
    leave: leaveButton(words),
  });
}

/** The same step for somebody without the app. */
export function recoveryCodePage(words: Words, data: CodeData): CodePage {
  const back = {
    label: words.t('identity.recovery.useCode'),
    href: accountPaths.secondFactor(words.lang, data.to ?? ''),
  };
  return codePage(words, data, {
    name: 'recovery',
    action: identityPaths.recovery(words.lang),
    links: [back],
    leave: leaveButton(words),
  });
}

/** The second factor once more before a weighty act. */
export function confirmPage(words: Words, data: CodeData): CodePage {
  const cancel = { label: words.t('common.action.cancel'), href: accountPaths.account(words.lang) };
  return codePage(words, data, {
    name: 'confirm',
    action: accountPaths.stepUp(words.lang),
    links: [cancel],
    leave: null,
  });
}

interface Variant {
  name: 'secondFactor' | 'recovery' | 'confirm';
  action: string;
  links: { label: string; href: string }[];
  leave: PostButtonView | null;
}

function codePage(words: Words, { bound, to, status }: CodeData, variant: Variant): CodePage {
  const key = `identity.${variant.name}`;
  const isRecovery = variant.name === 'recovery';
  const form = formView(bound, words, {
    code: words.t(isRecovery ? 'identity.field.recoveryCode' : 'identity.field.code'),
  });
  const digits = { autocomplete: 'one-time-code', inputmode: 'numeric', width: 'short' } as const;
  const letters = { autocomplete: 'off', width: 'medium', hint: words.t('identity.recovery.hint') } as const;
  return {
    template: 'account/code',
    title: words.t(`${key}.title`),
    breadcrumbs: [],
    errors: errorSummary(form),
    ...(status ? { status } : {}),
    lead: words.t(`${key}.lead`),
    form: formTag({ action: variant.action, hidden: to ? [hidden('to', to)] : [] }),
    code: textInput(form, 'code', isRecovery ? letters : digits),
    actions: buttons({ label: words.t('common.action.continue') }, { links: variant.links }),
    help: variant.leave ? words.t('identity.secondFactor.help') : null,
    leave: variant.leave,
  };
}

function leaveButton(words: Words): PostButtonView {
  return postButton({ action: accountPaths.signOut(words.lang), label: words.t('identity.secondFactor.leave') });
}

const withTarget = (path: string, to: string | null): string => (to ? `${path}?to=${encodeURIComponent(to)}` : path);
