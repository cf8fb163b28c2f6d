import { isList, type Json, type JsonObject } from './read-json';
import type { Report } from './read-study';
import { levelOf } from './scale';
import { cellIndex, isRecused, type Study } from './study';

const COLUMNS = ['subject', 'rater', 'criterion', 'value'] as const;

/** Where each name stands in its list; asked once for every row, so kept in maps. */
interface Places {
  readonly subject: ReadonlyMap<string, number>;
  readonly rater: ReadonlyMap<string, number>;
  readonly criterion: ReadonlyMap<string, number>;
}

/** Fills `study.levels` from the rows of the file and reports every row that section 10 refuses, once each. */
export function readRatings(file: JsonObject, study: Study, report: Report): void {
  const order = columnOrder(file.columns);
  if (order === null) return report('bad_columns', `columns: must name ${COLUMNS.join(', ')}`);
  if (!isList(file.ratings)) return report('not_readable', 'ratings: must be a list of rows');
  const places: Places = {
    subject: positions(study.subjects),
    rater: positions(study.raters),
    criterion: positions(study.criteria),
  };
  const firstRow = new Int32Array(study.levels.length).fill(-1);
  file.ratings.forEach((row, index) => {
    const fields = isList(row) && row.length === COLUMNS.length ? order.map((place) => row[place] ?? null) : null;
    if (fields === null) report('bad_row', `${rowName(index, row)}: must hold ${COLUMNS.length} fields`, index);
    else readRow(index, fields, study, places, firstRow, report);
  });
}

function readRow(
  index: number,
  fields: readonly Json[],
  study: Study,
  places: Places,
  firstRow: Int32Array,
  report: Report,
): void {
  const refuse = (code: Parameters<Report>[0], why: string): void =>
    report(code, `${rowName(index, fields)}: ${why}`, index);
  const [subject = null, rater = null, criterion = null, value = null] = fields;
  const s = place(places.subject, subject);
  const r = place(places.rater, rater);
  const c = place(places.criterion, criterion);
  if (s === undefined) return refuse('unknown_subject', `unknown subject ${shown(subject)}`);
  if (r === undefined) return refuse('unknown_rater', `unknown rater ${shown(rater)}`);
  if (c === undefined) return refuse('unknown_criterion', `unknown criterion ${shown(criterion)}`);
  const cell = cellIndex(study, s, c, r);
  const first = firstRow[cell] ?? -1;
  if (first !== -1) return refuse('duplicate', `the same subject, rater and criterion as in ratings[${first}]`);
  firstRow[cell] = index;
  if (value === null) return;
  if (isRecused(study, s, r)) return refuse('recused_member', `${shown(rater)} is recused for ${shown(subject)}`);
  readValue(value, study, cell, refuse);
}

function readValue(
  value: Json,
  study: Study,
  cell: number,
  refuse: (code: Parameters<Report>[0], why: string) => void,
): void {
  if (typeof value !== 'number' || !Number.isFinite(value)) {
    return refuse('not_finite', `${shown(value)} is not a finite number`);
  }
  const level = levelOf(study.scale, value);
  if (level === 'off_scale') return refuse('off_scale', `${value} lies outside the scale`);
  if (level === 'off_step') return refuse('off_step', `${value} is not a step of the scale`);
  study.levels[cell] = level;
}

function columnOrder(value: Json | undefined): number[] | null {
  const columns = value === undefined ? [...COLUMNS] : isList(value) ? value : [];
  const order = COLUMNS.map((column) => columns.indexOf(column));
  return order.includes(-1) || columns.length !== COLUMNS.length ? null : order;
}

function positions(names: readonly string[]): Map<string, number> {
  return new Map(names.map((name, index) => [name, index]));
}

function place(places: ReadonlyMap<string, number>, name: Json): number | undefined {
  return typeof name === 'string' ? places.get(name) : undefined;
}

/** `ratings[12] (row 13: s01, r1, overall, 6)`: position from 0 as in the file, number from 1 as people count. */
function rowName(index: number, row: Json): string {
  const fields = isList(row) ? row.map(shown).join(', ') : shown(row);
  return `ratings[${index}] (row ${index + 1}: ${fields})`;
}

function shown(value: Json): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.replace(/\s+/g, ' ').slice(0, 80);
}
