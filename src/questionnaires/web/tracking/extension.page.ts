import { shownName } from '../../../candidates';
import { Words } from '../../../common/text';
import {
  buttons,
  ButtonsView,
  checkboxes,
  ChoicesView,
  dateTimeInput,
  errorSummary,
  formTag,
  FormTag,
  textArea,
  TextAreaView,
  TextInputView,
} from '../../../common/web/components';
import { FilledForm, formView } from '../../../common/web/form';
import type { View } from '../../../common/web/rendering/view';
import { letterCrumbs } from '../letters/letter-crumbs.page';
import type { LetterGround } from '../letters/letter-ground';
import { letterPaths } from '../letters/letter.paths';

export interface ExtensionPage extends View {
  lede: string;
  form: FormTag;
  to: ChoicesView;
  dueAt: TextInputView;
  note: TextAreaView;
  actions: ButtonsView;
}

/** More time for some, with the reason; the letter about it comes next. */
export function extensionPage(words: Words, ground: LetterGround, bound: FilledForm): ExtensionPage {
  const { questionnaire, people } = ground;
  const tracking = {
    label: words.t('letters.tracking.title'),
    href: letterPaths.tracking(words.lang, questionnaire.id),
  };
  const title = words.t('letters.extension.title');
  const form = formView(bound, words, {
    to: words.t('letters.extension.to'),
    dueAt: words.t('letters.extension.dueAt'),
    note: words.t('letters.extension.note'),
  });
  const choices = people
    .filter(({ state }) => state !== 'withdrawn')
    .map(({ candidacy, state, dueAt }) => ({
      value: candidacy.id,
      label: shownName(words, candidacy),
      hint: [words.t(`letters.state.${state}`), ...(dueAt ? [words.dateTime(dueAt)] : [])].join('. '),
    }));
  return {
    template: 'secretariat/tracking/extension',
    title,
    breadcrumbs: letterCrumbs(words, ground, tracking, title),
    section: 'questionnaires',
    errors: errorSummary(form),
    lede: words.t('letters.extension.lede'),
    form: formTag({ action: letterPaths.extensions(words.lang, questionnaire.id) }),
    to: checkboxes(form, 'to', choices),
    dueAt: dateTimeInput(form, 'dueAt', { hint: words.t('letters.extension.dueAtHint') }),
    note: textArea(form, 'note', { hint: words.t('letters.extension.noteHint'), rows: 4 }),
    actions: buttons(
      { label: words.t('letters.extension.submit') },
      { links: [{ label: words.t('common.action.cancel'), href: tracking.href }] },
    ),
  };
}
