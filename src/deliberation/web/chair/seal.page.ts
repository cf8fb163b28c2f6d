import type { Words } from '../../../common/text/words';
import { buttons, ButtonsView, errorSummary, formTag, FormTag } from '../../../common/web/components';
import { FilledForm, formView } from '../../../common/web/form/form-view';
import type { View } from '../../../common/web/rendering/view';
import type { Deliberation } from '../../deliberation.reads';
import { deliberationPaths } from '../deliberation.paths';
import { chairCrumbs } from '../parts/crumbs';
import { OutcomeView, outcomeView } from '../parts/outcome-view';

export interface SealPage extends View {
  lead: string;
  outcome: OutcomeView | null;
  effects: string[];
  form: FormTag;
  actions: ButtonsView;
}

/** Sealing: what is frozen, and what follows. */
export function sealPage(
  words: Words,
  { deliberation, bound }: { deliberation: Deliberation; bound: FilledForm },
): SealPage {
  const { standing, candidate } = deliberation;
  const { id } = standing.review;
  const { lang } = words;
  const say = (key: string) => words.t(`deliberation.seal.${key}`);
  return {
    template: 'panel/deliberation/chair/seal',
    title: say('title'),
    breadcrumbs: chairCrumbs(words, id, candidate, say('crumb')),
    section: 'chair',
    errors: errorSummary(formView(bound, words, {})),
    lead: say('lead'),
    outcome: outcomeView(words, deliberation),
    effects: ['frozen', 'release', 'receipts'].map((part) => say(`effect.${part}`)),
    form: formTag({ action: deliberationPaths.seal(lang, id) }),
    actions: buttons(
      { label: say('send') },
      { links: [{ label: words.t('common.action.cancel'), href: deliberationPaths.chair(lang, id) }] },
    ),
  };
}
