import { inLanguage, Words } from '../../common/text';
import {
  buttons,
  ButtonsView,
  CellInput,
  dataTable,
  errorSummary,
  fileInput,
  FileInputView,
  formTag,
  FormTag,
  hidden,
  HiddenView,
  TableView,
  textArea,
  TextAreaView,
} from '../../common/web/components';
import { FilledForm, formView } from '../../common/web/form';
import type { View } from '../../common/web/rendering/view';
import { candidacyFactKinds, ElectionRead, electionPaths } from '../../elections';
import { importColumns, ImportedRow, ImportProblem } from '../domain/import-rows';
import { candidatePaths } from './candidate.paths';

export interface ImportPage extends View {
  lede: string;
  problems: TableView | null;
  columns: {
    title: string;
    lede: string;
    rows: { name: string; text: string }[];
    template: { label: string; href: string };
  };
  form: FormTag;
  file: FileInputView;
  text: TextAreaView;
  actions: ButtonsView;
}

interface ImportData {
  election: ElectionRead;
  bound: FilledForm;
  problems: readonly ImportProblem[];
}

/** Asks for the table; after a dry run with problems it names each of them, and nothing has been saved. */
export function importPage(words: Words, { election, bound, problems }: ImportData): ImportPage {
  const form = formView(bound, words, {
    text: words.t('candidates.import.label.text'),
    file: words.t('candidates.import.label.file'),
  });
  return {
    template: 'secretariat/candidates/import',
    title: words.t('candidates.import.title'),
    breadcrumbs: importCrumbs(words, election),
    section: 'candidates',
    errors: problems.length > 0 ? problemSummary(words, problems) : errorSummary(form),
    lede: words.t('candidates.import.lede', { election: inLanguage(election.title, words.lang).text }),
    problems: problems.length > 0 ? problemTable(words, problems) : null,
    columns: columnsOf(words, election),
    form: formTag({ action: candidatePaths.imports(words.lang, election.id), multipart: true }),
    file: fileInput(form, 'file', {
      accept: '.csv,.txt,text/csv',
      optional: true,
      hint: words.t('candidates.import.hint.file'),
    }),
    text: textArea(form, 'text', { rows: 12, optional: true, hint: words.t('candidates.import.hint.text') }),
    actions: buttons(
      { label: words.t('candidates.import.check') },
      { links: [{ label: words.t('common.action.cancel'), href: candidatePaths.index(words.lang, election.id) }] },
    ),
  };
}

export interface ImportCheckPage extends View {
  lede: string;
  table: TableView;
  form: FormTag;
  fields: HiddenView[];
  actions: ButtonsView;
}

/** The dry run without problems: what would be added, and the button that adds it. */
export function importCheckPage(
  words: Words,
  data: { election: ElectionRead; rows: readonly ImportedRow[]; text: string },
): ImportCheckPage {
  const { election, rows, text } = data;
  return {
    template: 'secretariat/candidates/import-check',
    title: words.t('candidates.import.checkTitle', { count: rows.length }),
    breadcrumbs: importCrumbs(words, election),
    section: 'candidates',
    lede: words.t('candidates.import.checkLede'),
    table: previewTable(words, rows),
    form: formTag({ action: candidatePaths.imports(words.lang, election.id) }),
    fields: [hidden('text', text), hidden('confirmed', 'yes')],
    actions: buttons(
      { label: words.t('candidates.import.submit', { count: rows.length }) },
      {
        links: [{ label: words.t('candidates.import.again'), href: candidatePaths.importNew(words.lang, election.id) }],
      },
    ),
  };
}

function importCrumbs(words: Words, election: ElectionRead) {
  return [
    { label: inLanguage(election.title, words.lang).text, href: electionPaths.show(words.lang, election.id) },
    { label: words.t('candidates.index.crumb'), href: candidatePaths.index(words.lang, election.id) },
    { label: words.t('candidates.import.crumb'), href: null },
  ];
}

function problemSummary(words: Words, problems: readonly ImportProblem[]) {
  const lines = [...new Set(problems.map(({ line }) => line))];
  const inOne = lines.length === 1;
  const text = words.t(inOne ? 'candidates.import.problemsInOne' : 'candidates.import.problems', {
    count: problems.length,
    rows: words.list(lines.slice(0, 10).map(String)),
  });
  return { title: words.t('candidates.import.notSaved'), items: [{ href: '#problems', text }] };
}

function problemTable(words: Words, problems: readonly ImportProblem[]): TableView {
  const columns = ['row', 'column', 'problem'].map((key) => ({ label: words.t(`candidates.import.table.${key}`) }));
  const rows = problems.map(({ line, column, code, params }): { cells: CellInput[] } => ({
    cells: [
      words.t('candidates.import.rowNumber', { line }),
      column ?? words.t('candidates.import.wholeRow'),
      words.t(`candidates.import.problem.${code}`, { ...params }),
    ],
  }));
  return dataTable({ caption: words.t('candidates.import.table.caption'), columns, rows }, words);
}

function previewTable(words: Words, rows: readonly ImportedRow[]): TableView {
  const keys = ['name', 'state', 'list', 'region', 'received', 'facts'];
  const columns = keys.map((key) => ({ label: words.t(`candidates.import.preview.${key}`), end: key === 'facts' }));
  const unknown = words.t('common.notStated');
  const cells = rows.map(({ command }) => ({
    cells: [
      command.person?.sortName ?? '',
      command.nominatingState ? words.country(command.nominatingState) : unknown,
      command.list ? words.t(`elections.list.${command.list}`) : unknown,
      command.region ? words.t(`elections.region.${command.region}`) : unknown,
      command.nominatedOn ? words.date(command.nominatedOn) : unknown,
      words.number(command.facts.length),
    ],
  }));
  return dataTable({ caption: words.t('candidates.import.preview.caption'), columns, rows: cells }, words);
}

function columnsOf(words: Words, election: ElectionRead): ImportPage['columns'] {
  const rows = importColumns.map((name): { name: string; text: string } => ({
    name,
    text: words.t(`candidates.import.column.${name}`),
  }));
  const facts = {
    name:
      candidacyFactKinds
        .map((kind) => `${kind}_en, ${kind}_fr`)
        .slice(0, 2)
        .join(', ') + ' …',
    text: words.t('candidates.import.column.facts'),
  };
  return {
    title: words.t('candidates.import.columns'),
    lede: words.t('candidates.import.columnsLede'),
    rows: [...rows, facts],
    template: {
      label: words.t('candidates.import.template'),
      href: candidatePaths.importTemplate(words.lang, election.id),
    },
  };
}
