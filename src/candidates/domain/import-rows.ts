import { localized, LocalizedText, onlyIn } from '../../common/text/localized-text';
import type { NewFact, Region, StateRead } from '../../elections';
import { CandidacyCommand, personNames } from './candidacy-command';
import type { NominationRoute } from './candidacy-read';

/** Columns that a file may have besides those of facts; the first two must be there. */
export const importColumns = [
  'family_name',
  'nominating_state',
  'given_names',
  'name_order',
  'gender',
  'nationality',
  'list',
  'route',
  'received_on',
  'source',
] as const;
type Column = (typeof importColumns)[number];

/** What is wrong at one place of the file; `code` is the tail of the locale key `candidates.import.problem.<code>`. */
export interface ImportProblem {
  /** Line of the file, the header being 1. */
  readonly line: number;
  /** Name of the column; null where the row as a whole is meant. */
  readonly column: string | null;
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
}

export interface ImportGround {
  readonly usesLists: boolean;
  readonly routes: readonly NominationRoute[];
  readonly states: readonly StateRead[];
  /** Codes of every State, for nationalities. */
  readonly countries: ReadonlySet<string>;
  readonly factKinds: readonly string[];
  /** Names of candidates that the election has already. */
  readonly names: readonly string[];
}

export interface ImportedRow {
  readonly line: number;
  readonly command: CandidacyCommand;
}

export interface ImportReading {
  readonly rows: readonly ImportedRow[];
  readonly problems: readonly ImportProblem[];
}

/** More candidates than any election has had; a longer file is a mistake. */
export const MAX_ROWS = 200;

/**
 * Reads a table of candidates.
 *
 * @param table cells by line; the first line names the columns, empty lines are left out but counted
 * @returns every row as a command, and every problem with its line and column. Only a reading without problems may be saved
 */
export function readImport(table: readonly (readonly string[])[], ground: ImportGround): ImportReading {
  const header = (table[0] ?? []).map((name) => name.trim().toLowerCase());
  const problems = headerProblems(header, ground);
  if (problems.length > 0) return { rows: [], problems };
  const filled = table
    .slice(1)
    .flatMap((cells, index) => (cells.some((cell) => cell.trim() !== '') ? [{ cells, line: index + 2 }] : []));
  if (filled.length === 0) return { rows: [], problems: [at(1, null, 'noRows')] };
  if (filled.length > MAX_ROWS)
    return { rows: [], problems: [at(1, null, 'tooManyRows', { max: MAX_ROWS, count: filled.length })] };
  const read = filled.map(({ cells, line }) => readRow(cells, line, header, ground));
  const rows = read.map(({ row }) => row);
  return {
    rows,
    problems: [...read.flatMap((one) => one.problems), ...repeatedNames(rows, ground)].sort((a, b) => a.line - b.line),
  };
}

function at(line: number, column: string | null, code: string, params: ImportProblem['params'] = {}): ImportProblem {
  return { line, column, code, params };
}

function headerProblems(header: readonly string[], ground: ImportGround): ImportProblem[] {
  const facts = ground.factKinds.flatMap((kind) => [`${kind}_en`, `${kind}_fr`]);
  const known = new Set<string>([...importColumns, ...facts]);
  const required: Column[] = ['family_name', 'nominating_state'];
  return [
    ...required.filter((name) => !header.includes(name)).map((name) => at(1, name, 'columnMissing')),
    ...header
      .filter((name) => name !== '' && !known.has(name))
      .map((name) => at(1, name.slice(0, 60), 'columnUnknown')),
    ...header
      .filter((name, index) => name !== '' && header.indexOf(name) < index)
      .map((name) => at(1, name, 'columnTwice')),
  ];
}

function readRow(
  cells: readonly string[],
  line: number,
  header: readonly string[],
  ground: ImportGround,
): { row: ImportedRow; problems: ImportProblem[] } {
  const problems: ImportProblem[] = [];
  const refuse: Refuse = (column, code, params = {}) => void problems.push(at(line, column, code, params));
  const get = (column: string): string => (cells[header.indexOf(column)] ?? '').trim();
  if (cells.slice(header.length).some((cell) => cell.trim() !== '')) refuse(null, 'tooManyCells');
  header.forEach((column) => {
    if (/^[=+@\t]/.test(get(column))) refuse(column, 'formula');
    const max = lengthOf(column);
    if ([...get(column)].length > max) refuse(column, 'tooLong', { max });
  });
  return { row: { line, command: commandOf(get, ground, refuse) }, problems };
}

/** As much as the form for one candidate takes. */
const lengthOf = (column: string): number => (/_names?$/.test(column) ? 120 : 2000);

function commandOf(get: (column: string) => string, ground: ImportGround, refuse: Refuse): CandidacyCommand {
  const choice = <T extends string>(column: Column, values: readonly T[]) =>
    choiceOf(get(column), column, values, refuse);
  const state = stateOf(get('nominating_state'), ground, refuse);
  if (get('family_name') === '') refuse('family_name', 'required');
  if (get('list') !== '' && !ground.usesLists) refuse('list', 'noLists');
  const isFamilyFirst = choice('name_order', ['given', 'family']) === 'family';
  const names = personNames(get('family_name'), get('given_names') || null, isFamilyFirst);
  return {
    person: { ...names, nameForms: [], gender: choice('gender', ['F', 'M']) },
    stateCode: null,
    list: ground.usesLists ? choice('list', ['A', 'B']) : null,
    nationality: nationalityOf(get('nationality'), ground, refuse) ?? state?.code ?? null,
    region: state?.region ?? null,
    nominatingState: state?.code ?? null,
    nominationRoute: choice('route', ground.routes),
    nominatedOn: dayOf(get('received_on'), refuse),
    facts: factsOf(get, ground, refuse),
  };
}

function choiceOf<T extends string>(typed: string, column: Column, values: readonly T[], refuse: Refuse): T | null {
  if (typed === '') return null;
  const found = values.find((value) => value.toLowerCase() === typed.toLowerCase());
  if (!found) refuse(column, 'notAChoice', { typed: typed.slice(0, 40), choices: values.join(', ') });
  return found ?? null;
}

type Refuse = (column: string | null, code: string, params?: ImportProblem['params']) => void;

function stateOf(typed: string, ground: ImportGround, refuse: Refuse): { code: string; region: Region } | null {
  const found = ground.states.find((state) => state.code === typed.toUpperCase());
  if (typed === '') refuse('nominating_state', 'required');
  else if (!found)
    refuse('nominating_state', ground.countries.has(typed.toUpperCase()) ? 'notAParty' : 'unknownState', {
      typed: typed.slice(0, 40),
    });
  return found ?? null;
}

function nationalityOf(typed: string, ground: ImportGround, refuse: Refuse): string | null {
  if (typed === '') return null;
  if (ground.countries.has(typed.toUpperCase())) return typed.toUpperCase();
  refuse('nationality', 'unknownState', { typed: typed.slice(0, 40) });
  return null;
}

function dayOf(typed: string, refuse: Refuse): string | null {
  if (typed === '') return null;
  const date = /^\d{4}-\d{2}-\d{2}$/.test(typed) ? new Date(`${typed}T00:00:00Z`) : null;
  if (date && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(typed)) return typed;
  refuse('received_on', 'day', { typed: typed.slice(0, 40) });
  return null;
}

/** Every fact of a row rests on the row's source. */
function factsOf(get: (column: string) => string, ground: ImportGround, refuse: Refuse): NewFact[] {
  const facts = ground.factKinds.flatMap((kind, index): NewFact[] => {
    const value = textOf(get(`${kind}_en`), get(`${kind}_fr`));
    const source = onlyIn('en', get('source'));
    return value ? [{ kind, value, source, asOf: null, confidence: 'verified', position: index + 1 }] : [];
  });
  if (facts.length > 0 && get('source') === '') refuse('source', 'sourceMissing');
  return facts;
}

function textOf(en: string, fr: string): LocalizedText | null {
  if (en && fr) return localized(en, fr);
  if (en) return onlyIn('en', en);
  return fr ? onlyIn('fr', fr) : null;
}

function repeatedNames(rows: readonly ImportedRow[], ground: ImportGround): ImportProblem[] {
  const plain = (name: string): string => name.normalize('NFC').toLowerCase();
  const present = new Set(ground.names.map(plain));
  const first = new Map<string, number>();
  return rows.flatMap(({ line, command }) => {
    const name = command.person?.name ?? '';
    const key = plain(name);
    if (name === '') return [];
    if (present.has(key)) return [at(line, 'family_name', 'namePresent', { name })];
    const before = first.get(key);
    first.set(key, before ?? line);
    return before === undefined ? [] : [at(line, 'family_name', 'nameTwice', { name, line: before })];
  });
}
