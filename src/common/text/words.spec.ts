import { inLanguage, localized, onlyIn } from './localized-text';
import { preferredLanguage } from './language';
import { testWords } from './test-words';

describe('words', () => {
  it('writes dates in full, in the language and in UTC', () => {
    expect(testWords('en').date('2029-09-12T23:30:00.000Z')).toBe('12 September 2029');
    expect(testWords('fr').date('2029-09-12')).toBe('12 septembre 2029');
  });

  it('always shows the zone of a time', () => {
    const instant = '2029-09-12T14:03:22.123Z';

    expect(testWords('en').dateTime(instant)).toBe('12 September 2029, 14:03 UTC');
    expect(testWords('fr').dateTime(instant, 'Europe/Paris')).toBe('12 septembre 2029 à 16:03 UTC+2');
  });

  it('uses digits 0 to 9 in Arabic', () => {
    expect(testWords('ar').date('2029-09-12')).toMatch(/12.*2029/);
    expect(testWords('ar').number(1234)).toMatch(/^1.?234$/);
  });

  it('chooses the plural form by the count', () => {
    const fr = testWords('fr');

    expect([0, 1, 2, 1_000_000].map((count) => fr.t('common.words.count', { count }))).toEqual([
      '0 mot.',
      '1 mot.',
      '2 mots.',
      '1000000 mots.',
    ]);
  });

  it('does not escape what it puts in: templates do', () => {
    expect(testWords('en').t('common.titleWithError', { page: '<b>&' })).toBe('Error: <b>&');
  });

  it('does not expand references inside a value', () => {
    expect(testWords('en').t('common.titleWithError', { page: '$t(common.menu) {{site}}' })).toBe(
      'Error: $t(common.menu) {{site}}',
    );
  });

  it('throws on a missing key in tests', () => {
    expect(() => testWords('en').t('common.nothing.here')).toThrow('common.nothing.here');
  });

  it('names States as the United Nations does', () => {
    expect(testWords('en').country('KOR')).toBe('Republic of Korea');
    expect(testWords('fr').country('CIV')).toBe('Côte d’Ivoire');
    expect(testWords('en').country('ZZZ')).toBe('ZZZ');
  });
});

describe('localised text', () => {
  it('falls back to the original and says so', () => {
    expect(inLanguage(localized('Reply', 'Réponse'), 'fr')).toEqual({ text: 'Réponse', lang: 'fr', isOriginal: false });
    expect(inLanguage(onlyIn('ar', 'نص'), 'en')).toEqual({ text: 'نص', lang: 'ar', isOriginal: true });
  });
});

describe('preferred language', () => {
  it.each([
    ['fr-CA,fr;q=0.9,en;q=0.8', 'fr'],
    ['ar,ru;q=0.9', 'en'],
    ['en;q=0.2, fr;q=0.7', 'fr'],
    ['fr;q=0', 'en'],
    [undefined, 'en'],
    [';;;q=abc', 'en'],
  ])('reads %s as %s', (header, lang) => {
    expect(preferredLanguage(header)).toBe(lang);
  });
});
