import type { LocalizedText } from '../text/localized-text';
import type { Confidence, FactValue, Statement } from './fact';

/** A remark that ships with a record. `publish: false` keeps it out of every fact. */
export interface Note {
  readonly text: LocalizedText;
  readonly confidence: Confidence;
  readonly sources?: readonly string[];
  readonly publish?: false;
}

/** How far a record can be relied on: one confidence for the row, another for single fields where it differs. */
export interface Reliability {
  readonly confidence: Confidence;
  readonly confidenceByField?: Readonly<Record<string, Confidence>>;
  readonly notes?: readonly Note[];
}

/** Fields of a record as statements: `nominatingState` becomes the kind `nominating_state`, with its own confidence if it has one. */
export function fieldStatements(record: Reliability, fields: Readonly<Record<string, FactValue | null>>): Statement[] {
  return Object.entries(fields).map(([field, value]) => ({
    kind: field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
    value,
    confidence: record.confidenceByField?.[field] ?? record.confidence,
  }));
}

/** The remarks of a record as statements, those kept out left out. */
export function noteStatements(notes: readonly Note[] = []): Statement[] {
  return notes
    .filter((note) => note.publish !== false)
    .map((note) => ({ kind: 'note', value: note.text, confidence: note.confidence, sources: note.sources }));
}

/** The earlier of a day, month or year and a day; a month or year that includes the day counts as later. */
export function earlier(period: string, day: string): string {
  return day.slice(0, period.length) <= period ? day : period;
}
