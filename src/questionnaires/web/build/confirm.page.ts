import { inLanguage, Words } from '../../../common/text';
import { buttons, ButtonsView, formTag, FormTag } from '../../../common/web/components';
import type { View } from '../../../common/web/rendering/view';
import { numberOf, type Question, questionsOf, type Section } from '../../domain';
import { buildPaths } from './build.paths';
import { buildCrumbs } from './crumbs.page';
import type { Ground } from './ground';

/** Asks once more before something goes. */
export interface ConfirmPage extends View {
  lede: string;
  form: FormTag;
  actions: ButtonsView;
}

export function questionRemovalPage(words: Words, ground: Ground, question: Question): ConfirmPage {
  const { content } = ground.version;
  const dependent = questionsOf(content).filter(({ showIf }) => showIf?.question === question.code);
  const numbers = dependent.map(({ code }) => String(numberOf(content, code)));
  return confirmPage(words, ground, {
    key: dependent.length > 0 ? 'removeDecider' : 'removeQuestion',
    action: buildPaths.questionRemoval(words.lang, ground.questionnaire.id, question.code),
    params: {
      number: numberOf(content, question.code),
      prompt: inLanguage(question.prompt, words.lang).text,
      numbers: words.list(numbers),
    },
  });
}

export function sectionRemovalPage(words: Words, ground: Ground, section: Section): ConfirmPage {
  return confirmPage(words, ground, {
    key: 'removeSection',
    action: buildPaths.sectionRemoval(words.lang, ground.questionnaire.id, section.code),
    params: {
      name: inLanguage(section.title, words.lang).text || section.code,
      count: section.questions.length,
    },
  });
}

export function discardPage(words: Words, ground: Ground): ConfirmPage {
  const { number } = ground.version;
  return confirmPage(words, ground, {
    key: number === 1 ? 'discardFirst' : 'discard',
    action: buildPaths.discard(words.lang, ground.questionnaire.id),
    params: { number },
  });
}

interface Choice {
  key: 'removeQuestion' | 'removeDecider' | 'removeSection' | 'discard' | 'discardFirst';
  action: string;
  params: Record<string, string | number>;
}

function confirmPage(words: Words, ground: Ground, { key, action, params }: Choice): ConfirmPage {
  const title = words.t(`questions.confirm.${key}.title`, params);
  const back = { label: words.t('common.action.cancel'), href: buildPaths.build(words.lang, ground.questionnaire.id) };
  return {
    template: 'secretariat/questionnaires/confirm',
    title,
    breadcrumbs: buildCrumbs(words, ground, title),
    section: 'questionnaires',
    lede: words.t(`questions.confirm.${key}.lede`, params),
    form: formTag({ action, rev: ground.version.rev }),
    actions: buttons({ label: words.t(`questions.confirm.${key}.submit`) }, { links: [back] }),
  };
}
