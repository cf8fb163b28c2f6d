import { inLanguage, LANGUAGES, Words } from '../../common/text';
import {
  buttons,
  ButtonsView,
  checkboxes,
  ChoicesView,
  dateInput,
  errorSummary,
  formTag,
  FormTag,
  note,
  NoteView,
  radios,
  selectBox,
  SelectView,
  textArea,
  TextAreaView,
  textInput,
  TextInputView,
} from '../../common/web/components';
import { FilledForm, FormView, formView } from '../../common/web/form';
import type { View } from '../../common/web/rendering/view';
import type { ElectionRead } from '../../elections';
import { CandidacyRead, evidenceKinds, EvidenceRead } from '../domain/candidacy-read';
import type { CriterionChoice } from '../ports/criterion-choices';
import { candidatePaths } from './candidate.paths';
import { candidateCrumbs } from './candidate-show.page';

export interface DocumentEditPage extends View {
  lede: string;
  realPeople: NoteView | null;
  form: FormTag;
  titles: TextInputView[];
  source: TextInputView;
  dated: TextInputView;
  language: SelectView;
  visibility: ChoicesView;
  kind: ChoicesView;
  link: TextInputView;
  /** Null where the post has no published criteria. */
  criteria: ChoicesView | null;
  /** Given once: passages are cited by their number. */
  text: TextAreaView | null;
  actions: ButtonsView;
}

const NAMES = ['titleEn', 'titleFr', 'source', 'dated', 'language', 'visibility', 'kind', 'link', 'criteria', 'text'];

export interface DocumentEditData {
  election: ElectionRead;
  candidacy: CandidacyRead;
  document: EvidenceRead | null;
  /** Criteria on which a document can bear. */
  criteria: readonly CriterionChoice[];
  bound: FilledForm;
}

/** The form for a new document (`document` null) or for the description of one that exists. */
export function documentEditPage(words: Words, data: DocumentEditData): DocumentEditPage {
  const { election, candidacy, document, bound } = data;
  const form = formView(
    bound,
    words,
    Object.fromEntries(NAMES.map((name) => [name, words.t(`candidates.document.label.${name}`)])),
  );
  const title = document ? words.t('candidates.document.editTitle') : words.t('candidates.document.newTitle');
  const action = document
    ? candidatePaths.editDocument(words.lang, document.id)
    : candidatePaths.documents(words.lang, candidacy.id);
  const back = document
    ? candidatePaths.document(words.lang, document.id)
    : candidatePaths.show(words.lang, candidacy.id);
  return {
    template: 'secretariat/candidates/document-edit',
    title,
    breadcrumbs: candidateCrumbs(
      words,
      election,
      candidacy,
      document ? inLanguage(document.title, words.lang).text : title,
    ),
    section: 'candidates',
    errors: errorSummary(form),
    lede: words.t(document ? 'candidates.document.editLede' : 'candidates.document.newLede', { name: candidacy.name }),
    realPeople: document || election.isExample ? null : note({ text: words.t('candidates.document.realPeople') }),
    form: formTag({ action, rev: document ? Number(bound.raw.rev ?? document.rev) : null }),
    ...fieldsOf(form, words),
    criteria: data.criteria.length > 0 ? criteriaOf(form, words, data.criteria) : null,
    text: document ? null : textArea(form, 'text', { rows: 16, hint: words.t('candidates.document.hint.text') }),
    actions: buttons(
      { label: words.t(document ? 'common.action.save' : 'candidates.document.submit') },
      { links: [{ label: words.t('common.action.cancel'), href: back }] },
    ),
  };
}

function fieldsOf(
  form: FormView,
  words: Words,
): Pick<DocumentEditPage, 'titles' | 'source' | 'dated' | 'language' | 'visibility' | 'kind' | 'link'> {
  const languages = LANGUAGES.map(({ code }) => ({ value: code, label: words.t(`common.language.${code}`) }));
  const visibilities = (['published', 'panel'] as const).map((value) => ({
    value,
    label: words.t(`candidates.visibility.${value}`),
    hint: words.t(`candidates.document.visibilityHint.${value}`),
  }));
  return {
    titles: [textInput(form, 'titleEn', { optional: true }), textInput(form, 'titleFr', { optional: true })],
    source: textInput(form, 'source', { hint: words.t('candidates.document.hint.source') }),
    dated: dateInput(form, 'dated', { optional: true }),
    language: selectBox(form, 'language', languages, { hint: words.t('candidates.document.hint.language') }),
    visibility: radios(form, 'visibility', visibilities),
    kind: radios(form, 'kind', kinds(words)),
    link: textInput(form, 'link', { hint: words.t('candidates.document.hint.link'), optional: true, width: 'full' }),
  };
}

function kinds(words: Words): { value: string; label: string }[] {
  return evidenceKinds.map((value) => ({ value, label: words.t(`candidates.document.kind.${value}`) }));
}

function criteriaOf(form: FormView, words: Words, choices: readonly CriterionChoice[]): ChoicesView {
  const shown = choices.map(({ code, title }) => ({ value: code, label: inLanguage(title, words.lang).text }));
  return checkboxes(form, 'criteria', shown, { hint: words.t('candidates.document.hint.criteria') });
}
