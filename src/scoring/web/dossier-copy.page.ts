import type { Words } from '../../common/text/words';
import type { View } from '../../common/web/rendering/view';
import type { FactView } from '../../common/web/components/facts-list';
import type { FactRead } from '../../elections';
import type { Desk } from '../desk.queries';
import { CANDIDATE, OwnNotes } from '../domain/private-note';
import { factViews } from './desk-view';
import { DocumentView, documentView } from './dossier-parts';

export interface DossierCopyPage extends View {
  /** Stands at the head of every printed page. */
  reader: string;
  lead: string;
  /** The note on the candidate; null where there is none or none was asked for. */
  note: string | null;
  documents: DocumentView[];
  facts: FactView[];
}

export interface DossierCopyData {
  desk: Desk;
  facts: readonly FactRead[];
  /** Null unless asked for. */
  notes: OwnNotes | null;
  reader: string;
  at: string;
  timeZone: string;
}

/** A dossier that needs no other file: documents with their originals, facts and, if asked for, the reader's notes. */
export function dossierCopyPage(words: Words, data: DossierCopyData): DossierCopyPage {
  const { desk, facts, notes, reader, at, timeZone } = data;
  const options = { cited: new Set<string>(), showOriginal: true, notes };
  return {
    template: 'copy/dossier',
    title: words.t('scoring.copy.title', { name: desk.candidate.name }),
    breadcrumbs: [],
    reader: words.t('scoring.copy.reader', { reader, date: words.date(at, timeZone) }),
    lead: words.t('scoring.copy.lead', { at: words.dateTime(at, timeZone) }),
    note: notes?.get(CANDIDATE) ?? null,
    documents: desk.documents.map((document) => documentView(words, document, options)),
    facts: factViews(words, facts),
  };
}
