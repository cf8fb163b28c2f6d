import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';

/** A file's bytes as text: UTF-8, or else the older Western encoding that spreadsheet programs still write. */
export function textOfFile(bytes: Buffer): string {
  const utf8 = new TextDecoder('utf-8').decode(bytes);
  return utf8.includes('\uFFFD') ? new TextDecoder('windows-1252').decode(bytes) : utf8;
}

/** Cells by row; null where quotes do not match. Commas, semicolons and tabs are told apart by the first line. */
export function tableOfText(text: string): string[][] | null {
  const first = text.split('\n')[0] ?? '';
  const count = (sign: string) => first.split(sign).length;
  const delimiter = [',', ';', '\t'].sort((a, b) => count(b) - count(a))[0];
  try {
    return parse(text, {
      bom: true,
      delimiter,
      relax_column_count: true,
      skip_empty_lines: false,
      trim: true,
    }) as string[][];
  } catch {
    return null;
  }
}

/** A table as CSV that spreadsheet programs open rightly; no cell of it can become a formula. */
export function csvOf(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${stringify(
    rows.map((row) => [...row]),
    { escape_formulas: true, record_delimiter: '\r\n' },
  )}`;
}
