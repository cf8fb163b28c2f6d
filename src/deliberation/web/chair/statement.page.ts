import type { Words } from '../../../common/text/words';
import { inLanguage, Passage } from '../../../common/text/localized-text';
import { buttons, ButtonsView, errorSummary, formTag, FormTag, TextAreaView } from '../../../common/web/components';
import { FilledForm, formView } from '../../../common/web/form/form-view';
import type { View } from '../../../common/web/rendering/view';
import type { Deliberation } from '../../deliberation.reads';
import { deliberationPaths } from '../deliberation.paths';
import { bilingualAreas } from '../parts/bilingual-areas';
import { chairCrumbs } from '../parts/crumbs';
import { criteriaOf, CriterionView, criterionViews } from '../parts/criterion-views';

export interface StatementPage extends View {
  lead: string;
  question: Passage | null;
  form: FormTag;
  texts: TextAreaView[];
  actions: ButtonsView;
  criterion: CriterionView | null;
}

export interface StatementData {
  deliberation: Deliberation;
  code: string;
  bound: FilledForm;
  timeZone: string;
}

/** Drafting one joint statement, with all scores and reasons below it. */
export function statementPage(words: Words, data: StatementData): StatementPage {
  const { deliberation, code, timeZone } = data;
  const { standing, candidate } = deliberation;
  const { id } = standing.review;
  const index = criteriaOf(deliberation).findIndex((one) => one.code === code);
  const criterion = criteriaOf(deliberation)[index];
  const views = criterionViews(words, deliberation, { order: 'criteria', timeZone, drafts: false });
  const view = views.find(({ number }) => number === String(index + 1)) ?? null;
  const form = formView(data.bound, words, {
    textEn: words.t('deliberation.statement.label.en'),
    textFr: words.t('deliberation.statement.label.fr'),
  });
  return {
    template: 'panel/deliberation/chair/statement',
    title: words.t('deliberation.statement.title', { criterion: view?.title ?? '' }),
    breadcrumbs: chairCrumbs(words, id, candidate, words.t('deliberation.statement.crumb', { number: index + 1 })),
    section: 'chair',
    errors: errorSummary(form),
    lead: words.t('deliberation.statement.lead'),
    question: criterion ? inLanguage(criterion.question, words.lang) : null,
    form: formTag({ action: deliberationPaths.statement(words.lang, id, code), rev: Number(form.value('rev')) || 0 }),
    texts: bilingualAreas(form, 'text', { rows: 9 }),
    actions: buttons(
      { label: words.t('deliberation.statement.save') },
      { links: [{ label: words.t('common.action.cancel'), href: deliberationPaths.chair(words.lang, id) }] },
    ),
    criterion: view && { ...view, statement: null, isOpen: true },
  };
}
