import { createHash } from 'node:crypto';
import { canonicalJson } from '../../common/text/canonical-json';
import type { Language } from '../../common/text/language';
import type { Answer } from './answer';

/** Salt of a receipt: 128 bits, so that nobody can find short answers by trying (S47). */
export const RECEIPT_SALT_BYTES = 16;

/** One answer as it is submitted. */
export interface SubmittedAnswer {
  readonly questionCode: string;
  /** The version whose wording was answered. */
  readonly versionId: string;
  readonly answer: Answer;
  readonly language: Language;
  readonly visibility: 'published' | 'panel';
}

export interface SubmissionContent {
  readonly responseId: string;
  readonly versionId: string;
  readonly number: number;
  readonly submittedAt: string;
  readonly salt: string;
  readonly answers: readonly SubmittedAnswer[];
}

/** A submission as text, the same bytes whoever writes it: what is hashed, and what the respondent may take away (S41). */
export function canonicalSubmission(content: SubmissionContent): string {
  const answers = content.answers.map(({ questionCode, versionId, answer, language, visibility }) => {
    const { text, chosen, rows, files, declined, panelOnly } = answer;
    const parts = { text, chosen, rows, files, declined, panel_only: panelOnly };
    return [questionCode, { version: versionId, language, visibility, ...parts }] as const;
  });
  return canonicalJson({
    format: 'open-bench/submission/1',
    response: content.responseId,
    questionnaire_version: content.versionId,
    number: content.number,
    submitted_at: content.submittedAt,
    salt: content.salt,
    answers: Object.fromEntries(answers),
  });
}

/** The receipt: SHA-256 over the canonical submission in UTF-8, in hexadecimal. */
export function submissionReceipt(canonical: string): string {
  return createHash('sha256').update(canonical, 'utf8').digest('hex');
}

/** In groups that can be read out: eight blocks of eight. */
export function groupedReceipt(hash: string): string {
  return (hash.match(/.{1,8}/g) ?? []).join(' ');
}

/** Short enough for a letter or the telephone. */
export function referenceOf({ receipt, number }: { receipt: string; number: number }): string {
  return `${receipt.slice(0, 8).toUpperCase()}-${number}`;
}

/** Stands for the drafts that somebody has looked through, so that nothing else is submitted in their place. */
export function draftsMark(
  versionId: string,
  drafts: readonly { questionCode: string; rev: number }[],
  files: readonly string[] = [],
): string {
  const parts = drafts.map(({ questionCode, rev }) => `${questionCode}:${rev}`).sort();
  return createHash('sha256')
    .update(JSON.stringify([versionId, parts, files]), 'utf8')
    .digest('hex');
}
