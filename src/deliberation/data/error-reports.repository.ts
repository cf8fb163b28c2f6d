import { EntityManager, In } from 'typeorm';
import type { ErrorReportRead } from '../domain/error-reports';
import { ErrorAnswer, ErrorReport } from './error-report.entity';

/* Errors that candidates reported, with what was answered. Each takes the manager of a read or of a unit of work. */

/** In the order in which they came. */
export async function errorReportsOf(db: EntityManager, reviewId: string): Promise<ErrorReportRead[]> {
  const rows = await db.find(ErrorReport, { where: { review_id: reviewId }, order: { number: 'ASC' } });
  const ids = rows.map(({ id }) => id);
  const answers = await db.find(ErrorAnswer, { where: { report_id: In(ids) }, order: { number: 'ASC' } });
  return rows.map((row) => reportRead(row, answers.filter((one) => one.report_id === row.id).at(-1) ?? null));
}

const reportRead = (row: ErrorReport, answer: ErrorAnswer | null): ErrorReportRead => ({
  id: row.id,
  number: row.number,
  passage: { code: row.passage, number: row.passage_number, title: row.passage_title },
  text: row.text,
  language: row.language,
  receivedAt: row.received_at,
  answer: answer && { outcome: answer.outcome, text: answer.text, language: answer.language, at: answer.at },
});
