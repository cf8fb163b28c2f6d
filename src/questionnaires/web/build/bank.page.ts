import { inLanguage, Words } from '../../../common/text';
import {
  buttons,
  ButtonsView,
  checkboxes,
  ChoicesView,
  emptyState,
  EmptyStateView,
  errorSummary,
  formTag,
  FormTag,
  hidden,
  selectBox,
  SelectView,
  textInput,
  TextInputView,
} from '../../../common/web/components';
import { fill, FilledForm, formView } from '../../../common/web/form';
import type { View } from '../../../common/web/rendering/view';
import type { Question } from '../../domain';
import { buildPaths } from './build.paths';
import { buildCrumbs } from './crumbs.page';
import type { Ground } from './ground';

/** A question of an earlier questionnaire or template, under a name for the form. */
export interface BankQuestion {
  ref: string;
  question: Question;
  from: string;
}

export interface BankPage extends View {
  lede: string;
  search: { form: FormTag; query: TextInputView; submit: ButtonsView };
  form: FormTag | null;
  section: string;
  into: SelectView | null;
  questions: ChoicesView | null;
  actions: ButtonsView | null;
  empty: EmptyStateView | null;
}

export interface BankData {
  found: readonly BankQuestion[];
  section: string;
  query: string;
  bound: FilledForm;
}

/** Questions asked before, to be taken over as they are: wording, settings and both languages. */
export function bankPage(words: Words, ground: Ground, { found, section, query, bound }: BankData): BankPage {
  const { questionnaire, version } = ground;
  const { lang } = words;
  const label = (key: string) => words.t(`questions.bank.${key}`);
  const form = formView(bound, words, { section: label('into'), questions: label('questions') });
  const choices = found.map(({ ref, question, from }) => ({
    value: ref,
    label: inLanguage(question.prompt, lang).text,
    hint: words.t('questions.bank.from', { from, kind: words.t(`questions.kind.${question.kind}`) }),
  }));
  const hasAny = choices.length > 0;
  return {
    template: 'secretariat/questionnaires/bank',
    title: label('title'),
    breadcrumbs: buildCrumbs(words, ground, label('title')),
    section: 'questionnaires',
    errors: errorSummary(form),
    lede: label('lede'),
    search: searchOf(words, ground, section, query),
    form: hasAny
      ? formTag({ action: buildPaths.bank(lang, questionnaire.id), rev: Number(bound.raw.rev ?? version.rev) })
      : null,
    into: hasAny ? selectBox(form, 'section', sectionsOf(words, ground)) : null,
    questions: hasAny ? checkboxes(form, 'questions', choices) : null,
    actions: hasAny
      ? buttons(
          { label: label('submit') },
          { links: [{ label: words.t('common.action.cancel'), href: buildPaths.build(lang, questionnaire.id) }] },
        )
      : null,
    empty: hasAny ? null : emptyState(label(query ? 'nothingFound' : 'empty')),
  };
}

const sectionsOf = (words: Words, { version }: Ground) =>
  version.content.sections.map(({ code, title }) => ({
    value: code,
    label: inLanguage(title, words.lang).text || code,
  }));

function searchOf(words: Words, { questionnaire }: Ground, section: string, query: string): BankPage['search'] {
  const form = formView(fill({ q: query }), words, { q: words.t('questions.bank.query') });
  const action = buildPaths.bank(words.lang, questionnaire.id);
  return {
    form: formTag({ action, method: 'get', hidden: [hidden('section', section)] }),
    query: textInput(form, 'q', { type: 'search', width: 'medium' }),
    submit: buttons({ label: words.t('questions.bank.search') }),
  };
}
