import { UserRead } from '../../identity';
import { ChainedRow } from '../../audit';

export interface AuditLine {
  seq: number;
  at: string;
  /** The log knows the time to the millisecond; of who scores it tells the day only (S44). */
  onlyDay: boolean;
  who: string | null;
  whoKind: 'user' | 'link' | 'system' | 'anonymous' | 'pseudonym';
  action: string;
  about: { kind: string; name: string | null; id: string };
  denied: boolean;
  details: [name: string, value: string][];
}

/** A row of the log with names in place of ids, as far as they belong to accounts. */
export function auditLine(row: ChainedRow, people: Map<string, Pick<UserRead, 'name'>>): AuditLine {
  const actor = split(row.actorRef);
  const object = split(row.objectRef);
  const whoKind = kindOf(actor.kind);
  return {
    seq: row.seq,
    at: row.at,
    onlyDay: whoKind === 'pseudonym',
    who: whoKind === 'user' ? (people.get(actor.id)?.name ?? null) : whoKind === 'pseudonym' ? row.actorRef : null,
    whoKind,
    action: row.action,
    about: { ...object, name: object.kind === 'user' ? (people.get(object.id)?.name ?? null) : null },
    denied: row.outcome === 'denied',
    details: Object.entries(row.details).map(([name, value]) => [name, detail(value)]),
  };
}

function detail(value: unknown): string {
  if (Array.isArray(value)) return value.map(detail).join(', ');
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** Ids of the accounts that a run of rows names. */
export function peopleIn(rows: ChainedRow[]): string[] {
  return rows
    .flatMap((row) => [row.actorRef, row.objectRef])
    .map(split)
    .filter(({ kind, id }) => kind === 'user' && /^[0-9a-f-]{36}$/.test(id))
    .map(({ id }) => id);
}

function kindOf(kind: string): AuditLine['whoKind'] {
  return kind === 'user' || kind === 'link' || kind === 'system' || kind === 'anonymous' ? kind : 'pseudonym';
}

function split(ref: string): { kind: string; id: string } {
  const at = ref.indexOf(':');
  return at < 0 ? { kind: ref, id: '' } : { kind: ref.slice(0, at), id: ref.slice(at + 1) };
}
