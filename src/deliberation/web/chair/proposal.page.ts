import { inLanguage } from '../../../common/text/localized-text';
import type { Words } from '../../../common/text/words';
import {
  buttons,
  ButtonsView,
  ChoicesView,
  errorSummary,
  formTag,
  FormTag,
  note,
  NoteView,
  radios,
  TextAreaView,
} from '../../../common/web/components';
import { FilledForm, formView } from '../../../common/web/form/form-view';
import type { View } from '../../../common/web/rendering/view';
import type { Deliberation } from '../../deliberation.reads';
import { deliberationPaths } from '../deliberation.paths';
import { bilingualAreas } from '../parts/bilingual-areas';
import { chairCrumbs } from '../parts/crumbs';
import { IndicatedView, indicatedView } from '../parts/proposal-views';

export interface ProposalPage extends View {
  lead: string;
  replaces: NoteView | null;
  indicated: IndicatedView;
  form: FormTag;
  grade: ChoicesView;
  reasons: TextAreaView[];
  differenceTitle: string;
  differenceLead: string;
  difference: TextAreaView[];
  next: string;
  actions: ButtonsView;
}

const LABELS = ['grade', 'reasonsEn', 'reasonsFr', 'differenceReasonEn', 'differenceReasonFr'];

/** Putting a category to the vote. */
export function proposalPage(
  words: Words,
  { deliberation, bound }: { deliberation: Deliberation; bound: FilledForm },
): ProposalPage {
  const { standing, candidate, proposals } = deliberation;
  const { id } = standing.review;
  const { lang } = words;
  const open = proposals.find(({ status }) => status === 'proposed');
  const say = (key: string) => words.t(`deliberation.propose.${key}`);
  const form = formView(bound, words, Object.fromEntries(LABELS.map((name) => [name, say(`label.${name}`)])));
  return {
    template: 'panel/deliberation/chair/proposal',
    title: words.t('deliberation.propose.title', { name: candidate }),
    breadcrumbs: chairCrumbs(words, id, candidate, say('crumb')),
    section: 'chair',
    errors: errorSummary(form),
    lead: say('lead'),
    replaces: open
      ? note({ text: words.t('deliberation.propose.replaces', { number: open.number }), tone: 'amber' })
      : null,
    indicated: indicatedView(words, deliberation),
    form: formTag({ action: deliberationPaths.proposals(lang, id) }),
    grade: radios(form, 'grade', gradeChoices(words, deliberation), { hint: say('gradeHint') }),
    reasons: bilingualAreas(form, 'reasons', { rows: 8 }),
    differenceTitle: say('differenceTitle'),
    differenceLead: say('differenceLead'),
    difference: bilingualAreas(form, 'differenceReason', { rows: 5, optional: true }),
    next: say('next'),
    actions: buttons(
      { label: say('send') },
      { links: [{ label: words.t('common.action.cancel'), href: deliberationPaths.chair(lang, id) }] },
    ),
  };
}

function gradeChoices(words: Words, { standing }: Deliberation): { value: string; label: string; hint: string }[] {
  return standing.framework.content.ratingCategories.map(({ code, name, meaning }) => ({
    value: code,
    label: inLanguage(name, words.lang).text,
    hint: inLanguage(meaning, words.lang).text,
  }));
}
