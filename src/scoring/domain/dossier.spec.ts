import { localized } from '../../common/text/localized-text';
import { beginning, bearingFirst, searchDossier } from './dossier';

const DOCUMENT = {
  id: 'd1',
  title: localized('Judgment', 'Arrêt'),
  passages: [
    { number: 1, text: localized('The order was set aside.', 'L’ordonnance a été annulée.') },
    { number: 2, text: localized('An ORDER and an order.', 'Une autre pièce.') },
  ],
};

describe('searching the dossier', () => {
  it('finds passages that hold every word and marks each place', () => {
    expect(searchDossier([DOCUMENT], 'order  an', 'en')).toEqual([
      {
        documentId: 'd1',
        number: 2,
        pieces: [
          { text: 'An', found: true },
          { text: ' ', found: false },
          { text: 'ORDER', found: true },
          { text: ' ', found: false },
          { text: 'an', found: true },
          { text: 'd ', found: false },
          { text: 'an', found: true },
          { text: ' ', found: false },
          { text: 'order', found: true },
          { text: '.', found: false },
        ],
      },
    ]);
  });

  it('looks in the language of the page, whatever accents are typed', () => {
    expect(searchDossier([DOCUMENT], 'piece', 'fr').map(({ number }) => number)).toEqual([2]);
    expect(searchDossier([DOCUMENT], 'ANNULÉE', 'fr').map(({ pieces }) => pieces[1])).toEqual([
      { text: 'annulée', found: true },
    ]);
    expect(searchDossier([DOCUMENT], 'annulée', 'en')).toEqual([]);
  });

  it('takes signs for what they are, and an empty query for nothing', () => {
    expect(searchDossier([DOCUMENT], '.*', 'en')).toEqual([]);
    expect(searchDossier([DOCUMENT], '  ', 'en')).toEqual([]);
  });
});

describe('the beginning of a passage', () => {
  it('is cut between words', () => {
    expect(beginning('Short')).toBe('Short');
    expect(beginning('In thirty years, I was approached twice', 18)).toBe('In thirty years, I…');
    expect(beginning('x'.repeat(70))).toBe(`${'x'.repeat(60)}…`);
  });
});

describe('what bears on a criterion', () => {
  const documents = [
    { id: 'a', criterionCodes: [] },
    { id: 'b', criterionCodes: ['IND'] },
    { id: 'c', criterionCodes: ['LANG', 'IND'] },
  ];

  it.each([
    ['IND', ['b', 'c', 'a'], 2],
    ['LANG', ['c', 'a', 'b'], 1],
    ['CHAR', ['a', 'b', 'c'], 0],
  ])('comes first for %s, else in the order of the dossier', (criterion, ids, count) => {
    const { ordered, bearing } = bearingFirst(documents, criterion);

    expect(ordered.map(({ id }) => id)).toEqual(ids);
    expect(bearing).toBe(count);
  });
});
