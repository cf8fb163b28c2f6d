import { fromFields, inLanguage, Language, LocalizedText, onlyIn } from '../../common/text';
import { Bound, FilledForm, fill, withError } from '../../common/web/form';
import type { EvidenceRead } from '../domain/candidacy-read';
import { passagesOf } from '../domain/passages';
import type { EvidenceCommand } from '../evidence.service';
import type { DocumentForm, NewDocumentForm } from './document.form';

/** A document needs a title in one language at least. */
export function withTitle<T extends DocumentForm>(input: Bound<T>): Bound<T> {
  if (input.errors || input.values.titleEn || input.values.titleFr) return input;
  return withError(input, 'titleEn', { key: 'candidates.document.error.title' });
}

export function newDocument(values: NewDocumentForm): EvidenceCommand {
  const passages = passagesOf(values.text).map((text): LocalizedText => onlyIn(values.language, text));
  return { ...described(values, null, values.language), passages };
}

/** @param lang language of the page, in which the source was shown */
export function described(
  values: DocumentForm,
  before: EvidenceRead | null,
  lang: Language,
): Omit<EvidenceCommand, 'passages'> {
  const title = fromFields({ en: values.titleEn, fr: values.titleFr }, before?.title);
  const isSameSource = before !== null && inLanguage(before.source, lang).text === values.source;
  return {
    title: title ?? onlyIn('en', values.titleEn ?? ''),
    source: isSameSource ? before.source : onlyIn(lang, values.source),
    dated: values.dated,
    visibility: values.visibility,
    language: values.language,
    kind: values.kind,
    link: values.link,
    criterionCodes: values.criteria,
  };
}

export function documentFields(document: EvidenceRead, lang: Language): FilledForm {
  return fill({
    titleEn: document.title.texts.en,
    titleFr: document.title.texts.fr,
    source: inLanguage(document.source, lang).text,
    dated: document.dated,
    language: document.language,
    visibility: document.visibility,
    kind: document.kind,
    link: document.link,
    criteria: [...document.criterionCodes],
  });
}
