import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { createInstance, i18n } from 'i18next';
import { frenchSpacing } from './french-spacing';
import { Language, LANGUAGES, languageFacts } from './language';
import { stateName } from './state-names';
import { viewsFolder } from './views-folder';
import { WordParams, Words } from './words';

/** What to do about a key that has no words: throw in tests, note it elsewhere. */
export type OnMissing = (lang: Language, key: string) => void;

export const throwOnMissing: OnMissing = (lang, key) => {
  throw new Error(`no words for ${key} in ${lang}`);
};

/** Reads `views/locales/<lang>/<file>.json` once and hands out the words of each language. */
export class WordsFactory {
  private readonly instance: i18n;
  private readonly loaded: ReadonlySet<string>;
  private readonly made = new Map<Language, Words>();

  constructor(onMissing: OnMissing, folder = join(viewsFolder(), 'locales')) {
    const resources = readLocales(folder);
    this.loaded = new Set(Object.keys(resources));
    this.instance = createInstance();
    void this.instance.init({ resources, fallbackLng: false, initAsync: false, nsSeparator: false });
    LANGUAGES.forEach(({ code }) => this.made.set(code, this.make(code, onMissing)));
  }

  /** The words of a language; English words, with that language's own dates and direction, where none are loaded. */
  for(lang: Language): Words {
    const words = this.made.get(lang);
    if (!words) throw new Error(`no words for language ${lang}`);
    return words;
  }

  private make(lang: Language, onMissing: OnMissing): Words {
    const spoken: Language = this.loaded.has(lang) ? lang : 'en';
    const plurals = new Intl.PluralRules(spoken);
    const known = new Map<string, string>();
    const t = (key: string, params: WordParams = {}): string => {
      const form = `${key}|${formOf(params.count, plurals)}`;
      const text = known.get(form) ?? this.find(spoken, key, params);
      if (text === undefined) {
        onMissing(lang, key);
        return key;
      }
      known.set(form, text);
      return filledIn(text, params);
    };
    const { dir, intl } = languageFacts(lang);
    return { lang, dir, t, ...formats(intl, t), country: (iso3) => stateName(iso3, lang) };
  }

  /** The text as it was translated, its places for values still open: for one form of one key always the same. */
  private find(lng: Language, key: string, params: WordParams): string | undefined {
    const dot = key.indexOf('.');
    const options = { ...params, lng, ns: key.slice(0, dot), skipInterpolation: true };
    const path = key.slice(dot + 1);
    // A plural category a translator left out (French `many`, from a million up) reads like `other`.
    const candidates = 'count' in params ? [path, `${path}_other`] : [path];
    const present = candidates.find((name) => this.instance.exists(name, options));
    if (present === undefined) return undefined;
    const text: unknown = this.instance.t(present, options);
    return typeof text === 'string' ? text : undefined;
  }
}

/** Which of the forms of a text this number asks for; '' where it asks for none. */
function formOf(count: string | number | undefined, plurals: Intl.PluralRules): string {
  if (typeof count !== 'number') return count === undefined ? '' : 'text';
  return count === 0 ? 'zero' : plurals.select(count);
}

/** Puts the values in their places. Handlebars escapes what it prints, so escaping here would show twice. */
function filledIn(text: string, params: WordParams): string {
  if (!text.includes('{{')) return text;
  return text.replace(/\{\{(\w+)\}\}/g, (_place, name: string) => String(params[name] ?? ''));
}

type Formats = Pick<Words, 'date' | 'dateTime' | 'list' | 'number'>;

function formats(locale: string, t: Words['t']): Formats {
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  const number = new Intl.NumberFormat(locale);
  const date: Words['date'] = (iso, timeZone = 'UTC') => dateFormat(locale, timeZone, 'date').format(new Date(iso));
  return {
    date,
    dateTime: (iso, timeZone = 'UTC') =>
      t('common.dateTime', {
        date: date(iso, timeZone),
        time: clockTime(iso, timeZone),
        zone: zoneName(iso, timeZone),
      }),
    list: (items) => list.format(items),
    number: (n) => number.format(n),
  };
}

/** '14:03', in digits 0 to 9 and the 24-hour clock in every language. */
function clockTime(iso: string, timeZone: string): string {
  return dateFormat('en-GB', timeZone, 'time').format(new Date(iso));
}

/** 'UTC' or the offset, such as 'UTC+2': letters like CET mean different things in different places. */
function zoneName(iso: string, timeZone: string): string {
  const parts = dateFormat('en-GB', timeZone, 'offset').formatToParts(new Date(iso));
  const name = parts.find((part) => part.type === 'timeZoneName')?.value ?? 'UTC';
  return name.replace('GMT', 'UTC').replace(/\+0$/, '');
}

const DATE_FORMATS = {
  date: { dateStyle: 'long' },
  time: { hour: '2-digit', minute: '2-digit' },
  offset: { timeZoneName: 'shortOffset' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

const dateFormats = new Map<string, Intl.DateTimeFormat>();

/** Making a format costs far more than using it, and languages and zones are few. */
function dateFormat(locale: string, timeZone: string, kind: keyof typeof DATE_FORMATS): Intl.DateTimeFormat {
  const name = `${locale}|${timeZone}|${kind}`;
  const format = dateFormats.get(name) ?? new Intl.DateTimeFormat(locale, { ...DATE_FORMATS[kind], timeZone });
  dateFormats.set(name, format);
  return format;
}

function readLocales(folder: string): Record<string, Record<string, Record<string, unknown>>> {
  const resources: Record<string, Record<string, Record<string, unknown>>> = {};
  for (const lang of readdirSync(folder)) {
    const files = readdirSync(join(folder, lang)).filter((file) => file.endsWith('.json'));
    const entries = files.map((file) => [basename(file, '.json'), readJson(join(folder, lang, file), lang)]);
    resources[lang] = Object.fromEntries(entries) as Record<string, Record<string, unknown>>;
  }
  return resources;
}

function readJson(path: string, lang: string): Record<string, unknown> {
  try {
    const text = readFileSync(path, 'utf8');
    return JSON.parse(lang === 'fr' ? frenchSpacing(text) : text) as Record<string, unknown>;
  } catch (error) {
    throw new Error(`${path} is not JSON`, { cause: error });
  }
}
