import { posix } from 'node:path';
import ts from 'typescript';
import { SourceFile } from './source-files';

export type Words = Map<string, string>;
const PLURAL = /_(zero|one|two|few|many|other)$/;

/** Every text of one language under its full key; the file's name is the first part of a key. */
export function wordsOf(files: SourceFile[], lang: string): Words {
  const words: Words = new Map();
  for (const file of files.filter((one) => one.path.startsWith(`views/locales/${lang}/`))) {
    flatten(JSON.parse(file.text), posix.basename(file.path, '.json'), words);
  }
  return words;
}

function flatten(value: unknown, key: string, words: Words): void {
  if (typeof value === 'string') words.set(key, value);
  else if (value && typeof value === 'object') {
    for (const [name, inner] of Object.entries(value)) flatten(inner, `${key}.${name}`, words);
  }
}

const stem = (key: string) => key.replace(PLURAL, '');
const stems = (words: Words) => new Set([...words.keys()].map(stem));

/** Keys that one language has and the other lacks, plural forms aside. */
export function missingKeys(words: Words, other: Words): string[] {
  const present = stems(other);
  return [...stems(words)].filter((key) => !present.has(key));
}

export const emptyTexts = (words: Words): string[] =>
  [...words].filter(([, text]) => text.trim() === '').map(([key]) => key);

/** Keys with some but not all plural forms that the language has. French "many" is for millions and may be left to "other". */
export function incompletePlurals(words: Words, lang: string): string[] {
  const needed = new Intl.PluralRules(lang)
    .resolvedOptions()
    .pluralCategories.filter((form) => lang !== 'fr' || form !== 'many');
  const plural = new Set([...words.keys()].filter((key) => PLURAL.test(key)).map(stem));
  return [...plural].flatMap((key) => needed.map((form) => `${key}_${form}`)).filter((key) => !words.has(key));
}

/** Texts whose blanks to fill differ between the languages. */
export function differentBlanks(words: Words, other: Words): string[] {
  const blanks = (text: string) =>
    [...new Set(text.match(/\{\{?\s*\w+\s*\}?\}/g) ?? [])].map((one) => one.replace(/[{}\s]/g, ''));
  return [...words].flatMap(([key, text]) => {
    const twin = other.get(key);
    // "One form" needs no number in words, so plural forms may leave the count out.
    const sorted = (value: string) =>
      blanks(value)
        .filter((name) => !(PLURAL.test(key) && name === 'count'))
        .sort()
        .join();
    return twin === undefined || sorted(text) === sorted(twin) ? [] : [key];
  });
}

export interface KeyUse {
  path: string;
  key: string;
  /** A key that is finished at run time: some key must begin so. */
  isStart: boolean;
}

/** Keys that templates ask for by `{{t "…"}}`. */
export function keysInTemplate(file: SourceFile): KeyUse[] {
  const found = [...file.text.matchAll(/[{(]~?\s*t\s+["']([^"']+)["']/g)];
  return found.map(([, key = '']) => ({ path: file.path, key, isStart: false }));
}

/** Keys that code asks for by `t('…')` or `words.t('…')`, and messages of forms. */
export function keysInCode(file: SourceFile): KeyUse[] {
  const source = ts.createSourceFile(file.path, file.text, ts.ScriptTarget.ES2023, true);
  const found: KeyUse[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && /(^|\.)t$/.test(node.expression.getText()))
      found.push(...keysIn(node.arguments[0], file.path));
    if (ts.isPropertyAssignment(node) && node.name.getText() === 'message')
      found.push(...keysIn(node.initializer, file.path));
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found.filter((use) => /^[a-z][\w-]*\./i.test(use.key));
}

function keysIn(node: ts.Expression | undefined, path: string): KeyUse[] {
  if (!node) return [];
  if (ts.isStringLiteralLike(node)) return isKey(node.text) ? [{ path, key: node.text, isStart: false }] : [];
  if (ts.isTemplateExpression(node)) return [{ path, key: node.head.text, isStart: true }];
  if (ts.isConditionalExpression(node)) return [...keysIn(node.whenTrue, path), ...keysIn(node.whenFalse, path)];
  return [];
}

const isKey = (text: string) => /^[a-zA-Z][\w-]*(\.[\w-]+)+$/.test(text);

/** Uses of keys that a language does not have. */
export function unknownKeys(uses: KeyUse[], words: Words): string[] {
  const present = stems(words);
  const all = [...words.keys()];
  const isKnown = ({ key, isStart }: KeyUse) => (isStart ? all.some((one) => one.startsWith(key)) : present.has(key));
  return uses.filter((use) => !isKnown(use)).map((use) => `${use.path}: ${use.key}${use.isStart ? '…' : ''}`);
}
