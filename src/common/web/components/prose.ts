import { languageFacts } from '../../text/language';
import type { Passage } from '../../text/localized-text';

export interface ProseView {
  lang: string;
  dir: string;
  paragraphs: string[];
}

/** A text of several paragraphs, printed as written, in its own language and direction. */
export function prose({ text, lang }: Passage): ProseView {
  const paragraphs = text.split(/\n\s*\n/u).map((part) => part.trim());
  return { lang, dir: languageFacts(lang).dir, paragraphs: paragraphs.filter((part) => part !== '') };
}
