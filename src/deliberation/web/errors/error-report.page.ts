import type { Words } from '../../../common/text';
import {
  buttons,
  ButtonsView,
  errorSummary,
  formTag,
  FormTag,
  hidden,
  selectBox,
  SelectView,
  textArea,
  TextAreaView,
} from '../../../common/web/components';
import { FilledForm, formView } from '../../../common/web/form';
import { linkPaths } from '../../../common/web/link.paths';
import type { View } from '../../../common/web/rendering';
import { ERROR_WORDS, PassagePlace } from '../../domain/error-reports';
import { languageChoice } from '../parts/language-choice';
import { replyPaths } from '../reply/reply.paths';
import { errorPaths } from './error.paths';
import { passageTitle } from './error-view';
import { PassageText } from './passage-text';

export interface ErrorReportPage extends View {
  lead: string;
  passage: { title: string } & PassageText;
  form: FormTag;
  text: TextAreaView;
  language: SelectView;
  actions: ButtonsView;
}

export interface ErrorReportData {
  passage: PassagePlace;
  says: PassageText;
  bound: FilledForm;
}

/** One passage of the draft, and what is wrong in it. */
export function errorReportPage(words: Words, { passage, says, bound }: ErrorReportData): ErrorReportPage {
  const { lang } = words;
  const title = words.t('deliberation.errors.title');
  const form = formView(bound, words, {
    text: words.t('deliberation.errors.text'),
    language: words.t('deliberation.errors.language'),
  });
  return {
    template: 'questionnaire/reply/error',
    title,
    breadcrumbs: [
      { label: words.t('deliberation.reply.home'), href: linkPaths.overview(lang) },
      { label: words.t('deliberation.reply.crumb'), href: replyPaths.show(lang) },
      { label: title, href: null },
    ],
    errors: errorSummary(form),
    lead: words.t('deliberation.errors.lead'),
    passage: { title: passageTitle(words, passage), ...says },
    form: formTag({ action: errorPaths.create(lang), hidden: [hidden('passage', passage.code)] }),
    text: textArea(form, 'text', {
      rows: 8,
      hint: words.t('deliberation.errors.textHint'),
      wordLimit: { max: ERROR_WORDS },
    }),
    language: selectBox(form, 'language', languageChoice(words)),
    actions: buttons(
      { label: words.t('deliberation.errors.send') },
      { links: [{ label: words.t('common.action.cancel'), href: replyPaths.show(lang) }] },
    ),
  };
}
