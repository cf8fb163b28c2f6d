import type { Words } from '../../../common/text/words';
import {
  buttons,
  ButtonsView,
  errorSummary,
  formTag,
  FormTag,
  note,
  NoteView,
  TextAreaView,
} from '../../../common/web/components';
import { FilledForm, formView } from '../../../common/web/form/form-view';
import type { View } from '../../../common/web/rendering/view';
import type { Deliberation } from '../../deliberation.reads';
import { deliberationPaths } from '../deliberation.paths';
import { memberCrumbs } from '../parts/crumbs';
import { bilingualAreas } from '../parts/bilingual-areas';

export interface OpinionPage extends View {
  lead: string;
  published: NoteView;
  form: FormTag;
  texts: TextAreaView[];
  actions: ButtonsView;
}

/** Writing one's own separate opinion. */
export function opinionPage(
  words: Words,
  { deliberation, bound }: { deliberation: Deliberation; bound: FilledForm },
): OpinionPage {
  const { standing, candidate, memberId } = deliberation;
  const { id } = standing.review;
  const name = standing.members.find((member) => member.id === memberId)?.name ?? '';
  const form = formView(bound, words, {
    textEn: words.t('deliberation.opinion.textEn'),
    textFr: words.t('deliberation.opinion.textFr'),
  });
  return {
    template: 'panel/deliberation/opinion',
    title: words.t('deliberation.opinion.title', { name: candidate }),
    breadcrumbs: memberCrumbs(words, id, candidate, words.t('deliberation.opinion.crumb')),
    section: 'deliberations',
    errors: errorSummary(form),
    lead: words.t('deliberation.opinion.intro'),
    published: note({ text: words.t('deliberation.opinion.published', { name }), tone: 'amber' }),
    form: formTag({ action: deliberationPaths.opinion(words.lang, id), rev: Number(form.value('rev')) || 0 }),
    texts: bilingualAreas(form, 'text', { rows: 12, optional: true }),
    actions: buttons(
      { label: words.t('deliberation.opinion.save') },
      { links: [{ label: words.t('common.action.cancel'), href: deliberationPaths.show(words.lang, id) }] },
    ),
  };
}
