import type { Words } from '../../../common/text/words';
import {
  buttons,
  ButtonsView,
  errorSummary,
  formTag,
  FormTag,
  textArea,
  TextAreaView,
} from '../../../common/web/components';
import { FilledForm, formView } from '../../../common/web/form/form-view';
import type { View } from '../../../common/web/rendering/view';
import { deliberationPaths } from '../deliberation.paths';
import { chairCrumbs } from '../parts/crumbs';

export interface ReturnPage extends View {
  lead: string;
  effects: string[];
  form: FormTag;
  note: TextAreaView;
  actions: ButtonsView;
}

/** Taking a finding back to the panel, for instance because the reply shows an error. */
export function returnPage(
  words: Words,
  { candidate, reviewId, bound }: { candidate: string; reviewId: string; bound: FilledForm },
): ReturnPage {
  const { lang } = words;
  const say = (key: string) => words.t(`deliberation.return.${key}`);
  const form = formView(bound, words, { note: say('note') });
  return {
    template: 'panel/deliberation/chair/return',
    title: say('title'),
    breadcrumbs: chairCrumbs(words, reviewId, candidate, say('crumb')),
    section: 'chair',
    errors: errorSummary(form),
    lead: say('lead'),
    effects: ['finding', 'scores', 'reply'].map((part) => say(`effect.${part}`)),
    form: formTag({ action: deliberationPaths.return(lang, reviewId) }),
    note: textArea(form, 'note', { rows: 4, hint: say('noteHint') }),
    actions: buttons(
      { label: say('send') },
      { links: [{ label: words.t('common.action.cancel'), href: deliberationPaths.chair(lang, reviewId) }] },
    ),
  };
}
