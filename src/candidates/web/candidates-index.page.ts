import { inLanguage, Words } from '../../common/text';
import { CellInput, dataTable, emptyState, EmptyStateView, TableView } from '../../common/web/components';
import type { View } from '../../common/web/rendering/view';
import { ElectionRead, electionPaths, FactRead } from '../../elections';
import type { CandidacyRead, EvidenceRead } from '../domain/candidacy-read';
import { isHeldByState, usesLists } from '../domain/post-of-candidacy';
import { candidatePaths } from './candidate.paths';

export interface CandidatesIndexPage extends View {
  lede: string;
  add: { label: string; href: string };
  import: { label: string; href: string } | null;
  table: TableView | null;
  empty: EmptyStateView | null;
}

export interface CandidatesOfElection {
  election: ElectionRead;
  candidacies: CandidacyRead[];
  facts: Map<string, FactRead[]>;
  documents: Map<string, EvidenceRead[]>;
}

/** The candidates of one election, by family name. */
export function candidatesIndexPage(words: Words, data: CandidatesOfElection): CandidatesIndexPage {
  const { election, candidacies } = data;
  const { lang } = words;
  const name = inLanguage(election.title, lang).text;
  const add = {
    label: words.t(isHeldByState(election) ? 'candidates.index.addState' : 'candidates.index.add'),
    href: candidatePaths.new(lang, election.id),
  };
  const csv = { label: words.t('candidates.index.import'), href: candidatePaths.importNew(lang, election.id) };
  return {
    template: 'secretariat/candidates/index',
    title: words.t('candidates.index.title', { election: name }),
    breadcrumbs: [
      { label: words.t('candidates.overview.title'), href: candidatePaths.all(lang) },
      { label: name, href: electionPaths.show(lang, election.id) },
      { label: words.t('candidates.index.crumb'), href: null },
    ],
    section: 'candidates',
    lede: words.t('candidates.index.lede'),
    add,
    import: isHeldByState(election) ? null : csv,
    table: candidacies.length > 0 ? tableOf(words, data) : null,
    empty:
      candidacies.length > 0
        ? null
        : emptyState(words.t('candidates.index.empty'), [add, ...(isHeldByState(election) ? [] : [csv])]),
  };
}

function tableOf(words: Words, data: CandidatesOfElection): TableView {
  const lists = usesLists(data.election);
  const keys = ['name', 'state', ...(lists ? ['list'] : []), 'region', 'status', 'facts', 'documents'];
  const columns = keys.map((key) => ({
    label: words.t(`candidates.index.column.${key}`),
    end: key === 'facts' || key === 'documents',
  }));
  const rows = data.candidacies.map((candidacy) => ({ cells: keys.map((key) => cell(words, data, candidacy, key)) }));
  return dataTable({ caption: words.t('candidates.index.caption', { count: rows.length }), columns, rows }, words);
}

function cell(words: Words, data: CandidatesOfElection, candidacy: CandidacyRead, key: string): CellInput {
  const unknown = words.t('common.notStated');
  switch (key) {
    case 'name':
      return { text: shownName(words, candidacy), href: candidatePaths.show(words.lang, candidacy.id) };
    case 'state':
      return stateOf(words, candidacy) ?? unknown;
    case 'list':
      return candidacy.list ? words.t(`elections.list.${candidacy.list}`) : unknown;
    case 'region':
      return candidacy.region ? words.t(`elections.region.${candidacy.region}`) : unknown;
    case 'status':
      return statusTag(words, candidacy);
    default:
      return words.number(((key === 'facts' ? data.facts : data.documents).get(candidacy.id) ?? []).length);
  }
}

/** In lists the family name comes first; a State is named in the language of the page. */
export function shownName(words: Words, candidacy: CandidacyRead): string {
  return candidacy.stateCode ? words.country(candidacy.stateCode) : candidacy.sortName;
}

/** The State that put the candidate forward; for deputies, whom no State nominates, the nationality. */
export function stateOf(words: Words, candidacy: CandidacyRead): string | null {
  const code = candidacy.nominatingState ?? candidacy.nationality;
  return code ? words.country(code) : null;
}

export function statusTag(words: Words, candidacy: CandidacyRead): { tag: string; tone: 'plain' | 'line' | 'done' } {
  const tone = candidacy.status === 'elected' ? 'done' : candidacy.status === 'nominated' ? 'plain' : 'line';
  return { tag: words.t(`candidates.status.${candidacy.status}`), tone };
}
