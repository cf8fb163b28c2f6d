import type { Words } from '../../../common/text';
import {
  buttons,
  ButtonsView,
  errorSummary,
  formTag,
  FormTag,
  textArea,
  TextAreaView,
} from '../../../common/web/components';
import { FilledForm, formView } from '../../../common/web/form';
import type { View } from '../../../common/web/rendering';
import { answerCrumbs } from '../answers/answer-crumbs.page';
import { ownLinkPaths } from './own-link.paths';

export interface InquiryPage extends View {
  lead: string;
  form: FormTag;
  question: TextAreaView;
  actions: ButtonsView;
}

/** A question to the secretariat. */
export function inquiryPage(words: Words, bound: FilledForm): InquiryPage {
  const form = formView(bound, words, { question: words.t('answers.ask.question') });
  return {
    template: 'questionnaire/own/ask',
    title: words.t('answers.ask.title'),
    breadcrumbs: answerCrumbs(words, words.t('answers.ask.title')),
    errors: errorSummary(form),
    lead: words.t('answers.ask.lead'),
    form: formTag({ action: ownLinkPaths.ask(words.lang) }),
    question: textArea(form, 'question', { rows: 6 }),
    actions: buttons({ label: words.t('answers.ask.send') }),
  };
}
