export interface FactView {
  term: string;
  value: string;
  href: string | null;
  /** Where the fact comes from; null where the page says it once for all. */
  source: string | null;
}

/** Facts in a definition list; an unknown value is given as the words for "not stated", never left blank. */
export function factsList(
  facts: readonly { term: string; value: string; href?: string | null; source?: string | null }[],
): FactView[] {
  return facts.map(({ term, value, href, source }) => ({ term, value, href: href ?? null, source: source ?? null }));
}
