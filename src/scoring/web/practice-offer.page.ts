import { inLanguage, LocalizedText } from '../../common/text/localized-text';
import type { Words } from '../../common/text/words';
import { buttons, ButtonsView, checkbox, CheckboxView, formTag, FormTag } from '../../common/web/components';
import { fill, formView } from '../../common/web/form/form-view';
import type { View } from '../../common/web/rendering/view';
import { staffPanelPaths } from '../../panel';
import type { PracticeCase } from '../practice/cases';
import { practicePaths } from './practice.paths';

export interface PracticeOfferPage extends View {
  lead: string;
  about: string[];
  /** Why there is nothing to offer; null where there is. */
  none: string | null;
  form: FormTag;
  offered: CheckboxView;
  actions: ButtonsView;
}

export interface PracticeOfferData {
  cycleId: string;
  election: LocalizedText;
  /** Null where the post has no case. */
  practiceCase: PracticeCase | null;
  offered: boolean;
}

/** Staff turn the practice case on or off. They see nothing of what members do with it. */
export function practiceOfferPage(words: Words, data: PracticeOfferData): PracticeOfferPage {
  const { cycleId, practiceCase } = data;
  const { lang } = words;
  const title = words.t('scoring.practice.offer.title');
  const form = formView(fill({ offered: data.offered ? 'yes' : '' }), words, {
    offered: words.t('scoring.practice.offer.offered'),
  });
  return {
    template: 'secretariat/panel/practice',
    title,
    breadcrumbs: [
      { label: words.t('panel.staff.panels'), href: staffPanelPaths.index(lang) },
      { label: inLanguage(data.election, lang).text, href: staffPanelPaths.cycle(lang, cycleId) },
      { label: title, href: null },
    ],
    section: 'panel',
    lead: words.t('scoring.practice.offer.lead'),
    about: practiceCase
      ? ['case', 'seen'].map((part) => words.t(`scoring.practice.offer.${part}`, { name: practiceCase.name }))
      : [],
    none: practiceCase ? null : words.t('scoring.practice.offer.none'),
    form: formTag({ action: practicePaths.offer(lang, cycleId) }),
    offered: checkbox(form, 'offered'),
    actions: buttons(
      { label: words.t('common.action.save') },
      { links: [{ label: words.t('common.action.cancel'), href: staffPanelPaths.cycle(lang, cycleId) }] },
    ),
  };
}
