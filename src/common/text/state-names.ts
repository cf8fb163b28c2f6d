import * as countries from 'i18n-iso-countries';
import ar from 'i18n-iso-countries/langs/ar.json';
import en from 'i18n-iso-countries/langs/en.json';
import es from 'i18n-iso-countries/langs/es.json';
import fr from 'i18n-iso-countries/langs/fr.json';
import ru from 'i18n-iso-countries/langs/ru.json';
import zh from 'i18n-iso-countries/langs/zh.json';
import { Language } from './language';
import { UN_NAMES } from './un-names';

[ar, en, es, fr, ru, zh].forEach((names) => countries.registerLocale(names));

/** Codes of all States and territories of ISO 3166-1, with their short names, by name. */
export function stateNames(lang: Language): { code: string; name: string }[] {
  const all = Object.keys(countries.getAlpha3Codes()).map((code) => ({ code, name: stateName(code, lang) }));
  return all.sort((a, b) => a.name.localeCompare(b.name, lang));
}

/** A State's short name in a language, from its ISO 3166-1 alpha-3 code; the code itself when it is unknown. */
export function stateName(iso3: string, lang: Language): string {
  const code = iso3.toUpperCase();
  return UN_NAMES[lang]?.[code] ?? countries.getName(code, lang, { select: 'official' }) ?? code;
}

/** ISO 3166-1 alpha-3 codes of all countries, in the order of the codes. */
export const STATE_CODES: readonly string[] = Object.keys(countries.getAlpha3Codes()).sort();
