import { stringify } from 'csv-stringify/sync';
import { AuditLine } from './audit-words';

const COLUMNS = ['number', 'time_utc', 'who', 'action', 'about', 'outcome', 'details'];

/** The log as a spreadsheet reads it; cells that look like formulas are defused (S31). */
export function auditCsv(lines: AuditLine[]): string {
  const rows = lines.map((line) => [
    line.seq,
    line.onlyDay ? line.at.slice(0, 10) : line.at,
    line.who ?? line.whoKind,
    line.action,
    line.about.name ?? [line.about.kind, line.about.id].filter(Boolean).join(':'),
    line.denied ? 'denied' : 'done',
    line.details.map(([name, value]) => `${name}: ${value}`).join('; '),
  ]);
  return stringify([COLUMNS, ...rows], { bom: true, record_delimiter: 'windows', escape_formulas: true });
}
