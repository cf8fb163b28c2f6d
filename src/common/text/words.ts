import { Language } from './language';

export type WordParams = Record<string, string | number>;

/** The words of one language, given to page functions: a pure value that turns keys and facts into sentences. */
export interface Words {
  readonly lang: Language;
  readonly dir: 'ltr' | 'rtl';
  /** Key `<file>.<page>.<part>`; `{count}` chooses the plural form. A missing key throws in tests. */
  t(key: string, params?: WordParams): string;
  /** '12 September 2029', from a date 'yyyy-mm-dd' or an instant; UTC unless a zone is named. */
  date(isoOrDate: string, timeZone?: string): string;
  /** '12 September 2029, 14:03 UTC': the zone is always shown. */
  dateTime(iso: string, timeZone?: string): string;
  /** 'Ghana, Norway and Samoa'. */
  list(items: readonly string[]): string;
  number(n: number): string;
  /** The State's short name from its ISO 3166-1 alpha-3 code; the code itself when unknown. */
  country(iso3: string): string;
}
