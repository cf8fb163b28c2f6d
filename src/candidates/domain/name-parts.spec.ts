import { personNames } from './candidacy-command';
import { initialsOf } from './name-parts';
import { passagesOf, wordCount } from './passages';

describe('names', () => {
  it.each([
    ['Quiroga Paz, María Inés', 'MQ'],
    ['Han Seo-yeon', 'HS'],
    ['Perrin de Brichambaut, Marc', 'MP'],
    ['de Gurmendi, Silvia', 'SG'],
    ['Nouhou', 'N'],
    ['Đurđević, Zlata', 'ZĐ'],
  ])('of %s begin with %s', (sortName, initials) => {
    expect(initialsOf(sortName)).toBe(initials);
  });

  it('keep the family name first where it is said first', () => {
    expect(personNames('Han', 'Seo-yeon', true)).toEqual({ name: 'Han Seo-yeon', sortName: 'Han Seo-yeon' });
    expect(personNames('Korner', 'Joanna', false)).toEqual({ name: 'Joanna Korner', sortName: 'Korner, Joanna' });
    expect(personNames('Nouhou', null, false)).toEqual({ name: 'Nouhou', sortName: 'Nouhou' });
  });
});

describe('passages of a document', () => {
  it('are its paragraphs, parted by empty lines', () => {
    expect(passagesOf('One.\r\nStill one.\r\n\r\n  \r\nTwo.\n\n\n\nThree.\n')).toEqual([
      'One.\nStill one.',
      'Two.',
      'Three.',
    ]);
    expect(passagesOf(' \n ')).toEqual([]);
  });

  it('have words', () => {
    expect(wordCount('The court – sat on 3 May.')).toBe(6);
  });
});
