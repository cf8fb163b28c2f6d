import { ChainProblem } from './chain';

export type AuditProblem =
  | ChainProblem['problem']
  | 'truncated'
  | 'beyond_head'
  | 'head_differs'
  | 'head_missing'
  | 'differs_from_checkpoint'
  | 'checkpoint_not_signed'
  | 'checkpoint_missing'
  | 'checkpoint_unreadable';

/** Where the log stops being whole. */
export interface AuditFault {
  seq: number;
  problem: AuditProblem;
  /** The checkpoint file that shows it. */
  file: string | null;
}

const IN_WORDS: Record<AuditProblem, string> = {
  gap: 'rows before it are missing',
  broken_link: 'it does not follow from the row before',
  changed_row: 'its content was changed',
  truncated: 'the log ends before it',
  beyond_head: 'it stands after the recorded end of the log',
  head_differs: 'the recorded end of the log has another hash',
  head_missing: 'the record of the end of the log is missing',
  differs_from_checkpoint: 'it differs from a signed checkpoint: the log was written anew',
  checkpoint_not_signed: 'its checkpoint is not signed with the key of this platform',
  checkpoint_missing: 'its checkpoint was taken out of the database',
  checkpoint_unreadable: 'its checkpoint file cannot be read',
};

export const faultOf = (seq: number, problem: AuditProblem): AuditFault => ({ seq, problem, file: null });

export function faultInWords({ seq, problem, file }: AuditFault): string {
  return `row ${seq}: ${IN_WORDS[problem]}${file ? ` (${file})` : ''}`;
}

/** The one that comes first in the log. */
export function firstOf(faults: (AuditFault | null)[]): AuditFault | null {
  return faults.reduce((first, fault) => (fault && (!first || fault.seq < first.seq) ? fault : first), null);
}

/** What the end of the rows says against the recorded end and the last row that was signed. */
export function endFault(
  last: { seq: number; hash: string },
  head: { seq: number; hash: string } | null,
  lastSigned: number,
): AuditFault | null {
  if (!head) return faultOf(last.seq, 'head_missing');
  if (Math.max(head.seq, lastSigned) > last.seq) return faultOf(last.seq + 1, 'truncated');
  if (head.seq < last.seq) return faultOf(head.seq + 1, 'beyond_head');
  return head.hash === last.hash ? null : faultOf(head.seq, 'head_differs');
}
