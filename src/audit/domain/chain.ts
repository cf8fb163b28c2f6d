import { createHash } from 'node:crypto';
import { canonicalJson } from '../../common/text/canonical-json';

/** The part of an audit row that its hash covers. */
export interface AuditRow {
  seq: number;
  at: string;
  actorRef: string;
  action: string;
  objectRef: string;
  outcome: string;
  details: Record<string, unknown>;
}
export interface ChainedRow extends AuditRow {
  prevHash: string;
  hash: string;
}

/** Hash before the first row. */
export const GENESIS = '0'.repeat(64);

/** hash = SHA-256(previous hash ‖ canonical JSON of the row), in hex (S42). */
export function chainHash(prevHash: string, row: AuditRow): string {
  const { seq, at, actorRef, action, objectRef, outcome, details } = row;
  const text = canonicalJson({ seq, at, actorRef, action, objectRef, outcome, details });
  return createHash('sha256').update(prevHash).update(text).digest('hex');
}

export interface ChainProblem {
  seq: number;
  problem: 'gap' | 'broken_link' | 'changed_row';
}

/**
 * Checks a run of rows in ascending order. `from` is what came before: seq 0 and GENESIS for the whole log.
 * Returns the first bad row, or null when the run is whole.
 */
export function firstBreak(rows: ChainedRow[], from = { seq: 0, hash: GENESIS }): ChainProblem | null {
  let before = from;
  for (const row of rows) {
    if (row.seq !== before.seq + 1) return { seq: row.seq, problem: 'gap' };
    if (row.prevHash !== before.hash) return { seq: row.seq, problem: 'broken_link' };
    if (row.hash !== chainHash(row.prevHash, row)) return { seq: row.seq, problem: 'changed_row' };
    before = row;
  }
  return null;
}
