import { fromFields } from './bilingual';

describe('a text from the fields of a form', () => {
  it('is nothing when every field is empty', () => {
    expect(fromFields({ en: null, fr: null })).toBeNull();
  });

  it('has as its original the first language that has words', () => {
    expect(fromFields({ en: null, fr: 'Juges' })).toEqual({ original: 'fr', texts: { fr: 'Juges' } });
    expect(fromFields({ en: 'Judges', fr: 'Juges' })?.original).toBe('en');
  });

  it('keeps its original and the languages that the form does not show', () => {
    const before = { original: 'fr' as const, texts: { fr: 'Juges', es: 'Jueces' } };

    expect(fromFields({ en: 'Judges', fr: 'Les juges' }, before)).toEqual({
      original: 'fr',
      texts: { en: 'Judges', fr: 'Les juges', es: 'Jueces' },
    });
    expect(fromFields({ en: 'Judges', fr: null }, before)?.original).toBe('es');
  });
});
