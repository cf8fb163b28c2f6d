import { Words } from '../../common/text/words';
import { buttons, ButtonsView } from '../../common/web/components/buttons';
import { errorSummary } from '../../common/web/components/error-summary';
import { formTag, FormTag } from '../../common/web/components/form-tag';
import { textInput, TextInputView } from '../../common/web/components/text-input';
import { emptyForm, FilledForm, formView } from '../../common/web/form/form-view';
import { linkPaths } from '../../common/web/link.paths';
import { View } from '../../common/web/rendering/view';

export interface EndedPage extends View {
  lead: string;
  /** Asking for a new link; null where that has just been done. */
  ask: { lead: string; form: FormTag; email: TextInputView; actions: ButtonsView } | null;
}

type Why = 'ended' | 'left' | 'wait' | 'asked';

/** The same for a link that is unknown, expired, revoked or replaced. */
export function endedPage(words: Words, why: 'ended' | 'left', bound: FilledForm = emptyForm()): EndedPage {
  return page(words, why, bound);
}

/** The same whether or not the address is on file. */
export function askedPage(words: Words): EndedPage {
  return { ...page(words, 'asked', emptyForm()), ask: null };
}

export function waitPage(words: Words): EndedPage {
  return { ...page(words, 'wait', emptyForm()), status: 429 };
}

function page(words: Words, why: Why, bound: FilledForm): EndedPage {
  const form = formView(bound, words, { email: words.t('questionnaires.ended.email') });
  return {
    template: 'questionnaire/ended/show',
    title: words.t(`questionnaires.ended.${why}.title`),
    breadcrumbs: [],
    errors: errorSummary(form),
    lead: words.t(`questionnaires.ended.${why}.lead`),
    ask: {
      lead: words.t('questionnaires.ended.askLead'),
      form: formTag({ action: linkPaths.expired(words.lang) }),
      email: textInput(form, 'email', { type: 'email', autocomplete: 'email', inputmode: 'email', width: 'medium' }),
      actions: buttons({ label: words.t('questionnaires.ended.send') }),
    },
  };
}
