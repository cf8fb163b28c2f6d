import { testWords } from '../../text/test-words';
import { emptyForm, fill } from '../form/bound';
import { formView } from '../form/form-view';
import { anchoredScale } from './anchored-scale';
import { radios } from './choices';
import { compareTexts } from './compare-texts';
import { initialsOf } from './portrait';
import { ratingGlyph } from './rating-badge';
import { textDiff } from './text-diff';
import { textArea } from './textarea';

const words = testWords();

describe('fields', () => {
  it('point at their hint, count and error in that order', () => {
    const filled = { ...fill({ why: 'one two' }), errors: { why: { key: 'form.error.required' } } };
    const view = textArea(formView(filled, words, { why: 'Reasons' }), 'why', {
      hint: 'Say',
      wordLimit: { min: 40, max: 400 },
    });

    expect(view.describedBy).toBe('f-why-hint f-why-count f-why-error');
    expect(view.count).toMatchObject({
      text: '2 words. At least 40, at most 400 words.',
      one: '# word.',
      other: '# words.',
    });
  });

  it('give the first choice the id the error summary leads to', () => {
    const view = radios(formView(fill({ a: 'y' }), words, { a: 'A' }), 'a', [
      { value: 'x', label: 'X' },
      { value: 'y', label: 'Y' },
    ]);

    expect(view.choices.map(({ id, checked }) => [id, checked])).toEqual([
      ['f-a', false],
      ['f-a-2', true],
    ]);
  });

  it('refuse to be built without a label', () => {
    expect(() => textArea(formView(emptyForm(), words, {}), 'why')).toThrow('no label for field why');
  });
});

describe('anchored scale', () => {
  it('chooses nothing beforehand and ends with "Not enough to score"', () => {
    const points = [1, 2, 3, 4, 5].map((value) => ({ value, label: `L${value}`, anchor: `A${value}` }));
    const { rows } = anchoredScale(formView(emptyForm(), words, { score: 'Score' }), 'score', points);

    expect(rows.map((row) => row.value)).toEqual(['1', '2', '3', '4', '5', 'none']);
    expect(rows.some((row) => row.checked)).toBe(false);
  });
});

describe('rating glyph', () => {
  it('fills bars up to the position, and none without a rating', () => {
    expect(ratingGlyph(3).bars.map((bar) => bar.filled)).toEqual([true, true, true, false]);
    expect(ratingGlyph(null)).toMatchObject({ dashed: true });
  });
});

describe('initials', () => {
  it.each([
    ['Jean-Aimé Rakotozafy', 'JR'],
    ['Han Seo-yeon', 'HS'],
    ['María Inés Quiroga Paz', 'MP'],
    ['‘Abd al-Rahman', 'AA'],
    ['Šárka', 'Š'],
    ['', ''],
  ])('of %s are %s', (name, initials) => {
    expect(initialsOf(name)).toBe(initials);
  });
});

describe('comparing texts', () => {
  it('marks words added and removed', () => {
    expect(compareTexts('The court met on Monday.', 'The court met twice on Tuesday.')).toEqual([
      { text: 'The court met ', change: 'same' },
      { text: 'twice ', change: 'added' },
      { text: 'on ', change: 'same' },
      { text: 'Monday.', change: 'removed' },
      { text: 'Tuesday.', change: 'added' },
    ]);
  });

  it('gives both texts back, whatever they are', () => {
    const [before, after] = [' a  b\n\nc d', 'x b\nc\td e '];
    const parts = compareTexts(before, after);
    const without = (change: string) =>
      parts
        .filter((part) => part.change !== change)
        .map((part) => part.text)
        .join('');

    expect(without('added')).toBe(before);
    expect(without('removed')).toBe(after);
  });

  it('says how many changes there are', () => {
    expect(textDiff('a b', 'a c d', words).summary).toBe('1 addition, 1 removal');
    expect(textDiff('a', 'a', words).summary).toBe('The two versions are the same.');
  });
});
