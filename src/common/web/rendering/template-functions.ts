import Handlebars from 'handlebars';
import { isLanguage, languageFacts } from '../../text/language';
import { markdownToHtml } from '../../text/markdown';
import type { Words } from '../../text/words';

type Env = typeof Handlebars;

/** Nothing but these and the four block helpers below may be called in a template. */
export const KNOWN_HELPERS = {
  t: true,
  lang: true,
  markdown: true,
  if: true,
  unless: true,
  each: true,
  with: true,
  log: false,
  lookup: false,
};

/**
 * Registers the three helpers templates may call. This is the only place that marks HTML as safe to print: for
 * sanitised Markdown and for a foreign passage whose text it has escaped itself (S29).
 */
export function registerHelpers(env: Env): void {
  env.registerHelper('t', (key: string, options: Handlebars.HelperOptions) => {
    refuseAbsent(options.hash as Record<string, unknown>, key);
    return wordsOf(options).t(key, options.hash as Record<string, string | number>);
  });
  env.registerHelper('lang', function (this: unknown, ...given: unknown[]) {
    const options = given.at(-1) as Handlebars.HelperOptions;
    // A bare {{lang}} is the field of that name, as `<html lang>` and language links print it.
    return given.length === 1 ? fieldLang(this) : passageHtml(env, given[0], wordsOf(options));
  });
  env.registerHelper('markdown', (text: unknown) => {
    if (typeof text !== 'string') throw new Error('{{markdown}} needs a text');
    return new env.SafeString(markdownToHtml(text));
  });
  makeBlocksStrict(env);
}

function fieldLang(context: unknown): string {
  const { lang } = context as { lang?: unknown };
  if (typeof lang !== 'string') throw new Error('{{lang}} reads a field the page does not have');
  return lang;
}

function passageHtml(env: Env, given: unknown, words: Words): string | Handlebars.SafeString {
  const passage = given as { text?: unknown; lang?: unknown } | null | undefined;
  const { text, lang } = passage ?? {};
  if (typeof text !== 'string' || typeof lang !== 'string' || !isLanguage(lang))
    throw new Error('{{lang}} needs a passage');
  if (lang === words.lang) return text;
  const { code, dir } = languageFacts(lang);
  return new env.SafeString(`<span lang="${code}" dir="${dir}">${env.escapeExpression(text)}</span>`);
}

/** Strict mode overlooks fields that only a block reads, so the blocks refuse what is absent; "none" is null. */
function makeBlocksStrict(env: Env): void {
  for (const name of ['if', 'unless', 'each', 'with'] as const) {
    const original = env.helpers[name] as Handlebars.HelperDelegate;
    env.registerHelper(name, function (this: unknown, value: unknown, options: Handlebars.HelperOptions) {
      if (value === undefined) throw new Error(`{{#${name}}} reads a field the page does not have`);
      return original.call(this, value, options) as unknown;
    });
  }
}

function refuseAbsent(hash: Record<string, unknown>, key: string): void {
  const absent = Object.keys(hash).find((name) => hash[name] === undefined || hash[name] === null);
  if (absent) throw new Error(`{{t '${key}'}} reads ${absent}, which the page does not have`);
}

function wordsOf(options: Handlebars.HelperOptions): Words {
  return (options.data as { words: Words }).words;
}
