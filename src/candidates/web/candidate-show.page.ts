import { inLanguage, Words } from '../../common/text';
import {
  emptyState,
  EmptyStateView,
  factsList,
  FactView,
  note,
  NoteView,
  portrait,
  PortraitView,
  tag,
  TagView,
} from '../../common/web/components';
import type { Crumb, View } from '../../common/web/rendering/view';
import { ElectionRead, electionPaths, FactRead, factTerm } from '../../elections';
import type { CandidacyRead, EvidenceRead } from '../domain/candidacy-read';
import { RecordPart } from '../record-parts';
import { candidatePaths } from './candidate.paths';
import { shownName, stateOf, statusTag } from './candidates-index.page';

interface Link {
  label: string;
  href: string;
}

export interface CandidateShowPage extends View {
  portrait: PortraitView;
  lede: string;
  state: TagView;
  withdrawn: NoteView | null;
  edit: Link;
  background: Link | null;
  withdraw: Link | null;
  details: FactView[];
  facts: FactView[];
  noFacts: EmptyStateView | null;
  documents: { title: string; href: string; text: string; tag: TagView }[];
  noDocuments: EmptyStateView | null;
  addDocument: Link;
  parts: { title: string; note: NoteView | null; facts: FactView[]; links: Link[] }[];
}

export interface CandidateRecord {
  election: ElectionRead;
  candidacy: CandidacyRead;
  facts: FactRead[];
  documents: EvidenceRead[];
  parts: RecordPart[];
}

/** The record of one candidate: what is known with its source, the documents, and what can be done. */
export function candidateShowPage(words: Words, data: CandidateRecord): CandidateShowPage {
  const { election, candidacy, facts, documents } = data;
  const { lang } = words;
  const name = candidacy.stateCode ? words.country(candidacy.stateCode) : candidacy.name;
  const status = statusTag(words, candidacy);
  const add = { label: words.t('candidates.show.addDocument'), href: candidatePaths.newDocument(lang, candidacy.id) };
  return {
    template: 'secretariat/candidates/show',
    title: name,
    breadcrumbs: candidateCrumbs(words, election, candidacy),
    section: 'candidates',
    portrait: portrait(candidacy.initials, 'medium'),
    lede: ledeOf(words, election, candidacy),
    state: tag(status.tag, status.tone),
    withdrawn: withdrawalNote(words, candidacy),
    edit: { label: words.t('candidates.show.edit'), href: candidatePaths.edit(lang, candidacy.id) },
    background: backgroundLink(words, candidacy),
    withdraw:
      candidacy.status === 'nominated'
        ? { label: words.t('candidates.show.withdraw'), href: candidatePaths.withdrawal(lang, candidacy.id) }
        : null,
    details: detailsOf(words, election, candidacy),
    facts: factsList(facts.map((fact) => factRow(words, fact))),
    noFacts:
      facts.length > 0
        ? null
        : emptyState(words.t('candidates.show.noFacts'), [
            { label: words.t('candidates.show.addFacts'), href: candidatePaths.edit(lang, candidacy.id) },
          ]),
    documents: documents.map((document) => documentRow(words, document)),
    noDocuments: documents.length > 0 ? null : emptyState(words.t('candidates.show.noDocuments')),
    addDocument: add,
    parts: data.parts.map((part) => ({
      ...part,
      note: part.note === null ? null : note({ text: part.note, tone: 'amber' }),
      facts: factsList(part.facts),
    })),
  };
}

function backgroundLink(words: Words, { id, stateCode }: CandidacyRead): Link | null {
  if (stateCode) return null;
  return { label: words.t('elections.background.crumb'), href: candidatePaths.background(words.lang, id) };
}

/** List of candidates → this candidate → the page below, if there is one. */
export function candidateCrumbs(
  words: Words,
  election: ElectionRead,
  candidacy: CandidacyRead,
  below: string | null = null,
): Crumb[] {
  const name = shownName(words, candidacy);
  const own = candidatePaths.show(words.lang, candidacy.id);
  return [
    { label: inLanguage(election.title, words.lang).text, href: electionPaths.show(words.lang, election.id) },
    { label: words.t('candidates.index.crumb'), href: candidatePaths.index(words.lang, election.id) },
    { label: name, href: below === null ? null : own },
    ...(below === null ? [] : [{ label: below, href: null }]),
  ];
}

function ledeOf(words: Words, election: ElectionRead, candidacy: CandidacyRead): string {
  const state = stateOf(words, candidacy);
  const name = inLanguage(election.title, words.lang).text;
  if (candidacy.stateCode || !state) return name;
  return words.t(candidacy.nominatingState ? 'candidates.show.nominatedBy' : 'candidates.show.nationalOf', {
    state,
    election: name,
  });
}

function withdrawalNote(words: Words, candidacy: CandidacyRead): NoteView | null {
  const { withdrawal } = candidacy;
  if (!withdrawal) return null;
  const by = words.t(`candidates.withdrawal.byWhom.${withdrawal.by ?? 'unknown'}`);
  const text = withdrawal.on
    ? words.t('candidates.withdrawal.noted', { date: words.date(withdrawal.on), by })
    : words.t('candidates.withdrawal.notedUndated', { by });
  const reason = withdrawal.note ? ` ${inLanguage(withdrawal.note, words.lang).text}` : '';
  return note({ text: text + reason, tone: 'amber' });
}

function detailsOf(words: Words, election: ElectionRead, candidacy: CandidacyRead): FactView[] {
  const unknown = words.t('common.notStated');
  const row = (key: string, value: string | null) => ({
    term: words.t(`candidates.show.detail.${key}`),
    value: value ?? unknown,
  });
  const person = candidacy.personId !== null;
  return factsList([
    ...(person
      ? [
          row('sortName', candidacy.sortName),
          row('gender', candidacy.gender && words.t(`elections.gender.${candidacy.gender}`)),
        ]
      : []),
    ...(person && candidacy.nameForms.length > 0 ? [row('otherSpellings', words.list(candidacy.nameForms))] : []),
    ...(person ? [row('nominatingState', candidacy.nominatingState && words.country(candidacy.nominatingState))] : []),
    ...(person ? [row('nationality', candidacy.nationality && words.country(candidacy.nationality))] : []),
    row('region', candidacy.region && words.t(`elections.region.${candidacy.region}`)),
    ...(election.post === 'judge'
      ? [row('list', candidacy.list && words.t(`elections.listMeaning.${candidacy.list}`))]
      : []),
    row('route', candidacy.nominationRoute && words.t(`candidates.route.${candidacy.nominationRoute}`)),
    row('nominatedOn', candidacy.nominatedOn && words.date(candidacy.nominatedOn)),
    row('address', `/${words.lang}/elections/${election.slug}/candidates/${candidacy.slug}`),
  ]);
}

function factRow(words: Words, fact: FactRead) {
  const source = inLanguage(fact.source, words.lang).text;
  const confidence = words.t(`elections.confidence.${fact.confidence}`);
  return {
    term: factTerm(words, fact.kind),
    value: inLanguage(fact.value, words.lang).text,
    source: words.t('candidates.show.factSource', { source, confidence }),
  };
}

function documentRow(words: Words, document: EvidenceRead): CandidateShowPage['documents'][number] {
  const source = inLanguage(document.source, words.lang).text;
  const size = words.t('candidates.document.size', {
    count: document.passages.length,
    words: words.number(document.words),
  });
  const dated = document.dated ? words.date(document.dated) : words.t('candidates.document.undated');
  return {
    title: inLanguage(document.title, words.lang).text,
    href: candidatePaths.document(words.lang, document.id),
    text: words.t('candidates.document.line', {
      source,
      dated,
      size,
      language: words.t(`common.language.${document.language}`),
    }),
    tag: tag(
      words.t(`candidates.visibility.${document.visibility}`),
      document.visibility === 'panel' ? 'amber' : 'plain',
    ),
  };
}
