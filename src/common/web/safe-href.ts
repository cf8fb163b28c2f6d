/**
 * An address typed by a person, if it may stand in a link: https, mailto or a path on this site. Null otherwise, and the
 * page prints the text without a link (S29).
 */
export function safeHref(address: string): string | null {
  const trimmed = address.trim();
  if (/^\/(?![/\\])/.test(trimmed)) return trimmed;
  if (!URL.canParse(trimmed)) return null;
  const { protocol, href } = new URL(trimmed);
  return protocol === 'https:' || protocol === 'mailto:' ? href : null;
}
