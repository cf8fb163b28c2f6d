import type { Criterion } from '../../criteria';
import { bearingFirst, searchDossier } from '../domain/dossier';
import type { EvidenceRead } from '../../candidates';
import { inLanguage } from '../../common/text/localized-text';
import type { Words } from '../../common/text/words';
import { FactView, factsList } from '../../common/web/components/facts-list';
import { FactRead, factTerm } from '../../elections';
import { CANDIDATE, OwnNotes } from '../domain/private-note';
import { DocumentView, documentView, foundView, noteLabel, PassageOptions, PassageView } from './dossier-parts';

/** What the dossier beside the form shows. */
export interface DeskChoice {
  /** A document's id, `facts` or `search`; null for the first document. */
  document: string | null;
  original: boolean;
  q: string;
  /** Passage to go on reading at; 0 for none. */
  at: number;
}

/** As much of a fact as a dossier shows. */
export type ShownFact = Pick<FactRead, 'kind' | 'value' | 'source' | 'confidence' | 'criterionCodes'>;

export interface PaneTab {
  label: string;
  /** That it bears on the criterion, for who does not see the order; null where it does not. */
  bears: string | null;
  value: string;
  current: boolean;
}

/** The dossier as it stands beside the form. Every control of it sends the form, so that nothing typed is lost. */
export interface PaneView {
  /** Names what is shown, so that the script finds the place again. */
  place: string;
  /** How many documents bear on the criterion; null where no tie is known. */
  bearing: string | null;
  tabs: PaneTab[];
  document: DocumentView | null;
  /** Turns the originals on or off; null where nothing is translated. */
  originals: { value: string; label: string } | null;
  facts: FactView[] | null;
  /** How many of them bear on the criterion; null where none does. */
  factsBearing: string | null;
  search: { q: string; result: string | null; found: { title: string; passages: PassageView[] }[] } | null;
  notes: NoteView[] | null;
  /** Leads to the passage read last, where the member comes back. */
  goOn: { href: string; id: string; label: string } | null;
  empty: string | null;
}

export interface NoteView {
  about: string;
  text: string | null;
  change: { value: string; label: string };
}

export interface PaneData {
  criterion: string;
  documents: readonly EvidenceRead[];
  facts: readonly ShownFact[];
  choice: DeskChoice;
  cited: ReadonlySet<string>;
  /** Own notes by the place they stand at; null where none are kept. */
  notes: OwnNotes | null;
  /** Where a file that was sent with an answer is had; absent where none are. */
  file?: (id: string) => string;
}

export function paneView(words: Words, data: PaneData): PaneView {
  const { choice, cited, notes } = data;
  const { ordered: documents, bearing } = bearingFirst(data.documents, data.criterion);
  const told = bearingFirst(usable(data.facts), data.criterion);
  const shown = choice.document ?? documents[0]?.id ?? 'facts';
  const options: PassageOptions = {
    cited,
    criterion: data.criterion,
    showOriginal: choice.original,
    button: true,
    notes,
    noteButton: true,
    file: data.file,
  };
  const document = documents.find(({ id }) => id === shown);
  const view = document ? documentView(words, document, options) : null;
  return {
    place: shown,
    bearing: bearing > 0 ? words.t('scoring.dossier.bear', { count: bearing, of: documents.length }) : null,
    tabs: tabs(words, { ...data, documents }, shown, told.bearing > 0),
    document: view,
    originals: view?.translated ? originalsSwitch(words, choice.original) : null,
    facts: shown === 'facts' ? factViews(words, told.ordered) : null,
    factsBearing:
      shown === 'facts' && told.bearing > 0
        ? words.t('scoring.dossier.factsBear', { count: told.bearing, of: told.ordered.length })
        : null,
    search: shown === 'search' ? searchView(words, documents, choice.q, options) : null,
    notes: shown === 'notes' && notes ? noteViews(words, documents, notes) : null,
    goOn: document ? goOnAt(words, document, choice.at) : null,
    empty: documents.length === 0 ? words.t('scoring.dossier.empty') : null,
  };
}

/** Facts with their source; those marked unverified are for staff alone. */
export function factViews(words: Words, facts: readonly ShownFact[]): FactView[] {
  return factsList(
    usable(facts).map(({ kind, value, source }) => ({
      term: factTerm(words, kind),
      value: inLanguage(value, words.lang).text,
      source: inLanguage(source, words.lang).text,
    })),
  );
}

const usable = (facts: readonly ShownFact[]): ShownFact[] =>
  facts.filter(({ confidence }) => confidence !== 'unverified');

/** Number of a criterion among all, from 1; 0 for a stranger. */
export function numberOf(criteria: readonly Criterion[], code: string): number {
  return criteria.findIndex((criterion) => criterion.code === code) + 1;
}

function tabs(words: Words, { documents, notes, criterion }: PaneData, shown: string, factsBear: boolean): PaneTab[] {
  const bears = (codes: readonly string[]) => (codes.includes(criterion) ? words.t('scoring.dossier.bears') : null);
  const all = [
    ...documents.map(({ id, title, criterionCodes }) => ({
      id,
      label: inLanguage(title, words.lang).text,
      bears: bears(criterionCodes),
    })),
    {
      id: 'facts',
      label: words.t('scoring.dossier.facts'),
      bears: factsBear ? words.t('scoring.dossier.bears') : null,
    },
    ...(notes ? [{ id: 'notes', label: words.t('scoring.notes.tab'), bears: null }] : []),
    { id: 'search', label: words.t('scoring.dossier.search'), bears: null },
  ];
  return all.map(({ id, label, bears: tied }) => ({
    label,
    bears: tied,
    value: `document:${id}`,
    current: id === shown,
  }));
}

/** The note on the candidate first, written or not; then those on passages. */
function noteViews(words: Words, documents: readonly EvidenceRead[], notes: OwnNotes): NoteView[] {
  const places = [CANDIDATE, ...[...notes.keys()].filter((place) => place !== CANDIDATE)];
  return places.map((place) => {
    const text = notes.get(place) ?? null;
    const label = words.t(`scoring.notes.${text === null ? 'write' : 'change'}`);
    return { about: noteLabel(words, place, documents), text, change: { value: `note:${place}`, label } };
  });
}

function goOnAt(words: Words, document: EvidenceRead, number: number): PaneView['goOn'] {
  if (number < 2 || !document.passages.some((passage) => passage.number === number)) return null;
  const id = `p-${document.id}-${number}`;
  return { href: `#${id}`, id, label: words.t('scoring.dossier.goOn', { number }) };
}

function originalsSwitch(words: Words, on: boolean): PaneView['originals'] {
  const label = words.t(`scoring.dossier.${on ? 'hideOriginal' : 'showOriginal'}`);
  return { value: `original:${on ? 'no' : 'yes'}`, label };
}

function searchView(
  words: Words,
  documents: readonly EvidenceRead[],
  q: string,
  options: PassageOptions,
): PaneView['search'] {
  const hits = searchDossier(documents, q, words.lang);
  const found = documents.flatMap((document) => {
    const passages = hits.filter(({ documentId }) => documentId === document.id);
    if (passages.length === 0) return [];
    const title = inLanguage(document.title, words.lang).text;
    return [{ title, passages: passages.map((passage) => foundView(words, passage, document, options)) }];
  });
  const result = q.trim() === '' ? null : words.t('scoring.dossier.found', { count: hits.length });
  return { q, result, found };
}
