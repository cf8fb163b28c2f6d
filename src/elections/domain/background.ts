import type { FactValue } from '../../common/facts';
import type { LocalizedText } from '../../common/text/localized-text';
import { inLanguage } from '../../common/text/localized-text';

/** A post at one institution; years are whole, `until` is null while it lasts or where it is not known. */
export interface PostHeld {
  readonly institution: string;
  readonly from: number;
  readonly until: number | null;
  /** The State in whose service the post was held, as ISO 3166-1 alpha-3 code; null for all others. */
  readonly serviceOf: string | null;
}

/** Something published, with those who wrote it beside the person it is recorded of. */
export interface Work {
  readonly title: string;
  readonly year: number | null;
  readonly authors: readonly string[];
}

/** What is recorded of a person's work, entry by entry, so that it can be compared with another's. */
export interface Background {
  readonly posts: readonly Sourced<PostHeld>[];
  readonly works: readonly Sourced<Work>[];
}
export type Sourced<T> = T & { readonly source: LocalizedText | null };

/** Kinds of facts that hold a table and not a text. */
export const POST_KIND = 'post_held';
export const WORK_KIND = 'work';
export const backgroundKinds = [POST_KIND, WORK_KIND] as const;

interface Recorded {
  readonly kind: string;
  readonly recorded: FactValue;
  readonly source: LocalizedText | null;
  readonly isCited: boolean;
}
type Table = { readonly [part: string]: FactValue | null };

/** The posts and works among some facts. */
export function backgroundIn(facts: readonly Recorded[]): Background {
  const of = (kind: string) => facts.filter((fact) => fact.kind === kind);
  return {
    posts: of(POST_KIND).map((fact) => ({ ...postIn(fact.recorded as Table), source: sourceOf(fact) })),
    works: of(WORK_KIND).map((fact) => ({ ...workIn(fact.recorded as Table), source: sourceOf(fact) })),
  };
}

/** A post as the value of a fact; read in words as any table with a span and a text. */
export function postValue({ institution, from, until, serviceOf }: PostHeld): FactValue {
  return { text: institution, start: String(from), end: until === null ? null : String(until), serviceOf };
}

export function workValue({ title, year, authors }: Work): FactValue {
  const at = year === null ? null : String(year);
  return { text: title, start: at, end: at, authors: [...authors] };
}

export function postIn(value: Table): PostHeld {
  return {
    institution: textOf(value.text),
    from: Number(value.start),
    until: value.end ? Number(value.end) : null,
    serviceOf: typeof value.serviceOf === 'string' ? value.serviceOf : null,
  };
}

export function workIn(value: Table): Work {
  const authors = Array.isArray(value.authors) ? (value.authors as readonly string[]) : [];
  return { title: textOf(value.text), year: value.start ? Number(value.start) : null, authors };
}

function textOf(value: FactValue | null | undefined): string {
  if (typeof value === 'string') return value;
  return value && typeof value === 'object' && 'texts' in value ? inLanguage(value as LocalizedText, 'en').text : '';
}

const sourceOf = ({ isCited, source }: Recorded): LocalizedText | null => (isCited ? source : null);
