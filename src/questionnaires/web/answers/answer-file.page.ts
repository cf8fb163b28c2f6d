import { inLanguage, Passage, Words } from '../../../common/text';
import {
  buttons,
  ButtonsView,
  errorSummary,
  fileInput,
  FileInputView,
  formTag,
  FormTag,
} from '../../../common/web/components';
import { FilledForm, formView } from '../../../common/web/form';
import type { View } from '../../../common/web/rendering';
import { numberOf, type Question, type QuestionnaireContent } from '../../domain';
import { numbered } from '../question/answer.page';
import { answerCrumbs } from './answer-crumbs.page';
import { answerPaths, questionAnchor } from './answer.paths';

export interface AnswerFilePage extends View {
  guidance: Passage | null;
  form: FormTag;
  file: FileInputView;
  actions: ButtonsView;
}

export interface AnswerFileData {
  content: QuestionnaireContent;
  section: number;
  question: Question;
  limit: number;
  bound: FilledForm;
}

/** Sending one file in answer to a question. */
export function answerFilePage(words: Words, data: AnswerFileData): AnswerFilePage {
  const { content, section, question, limit } = data;
  const { lang } = words;
  const form = formView(data.bound, words, { file: words.t('answers.file.label') });
  const back = `${answerPaths.section(lang, section)}${questionAnchor(question.code)}`;
  return {
    template: 'questionnaire/answers/file',
    title: numbered(words, numberOf(content, question.code), question),
    breadcrumbs: answerCrumbs(words, words.t('answers.file.crumb')),
    errors: errorSummary(form),
    guidance: question.guidance && inLanguage(question.guidance, lang),
    form: formTag({ action: answerPaths.files(lang, question.code), multipart: true }),
    file: fileInput(form, 'file', {
      hint: words.t('answers.file.hint', { limit }),
      accept: '.pdf,.docx,.jpg,.jpeg,.png',
    }),
    actions: buttons(
      { label: words.t('answers.file.send') },
      { links: [{ label: words.t('answers.file.back'), href: back }] },
    ),
  };
}
