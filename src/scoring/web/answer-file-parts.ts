import type { PassageFile } from '../../candidates';
import type { Words } from '../../common/text/words';
import { fileKindCode } from '../../questionnaires';

const KIBIBYTE = 1024;
const MEBIBYTE = KIBIBYTE * KIBIBYTE;

export interface AnswerFileView {
  name: string;
  /** "PDF, 1.2 MB" */
  about: string;
  href: string | null;
}

/** A file that was sent with an answer: its name, with the way to it where it is offered. */
export function answerFileView(
  words: Words,
  { id, name, size, mediaType, isOffered }: PassageFile,
  addressOf?: (id: string) => string,
): AnswerFileView {
  const code = fileKindCode(mediaType);
  const kind = code ? [words.t(`scoring.files.kind.${code}`)] : [];
  return {
    name,
    about: [...kind, sizeInWords(words, size)].join(', '),
    href: isOffered && addressOf ? addressOf(id) : null,
  };
}

/** "84 KB" below a megabyte, "1.2 MB" from there; never nothing, for an empty file is not kept. */
export function sizeInWords(words: Words, size: number): string {
  const kibibytes = Math.max(1, Math.round(size / KIBIBYTE));
  return kibibytes < KIBIBYTE
    ? words.t('scoring.files.kilobytes', { size: words.number(kibibytes) })
    : words.t('scoring.files.megabytes', { size: words.number(Math.round((size / MEBIBYTE) * 10) / 10) });
}
