import { inLanguage, Words } from '../../../common/text';
import { buttons, ButtonsView, errorSummary, formTag, FormTag } from '../../../common/web/components';
import { FilledForm, formView } from '../../../common/web/form';
import type { View } from '../../../common/web/rendering/view';
import type { Section } from '../../domain';
import { AreaPair, areaPair, LinePair, linePair, pairLabels } from './both-languages';
import { buildPaths } from './build.paths';
import { buildCrumbs } from './crumbs.page';
import type { Ground } from './ground';

/** A title and a longer text, each in both languages side by side. */
export interface TextsEditPage extends View {
  lede: string;
  form: FormTag;
  line: LinePair;
  area: AreaPair;
  actions: ButtonsView;
}

export function settingsEditPage(words: Words, ground: Ground, bound: FilledForm): TextsEditPage {
  const action = buildPaths.settings(words.lang, ground.questionnaire.id);
  return textsPage(words, ground, bound, { key: 'settings', action, area: 'lead', name: '' });
}

export function sectionEditPage(
  words: Words,
  ground: Ground,
  bound: FilledForm,
  section: Section | null,
): TextsEditPage {
  const { id } = ground.questionnaire;
  const action = section ? buildPaths.section(words.lang, id, section.code) : buildPaths.sections(words.lang, id);
  const name = section ? inLanguage(section.title, words.lang).text || section.code : '';
  return textsPage(words, ground, bound, { key: section ? 'section' : 'newSection', action, area: 'guidance', name });
}

interface Choice {
  key: 'settings' | 'section' | 'newSection';
  action: string;
  area: 'lead' | 'guidance';
  name: string;
}

function textsPage(
  words: Words,
  ground: Ground,
  bound: FilledForm,
  { key, action, area, name }: Choice,
): TextsEditPage {
  const titles = { title: words.t('questions.part.title'), [area]: words.t(`questions.part.${area}`) };
  const form = formView(bound, words, pairLabels(words, titles));
  const title = words.t(`questions.texts.${key}.title`, { name });
  const back = { label: words.t('common.action.cancel'), href: buildPaths.build(words.lang, ground.questionnaire.id) };
  return {
    template: 'secretariat/questionnaires/texts',
    title,
    breadcrumbs: buildCrumbs(words, ground, title),
    section: 'questionnaires',
    errors: errorSummary(form),
    lede: words.t(`questions.texts.${key}.lede`),
    form: formTag({ action, rev: Number(bound.raw.rev ?? ground.version.rev) }),
    line: linePair(form, 'title'),
    area: areaPair(form, area, 6),
    actions: buttons({ label: words.t('questions.edit.submit') }, { links: [back] }),
  };
}
