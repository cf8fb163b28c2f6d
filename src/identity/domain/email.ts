/** One spelling per mailbox: NFC, trimmed, lower case (S26). Returns the text to store and compare. */
export function foldEmail(text: string): string {
  return text.normalize('NFC').trim().toLowerCase();
}
