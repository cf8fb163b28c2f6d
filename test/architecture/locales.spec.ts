import {
  differentBlanks,
  emptyTexts,
  incompletePlurals,
  keysInCode,
  keysInTemplate,
  missingKeys,
  unknownKeys,
  Words,
  wordsOf,
} from './support/locales';
import { filesBelow, isSpec, sourceFiles } from './support/source-files';

const files = filesBelow(['views/locales'], /\.json$/);
const languages: Record<string, Words> = { en: wordsOf(files, 'en'), fr: wordsOf(files, 'fr') };
const { en, fr } = languages as { en: Words; fr: Words };
const uses = [
  ...filesBelow(['views'], /\.hbs$/).flatMap(keysInTemplate),
  ...sourceFiles()
    .filter((file) => !isSpec(file.path))
    .flatMap(keysInCode),
];

describe('interface words', () => {
  it('are there in English and in French alike', () => {
    expect({ missingInFrench: missingKeys(en, fr), missingInEnglish: missingKeys(fr, en) }).toEqual({
      missingInFrench: [],
      missingInEnglish: [],
    });
  });

  it('are never empty', () => {
    expect(Object.values(languages).flatMap(emptyTexts)).toEqual([]);
  });

  it('have all plural forms', () => {
    expect(Object.entries(languages).flatMap(([lang, words]) => incompletePlurals(words, lang))).toEqual([]);
  });

  it('have the same blanks to fill', () => {
    expect(differentBlanks(en, fr)).toEqual([]);
  });

  it('exist wherever a page asks for them', () => {
    expect(unknownKeys(uses, en)).toEqual([]);
  });
});

describe('the check itself', () => {
  const words = (entries: Record<string, string>) => new Map(Object.entries(entries));

  it('reads nested and flat files', () => {
    const nested = {
      path: 'views/locales/en/panel.json',
      text: '{ "home": { "title": "Panel" }, "list.count_one": "One" }',
    };

    expect([...wordsOf([nested], 'en').keys()]).toEqual(['panel.home.title', 'panel.list.count_one']);
  });

  it('sees missing, empty and half-plural texts and lost blanks', () => {
    expect(missingKeys(words({ 'a.b': 'x', 'a.n_one': '1' }), words({ 'a.n_other': 'n' }))).toEqual(['a.b']);
    expect(emptyTexts(words({ 'a.b': ' ' }))).toEqual(['a.b']);
    expect(incompletePlurals(words({ 'a.n_one': '1' }), 'en')).toEqual(['a.n_other']);
    expect(differentBlanks(words({ 'a.b': 'Hello {{name}}' }), words({ 'a.b': 'Bonjour {{nom}}' }))).toEqual(['a.b']);
  });

  it('sees keys that nobody wrote', () => {
    const template = keysInTemplate({ path: 'x.hbs', text: '{{t "a.b"}} {{> x label=(t "a.c")}}' });
    const code = keysInCode({
      path: 'x.ts',
      text: "words.t('a.d'); w.t(`a.e.${state}`); t(yes ? 'a.f' : 'a.b'); split('a.g');",
    });

    expect(unknownKeys(template, words({ 'a.b': 'x' }))).toEqual(['x.hbs: a.c']);
    expect(unknownKeys(code, words({ 'a.b': 'x', 'a.e.open': 'x' }))).toEqual(['x.ts: a.d', 'x.ts: a.f']);
  });
});
