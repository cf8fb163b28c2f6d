/** A document's text as passages: one per paragraph, paragraphs parted by an empty line. They are numbered from 1 in this order. */
export function passagesOf(text: string): string[] {
  return text
    .replace(/\r\n?/g, '\n')
    .split(/\n[ \t]*\n+/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '');
}

/** Words in the sense of a word processor: runs of characters between spaces. */
export function wordCount(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
