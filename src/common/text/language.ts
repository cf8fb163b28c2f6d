/** The six official languages of the Assembly of States Parties (Rule 39 of its Rules of Procedure). */
export type Language = 'en' | 'fr' | 'ar' | 'es' | 'ru' | 'zh';

export interface LanguageFacts {
  code: Language;
  /** The language's name in its own script, as the switcher prints it. */
  name: string;
  dir: 'ltr' | 'rtl';
  /** Locale for `Intl`; Arabic is asked for digits 0 to 9, so that scores and citations match between versions. */
  intl: string;
}

export const LANGUAGES: readonly LanguageFacts[] = [
  { code: 'en', name: 'English', dir: 'ltr', intl: 'en-GB' },
  { code: 'fr', name: 'Français', dir: 'ltr', intl: 'fr-FR' },
  { code: 'ar', name: 'العربية', dir: 'rtl', intl: 'ar-u-nu-latn' },
  { code: 'es', name: 'Español', dir: 'ltr', intl: 'es-ES' },
  { code: 'ru', name: 'Русский', dir: 'ltr', intl: 'ru-RU' },
  { code: 'zh', name: '中文', dir: 'ltr', intl: 'zh-CN' },
];

/** Languages whose interface words are complete; the others are known but not yet offered. */
export const OFFERED_LANGUAGES: readonly Language[] = ['en', 'fr'];

export function isLanguage(code: string): code is Language {
  return LANGUAGES.some((language) => language.code === code);
}

export function isOffered(code: string): code is Language {
  return (OFFERED_LANGUAGES as readonly string[]).includes(code);
}

export function languageFacts(code: Language): LanguageFacts {
  const found = LANGUAGES.find((language) => language.code === code);
  if (!found) throw new Error(`unknown language ${code}`);
  return found;
}

/**
 * The offered language a reader most likely wants, from an `Accept-Language` header; English when none fits.
 * Quality values are read as RFC 9110 section 12.5.4 has them; a malformed part counts as quality 0.
 */
export function preferredLanguage(header: string | undefined): Language {
  const wishes = (header ?? '').slice(0, 500).split(',').map(readWish);
  wishes.sort((a, b) => b.quality - a.quality);
  return (wishes.find((wish) => wish.quality > 0 && isOffered(wish.code))?.code as Language | undefined) ?? 'en';
}

function readWish(part: string): { code: string; quality: number } {
  const [range = '', ...parameters] = part.trim().toLowerCase().split(';');
  const quality = parameters.map((p) => p.trim()).find((p) => p.startsWith('q='));
  const value = quality === undefined ? 1 : Number(quality.slice(2));
  return { code: range.split('-')[0] ?? '', quality: Number.isFinite(value) ? value : 0 };
}
