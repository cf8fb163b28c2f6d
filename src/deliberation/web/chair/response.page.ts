import type { Words } from '../../../common/text/words';
import { buttons, ButtonsView, errorSummary, formTag, FormTag, TextAreaView } from '../../../common/web/components';
import { FilledForm, formView } from '../../../common/web/form/form-view';
import type { View } from '../../../common/web/rendering/view';
import type { Deliberation } from '../../deliberation.reads';
import { deliberationPaths } from '../deliberation.paths';
import { bilingualAreas } from '../parts/bilingual-areas';
import { chairCrumbs } from '../parts/crumbs';
import { ReplyView, replyView } from '../parts/outcome-view';

export interface ResponsePage extends View {
  lead: string;
  reply: ReplyView;
  form: FormTag;
  texts: TextAreaView[];
  actions: ButtonsView;
}

/** What the panel did about the reply, with the reply above it. */
export function responsePage(
  words: Words,
  { deliberation, bound }: { deliberation: Deliberation; bound: FilledForm },
): ResponsePage {
  const { standing, candidate } = deliberation;
  const { id } = standing.review;
  const { lang } = words;
  const form = formView(bound, words, {
    textEn: words.t('deliberation.response.textEn'),
    textFr: words.t('deliberation.response.textFr'),
  });
  return {
    template: 'panel/deliberation/chair/response',
    title: words.t('deliberation.response.title'),
    breadcrumbs: chairCrumbs(words, id, candidate, words.t('deliberation.response.crumb')),
    section: 'chair',
    errors: errorSummary(form),
    lead: words.t('deliberation.response.lead', { name: candidate }),
    reply: { ...replyView(words, deliberation), response: null },
    form: formTag({ action: deliberationPaths.response(lang, id), rev: Number(form.value('rev')) || 1 }),
    texts: bilingualAreas(form, 'text', { rows: 8 }),
    actions: buttons(
      { label: words.t('common.action.save') },
      { links: [{ label: words.t('common.action.cancel'), href: deliberationPaths.chair(lang, id) }] },
    ),
  };
}
