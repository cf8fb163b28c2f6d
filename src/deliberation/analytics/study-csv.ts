import { stringify } from 'csv-stringify/sync';
import { StudyFile } from '../domain/study-file';

/** The rows of the file for a spreadsheet; cells that look like formulas are defused (S31). */
export function studyCsv({ columns, ratings }: StudyFile): string {
  return stringify([columns, ...ratings], { bom: true, record_delimiter: 'windows', escape_formulas: true });
}
