import type { Criterion } from '../../criteria';
import { searchDossier } from '../domain/dossier';
import type { EvidenceRead } from '../../candidates';
import { inLanguage } from '../../common/text/localized-text';
import type { Words } from '../../common/text/words';
import { FactView, factsList } from '../../common/web/components/facts-list';
import { FactRead, factTerm } from '../../elections';
import { DocumentView, documentView, foundView, PassageOptions, PassageView } from './dossier-parts';

/** What the dossier beside the form shows. */
export interface DeskChoice {
  /** A document's id, `facts` or `search`; null for the first document. */
  document: string | null;
  original: boolean;
  q: string;
}

export interface PaneTab {
  label: string;
  value: string;
  current: boolean;
}

/** The dossier as it stands beside the form. Every control of it sends the form, so that nothing typed is lost. */
export interface PaneView {
  /** Names what is shown, so that the script finds the place again. */
  place: string;
  tabs: PaneTab[];
  document: DocumentView | null;
  /** Turns the originals on or off; null where nothing is translated. */
  originals: { value: string; label: string } | null;
  facts: FactView[] | null;
  search: { q: string; result: string | null; found: { title: string; passages: PassageView[] }[] } | null;
  empty: string | null;
}

export interface PaneData {
  documents: readonly EvidenceRead[];
  facts: readonly FactRead[];
  choice: DeskChoice;
  cited: ReadonlySet<string>;
}

export function paneView(words: Words, data: PaneData): PaneView {
  const { documents, facts, choice, cited } = data;
  const shown = choice.document ?? documents[0]?.id ?? 'facts';
  const options: PassageOptions = { cited, showOriginal: choice.original, button: true };
  const document = documents.find(({ id }) => id === shown);
  const view = document ? documentView(words, document, options) : null;
  return {
    place: shown,
    tabs: tabs(words, documents, shown),
    document: view,
    originals: view?.translated ? originalsSwitch(words, choice.original) : null,
    facts: shown === 'facts' ? factViews(words, facts) : null,
    search: shown === 'search' ? searchView(words, documents, choice.q, options) : null,
    empty: documents.length === 0 ? words.t('scoring.dossier.empty') : null,
  };
}

/** Facts with their source; those marked unverified are for staff alone. */
export function factViews(words: Words, facts: readonly FactRead[]): FactView[] {
  const usable = facts.filter(({ confidence }) => confidence !== 'unverified');
  return factsList(
    usable.map(({ kind, value, source }) => ({
      term: factTerm(words, kind),
      value: inLanguage(value, words.lang).text,
      source: inLanguage(source, words.lang).text,
    })),
  );
}

/** Number of a criterion among all, from 1; 0 for a stranger. */
export function numberOf(criteria: readonly Criterion[], code: string): number {
  return criteria.findIndex((criterion) => criterion.code === code) + 1;
}

function tabs(words: Words, documents: readonly EvidenceRead[], shown: string): PaneTab[] {
  const all = [
    ...documents.map(({ id, title }) => ({ id, label: inLanguage(title, words.lang).text })),
    { id: 'facts', label: words.t('scoring.dossier.facts') },
    { id: 'search', label: words.t('scoring.dossier.search') },
  ];
  return all.map(({ id, label }) => ({ label, value: `document:${id}`, current: id === shown }));
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
