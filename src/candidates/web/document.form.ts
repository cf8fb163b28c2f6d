import { LANGUAGES, Language } from '../../common/text';
import { Day, Flag, line, Line, Many, OneOf, Text, Whole } from '../../common/web/form';
import { EvidenceKind, evidenceKinds } from '../domain/candidacy-read';

const CODES: readonly Language[] = LANGUAGES.map(({ code }) => code);

/** How a document is described. */
export class DocumentForm {
  @Line({ max: 200, optional: true }) titleEn: string | null;
  @Line({ max: 200, optional: true }) titleFr: string | null;
  @Line({ max: 300 }) source: string;
  @Day({ optional: true }) dated: string | null;
  @OneOf(CODES) language: Language;
  @OneOf(['published', 'panel']) visibility: 'published' | 'panel';
  @OneOf(evidenceKinds) kind: EvidenceKind;
  @Line({ max: 500, pattern: /^https:\/\/\S+$/, optional: true }) link: string | null;
  @Many(line({ max: 64, pattern: /^[A-Z0-9-]+$/ })) criteria: string[];
}

export class NewDocumentForm extends DocumentForm {
  @Text({ max: 100_000 }) text: string;
}

export class EditDocumentForm extends DocumentForm {
  @Whole({ min: 1 }) rev: number;
}

export class RemovalForm {
  @Whole({ min: 1 }) rev: number;
  @Flag() confirmed: boolean;
}
