import type { EvidenceRead } from '../../../candidates';
import type { LocalizedText } from '../../../common/text/localized-text';
import type { FactRead } from '../../../elections';

/** An invented dossier on which a panel practises. No row of it lies among the candidates. */
export interface PracticeCase {
  name: string;
  initials: string;
  documents: readonly EvidenceRead[];
  facts: readonly Pick<FactRead, 'kind' | 'value' | 'source' | 'confidence' | 'criterionCodes'>[];
}

type Row = readonly [english: string, french: string];

interface CaseDocument {
  /** A fixed id, so that citations of it hold. */
  id: string;
  original: 'en' | 'fr';
  title: Row;
  source: Row;
  dated: string;
  visibility: 'published' | 'panel';
  kind?: 'interview';
  criteria: readonly string[];
  passages: readonly Row[];
}

export function caseText([en, fr]: Row, original: 'en' | 'fr' = 'en'): LocalizedText {
  return { original, texts: { en, fr } };
}

export function caseDocument(given: CaseDocument): EvidenceRead {
  const { id, original, title, source, dated, visibility, passages, criteria, kind = 'document' } = given;
  const texts = passages.map((row) => caseText(row, original));
  const words = texts.reduce((sum, { texts: all }) => sum + (all[original] ?? '').split(/\s+/).length, 0);
  return {
    id,
    candidacyId: '',
    title: caseText(title),
    source: caseText(source),
    dated,
    visibility,
    language: original,
    kind,
    link: null,
    criterionCodes: criteria,
    passages: texts.map((text, index) => ({ number: index + 1, text, question: null })),
    words,
    isRemoved: false,
    rev: 1,
  };
}
