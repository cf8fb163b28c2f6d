import { FormErrors } from '../../common/errors';
import { fileKindOf, safeFileName } from '../domain';

export interface SentFile {
  name: string;
  bytes: Buffer;
}

/** What may be kept of a file that was sent. Throws FormErrors on `file` for one that may not (S31, S33). */
export function keptFile({ name: given, bytes }: SentFile, maxMebibytes: number) {
  const name = safeFileName(given);
  const kind = fileKindOf(name, bytes);
  if ('problem' in kind) throw refusedFile(kind.problem);
  if (bytes.length > maxMebibytes * 1024 * 1024) throw refusedFile('tooLarge', maxMebibytes);
  return { name, bytes, mediaType: kind.mediaType };
}

export const refusedFile = (problem: string, limit?: number): FormErrors =>
  new FormErrors({ file: { key: `answers.file.problem.${problem}`, ...(limit ? { params: { limit } } : {}) } });
