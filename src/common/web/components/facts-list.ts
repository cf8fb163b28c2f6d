import type { Passage } from '../../text/localized-text';

export interface FactView {
  term: string;
  value: string;
  /** A value that people wrote, which may be in another language than the page; null for words of the page. */
  passage: Passage | null;
  href: string | null;
  /** Where the fact comes from; null where the page says it once for all. */
  source: string | null;
}

/** Facts in a definition list; an unknown value is given as the words for "not stated", never left blank. */
export function factsList(
  facts: readonly { term: string; value: string | Passage; href?: string | null; source?: string | null }[],
): FactView[] {
  return facts.map(({ term, value, href, source }) => ({
    term,
    ...(typeof value === 'string' ? { value, passage: null } : { value: value.text, passage: value }),
    href: href ?? null,
    source: source ?? null,
  }));
}
