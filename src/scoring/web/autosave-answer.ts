import type { Response } from 'express';
import type { BenchRequest } from '../../common/web/request';

/** What the script is told: a sentence for the reader, and the revision to go on from. */
export type AutosaveAnswer = { saved: string; rev: number } | { error: string; message: string };

/** `at`: when the text was last stored; null while nothing is. */
interface SaveResult {
  kind: 'saved' | 'unchanged' | 'outdated' | 'conflict';
  rev: number;
  at: string | null;
  /** When another window stored the text that collides. */
  savedAt?: string;
}

/** Answers an autosave. A result of null: the fields could not be read. */
export function autosaveAnswer(
  { words, actor }: BenchRequest,
  response: Response,
  result: SaveResult | null,
): AutosaveAnswer {
  response.status(result === null ? 422 : result.kind === 'conflict' ? 409 : 200);
  if (result === null) return { error: 'form', message: words.t('scoring.autosave.form') };
  const at = result.savedAt ?? result.at;
  const time = at ? words.dateTime(at, actor.timeZone) : '';
  if (result.kind === 'conflict') return { error: 'stale', message: words.t('scoring.autosave.conflict', { time }) };
  return { saved: words.t(time ? 'common.saved.on' : 'common.saved.never', { time }), rev: result.rev };
}
