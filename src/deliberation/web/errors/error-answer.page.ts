import type { Words } from '../../../common/text';
import {
  buttons,
  ButtonsView,
  ChoicesView,
  emptyState,
  EmptyStateView,
  errorSummary,
  formTag,
  FormTag,
  radios,
  selectBox,
  SelectView,
  textArea,
  TextAreaView,
} from '../../../common/web/components';
import { FilledForm, formView } from '../../../common/web/form';
import type { Crumb, View } from '../../../common/web/rendering';
import { staffLinkPaths } from '../../../questionnaires';
import { ERROR_WORDS, errorOutcomes, type ErrorReportRead } from '../../domain/error-reports';
import { languageChoice } from '../parts/language-choice';
import type { ErrorGround } from './error-ground';
import { errorPaths } from './error.paths';
import { ErrorView, errorView, passageTitle } from './error-view';

export interface ErrorListPage extends View {
  lead: string;
  reports: ErrorView[];
  empty: EmptyStateView | null;
}

/** Everything that a candidate reported, with the answers. */
export function errorListPage(words: Words, ground: ErrorGround): ErrorListPage {
  const { reviewId, reports, candidate } = ground;
  return {
    template: 'secretariat/replies/errors',
    title: words.t('deliberation.errors.list.title', { name: candidate.name }),
    breadcrumbs: [...crumbs(words, ground), { label: words.t('deliberation.errors.list.crumb'), href: null }],
    section: 'candidates',
    lead: words.t('deliberation.errors.list.lead'),
    reports: reports.map((report) => ({
      ...errorView(words, report),
      act: {
        label: words.t(`deliberation.errors.list.${report.answer ? 'again' : 'answer'}`),
        about: passageTitle(words, report.passage),
        href: errorPaths.one(words.lang, reviewId, report.number),
      },
    })),
    empty: reports.length > 0 ? null : emptyState(words.t('deliberation.errors.list.empty')),
  };
}

export interface ErrorAnswerPage extends View {
  lead: string;
  report: ErrorView;
  form: FormTag;
  outcome: ChoicesView;
  text: TextAreaView;
  language: SelectView;
  actions: ButtonsView;
}

/** The answer to one report, which the candidate and the chair read. */
export function errorAnswerPage(
  words: Words,
  ground: ErrorGround & { report: ErrorReportRead },
  bound: FilledForm,
): ErrorAnswerPage {
  const { reviewId, report } = ground;
  const { lang } = words;
  const list = errorPaths.list(lang, reviewId);
  const title = passageTitle(words, report.passage);
  const form = formView(bound, words, {
    outcome: words.t('deliberation.errors.outcomeLabel'),
    text: words.t('deliberation.errors.answerText'),
    language: words.t('deliberation.errors.language'),
  });
  return {
    template: 'secretariat/replies/error-answer',
    title,
    breadcrumbs: [
      ...crumbs(words, ground),
      { label: words.t('deliberation.errors.list.crumb'), href: list },
      { label: title, href: null },
    ],
    section: 'candidates',
    errors: errorSummary(form),
    lead: words.t('deliberation.errors.answerLead'),
    report: errorView(words, report),
    form: formTag({ action: errorPaths.one(lang, reviewId, report.number) }),
    outcome: radios(form, 'outcome', outcomeChoice(words)),
    text: textArea(form, 'text', { rows: 8, wordLimit: { max: ERROR_WORDS } }),
    language: selectBox(form, 'language', languageChoice(words)),
    actions: buttons(
      { label: words.t('deliberation.errors.sendAnswer') },
      { links: [{ label: words.t('common.action.cancel'), href: list }] },
    ),
  };
}

const outcomeChoice = (words: Words): { value: string; label: string; hint: string }[] =>
  errorOutcomes.map((value) => ({
    value,
    label: words.t(`deliberation.errors.outcome.${value}`),
    hint: words.t(`deliberation.errors.outcomeHint.${value}`),
  }));

const crumbs = (words: Words, { candidate }: ErrorGround): Crumb[] => [
  {
    label: words.t('questionnaires.staff.title.candidate', { name: candidate.name }),
    href: staffLinkPaths.show(words.lang, candidate.id),
  },
];
