import { buttons, ButtonsView } from '../../common/web/components/buttons';
import { FactView } from '../../common/web/components/facts-list';
import { formTag, FormTag } from '../../common/web/components/form-tag';
import { hidden } from '../../common/web/components/hidden';
import { textInput, TextInputView } from '../../common/web/components/text-input';
import { fill, formView } from '../../common/web/form/form-view';
import type { Words } from '../../common/text/words';
import type { View } from '../../common/web/rendering/view';
import type { FactRead } from '../../elections';
import type { Desk } from '../desk.queries';
import { inLanguage } from '../../common/text/localized-text';
import { FoundPassage, searchDossier } from '../domain/dossier';
import { ratingOn, referenceKey } from '../domain/assessment-content';
import { CANDIDATE, OwnNotes } from '../domain/private-note';
import { factViews } from './desk-view';
import { DocumentView, documentView, foundView, lengthLine, PassageOptions, PassageView } from './dossier-parts';
import { scoringPaths } from './scoring.paths';

export interface DossierPage extends View {
  lead: string;
  act: { href: string; label: string } | null;
  stepAside: string;
  copies: { href: string; label: string }[];
  note: { text: string | null; href: string; label: string };
  contents: { href: string; label: string; length: string }[];
  search: { form: FormTag; q: TextInputView; actions: ButtonsView };
  result: string | null;
  found: { title: string; passages: PassageView[] }[];
  originals: { href: string; label: string } | null;
  documents: DocumentView[];
  facts: FactView[];
  empty: string | null;
}

export interface DossierData {
  desk: Desk;
  facts: readonly FactRead[];
  notes: OwnNotes;
  q: string;
  original: boolean;
  /** Criterion to which passages are taken; '' leaves it open. */
  criterion: string;
  maySubmit: boolean;
  mayRevise: boolean;
}

/** All documents and facts of one candidate, with numbered passages that can be cited and searched. */
export function dossierPage(words: Words, data: DossierData): DossierPage {
  const { desk, q, original } = data;
  const { candidate, documents, seat } = desk;
  const options = passageOptions(words, data);
  const views = documents.map((document) => documentView(words, document, options));
  const hits = searchDossier(documents, q, words.lang);
  const total = documents.reduce((sum, document) => sum + document.words, 0);
  return {
    template: 'panel/dossier/show',
    title: words.t('scoring.dossier.pageTitle', { name: candidate.name }),
    breadcrumbs: [
      { label: words.t('scoring.room'), href: scoringPaths.room(words.lang) },
      { label: words.t('scoring.dossier.title'), href: null },
    ],
    section: 'assignments',
    lead: words.t('scoring.dossier.lead', {
      documents: words.t('scoring.dossier.documents', { count: documents.length }),
      length: lengthLine(words, total),
    }),
    act: actOf(words, data),
    stepAside: scoringPaths.stepAside(words.lang, seat.reviewId),
    copies: copies(words, data),
    note: ownNote(words, data),
    contents: contentsOf(words, desk),
    search: searchForm(words, data),
    result: q.trim() === '' ? null : words.t('scoring.dossier.found', { count: hits.length }),
    found: foundIn(words, desk, hits, options),
    originals: views.some(({ translated }) => translated) ? originalsLink(words, data, original) : null,
    documents: views,
    facts: factViews(words, data.facts),
    empty: documents.length === 0 ? words.t('scoring.dossier.empty') : null,
  };
}

/** With notes only where there are some, and only when asked for. */
function copies(words: Words, { desk, notes }: DossierData): DossierPage['copies'] {
  const href = (asked = '') => scoringPaths.copy(words.lang, desk.seat.reviewId, asked);
  const plain = { href: href(), label: words.t('scoring.copy.link') };
  return notes.size === 0 ? [plain] : [plain, { href: href('yes'), label: words.t('scoring.copy.linkWithNotes') }];
}

function ownNote(words: Words, { desk, notes }: DossierData): DossierPage['note'] {
  const text = notes.get(CANDIDATE) ?? null;
  return {
    text,
    href: scoringPaths.note(words.lang, desk.seat.reviewId, CANDIDATE),
    label: words.t(`scoring.notes.${text === null ? 'write' : 'change'}`),
  };
}

function contentsOf(words: Words, { documents }: Desk): DossierPage['contents'] {
  return documents.map((document) => ({
    href: `#d-${document.id}`,
    label: inLanguage(document.title, words.lang).text,
    length: lengthLine(words, document.words),
  }));
}

function foundIn(
  words: Words,
  { documents }: Desk,
  hits: FoundPassage[],
  options: PassageOptions,
): DossierPage['found'] {
  return documents.flatMap((document) => {
    const own = hits.filter(({ documentId }) => documentId === document.id);
    const title = inLanguage(document.title, words.lang).text;
    return own.length > 0
      ? [{ title, passages: own.map((hit) => linked(foundView(words, hit, document, options))) }]
      : [];
  });
}

/** Found passages stand twice on the page, so the copy has its own anchor. */
function linked(view: PassageView): PassageView {
  return { ...view, id: `found-${view.id}` };
}

function passageOptions(
  words: Words,
  { desk, notes, criterion, original, maySubmit, mayRevise }: DossierData,
): PassageOptions {
  const { reviewId } = desk.seat;
  const rating = ratingOn(desk.draft.draft, criterion);
  const shared = {
    cited: new Set(rating.evidence.map(referenceKey)),
    showOriginal: original,
    criterion,
    notes,
    noteLink: (place: string) => scoringPaths.note(words.lang, reviewId, place),
    file: (id: string) => scoringPaths.file(words.lang, reviewId, id),
  };
  if (mayRevise && criterion !== '')
    return { ...shared, link: (key) => scoringPaths.reviseWith(words.lang, reviewId, criterion, key) };
  const link = maySubmit ? (key: string) => scoringPaths.cite(words.lang, reviewId, criterion, key) : null;
  return { ...shared, link };
}

function actOf(words: Words, { desk, criterion, maySubmit }: DossierData): DossierPage['act'] {
  const { reviewId } = desk.seat;
  if (!maySubmit) return null;
  const href = criterion
    ? scoringPaths.criterion(words.lang, reviewId, criterion)
    : scoringPaths.start(words.lang, reviewId);
  return { href, label: words.t(desk.state === 'not_started' ? 'scoring.dossier.start' : 'scoring.dossier.continue') };
}

function searchForm(words: Words, { desk, q, criterion, original }: DossierData): DossierPage['search'] {
  const form = formView(fill({ q }), words, { q: words.t('scoring.dossier.searchLabel') });
  const kept = [...(criterion ? [hidden('for', criterion)] : []), ...(original ? [hidden('original', 'yes')] : [])];
  return {
    form: formTag({
      action: scoringPaths.dossier(words.lang, desk.seat.reviewId),
      method: 'get',
      hidden: kept,
      label: words.t('scoring.dossier.search'),
    }),
    q: textInput(form, 'q', { width: 'medium' }),
    actions: buttons({ label: words.t('scoring.dossier.searchButton') }),
  };
}

function originalsLink(words: Words, { desk, criterion }: DossierData, on: boolean): DossierPage['originals'] {
  const query = { for: criterion, original: on ? '' : 'yes' };
  return {
    href: scoringPaths.dossierWith(words.lang, desk.seat.reviewId, query),
    label: words.t(`scoring.dossier.${on ? 'hideOriginal' : 'showOriginal'}`),
  };
}
