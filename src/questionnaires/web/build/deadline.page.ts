import { Words } from '../../../common/text';
import {
  buttons,
  ButtonsView,
  dateTimeInput,
  errorSummary,
  formTag,
  FormTag,
  TextInputView,
} from '../../../common/web/components';
import { FilledForm, formView } from '../../../common/web/form';
import type { View } from '../../../common/web/rendering/view';
import { buildPaths } from './build.paths';
import { buildCrumbs } from './crumbs.page';
import type { Ground } from './ground';

export interface DeadlinePage extends View {
  lede: string;
  form: FormTag;
  dueAt: TextInputView;
  actions: ButtonsView;
}

/** Until when answers are taken. It is no part of a version, so it can be moved after publishing. */
export function deadlinePage(words: Words, ground: Ground, bound: FilledForm): DeadlinePage {
  const { questionnaire } = ground;
  const form = formView(bound, words, { dueAt: words.t('questions.deadline.dueAt') });
  const title = words.t('questions.deadline.title');
  return {
    template: 'secretariat/questionnaires/deadline',
    title,
    breadcrumbs: buildCrumbs(words, ground, title),
    section: 'questionnaires',
    errors: errorSummary(form),
    lede: words.t('questions.deadline.lede'),
    form: formTag({
      action: buildPaths.deadline(words.lang, questionnaire.id),
      rev: Number(bound.raw.rev ?? questionnaire.rev),
    }),
    dueAt: dateTimeInput(form, 'dueAt', { hint: words.t('questions.deadline.hint'), optional: true }),
    actions: buttons(
      { label: words.t('questions.edit.submit') },
      { links: [{ label: words.t('common.action.cancel'), href: buildPaths.build(words.lang, questionnaire.id) }] },
    ),
  };
}
