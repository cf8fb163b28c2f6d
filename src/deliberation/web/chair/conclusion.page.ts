import type { Words } from '../../../common/text/words';
import {
  buttons,
  ButtonsView,
  ChoicesView,
  errorSummary,
  formTag,
  FormTag,
  radios,
  TextAreaView,
} from '../../../common/web/components';
import { FilledForm, formView } from '../../../common/web/form/form-view';
import type { View } from '../../../common/web/rendering/view';
import type { Deliberation } from '../../deliberation.reads';
import type { Outcome } from '../../domain/outcomes';
import { deliberationPaths } from '../deliberation.paths';
import { bilingualAreas } from '../parts/bilingual-areas';
import { chairCrumbs } from '../parts/crumbs';
import { gradeView } from '../parts/rating-words';
import { gapSentences } from './next-step';

export interface ConclusionPage extends View {
  lead: string;
  form: FormTag;
  outcome: ChoicesView;
  reasons: TextAreaView[];
  effects: string[];
  actions: ButtonsView;
}

/** Ending without a category. */
export function conclusionPage(
  words: Words,
  { deliberation, possible, bound }: { deliberation: Deliberation; possible: Outcome[]; bound: FilledForm },
): ConclusionPage {
  const { standing, candidate } = deliberation;
  const { id } = standing.review;
  const { lang } = words;
  const say = (key: string) => words.t(`deliberation.conclusion.${key}`);
  const form = formView(bound, words, {
    outcome: say('outcome'),
    reasonsEn: words.t('deliberation.propose.label.reasonsEn'),
    reasonsFr: words.t('deliberation.propose.label.reasonsFr'),
  });
  const choices = possible.map((value) => {
    const { name, meaning } = gradeView(words, standing.framework.content, value);
    return { value, label: name, hint: meaning };
  });
  return {
    template: 'panel/deliberation/chair/conclusion',
    title: say('title'),
    breadcrumbs: chairCrumbs(words, id, candidate, say('crumb')),
    section: 'chair',
    errors: errorSummary(form),
    lead: say('lead'),
    form: formTag({ action: deliberationPaths.conclusion(lang, id) }),
    outcome: radios(form, 'outcome', choices),
    reasons: bilingualAreas(form, 'reasons', { rows: 8 }),
    effects: [say('effect'), ...gapSentences(words, deliberation)],
    actions: buttons(
      { label: say('send') },
      { links: [{ label: words.t('common.action.cancel'), href: deliberationPaths.chair(lang, id) }] },
    ),
  };
}
