/** One numbered paragraph. */
export interface Passage {
  readonly number: number;
  readonly text: string;
}

/** A document's text as numbered passages: one per paragraph, paragraphs parted by an empty line. Line ends become one kind. */
export function passagesOf(text: string): Passage[] {
  return text
    .replace(/\r\n?/g, '\n')
    .split(/\n[ \t]*\n+/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '')
    .map((paragraph, index) => ({ number: index + 1, text: paragraph }));
}

/** Words in the sense of a word processor: runs of characters between spaces. */
export function wordCount(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
