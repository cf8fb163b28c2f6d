import { localized, onlyIn } from '../../common/text/localized-text';
import { statementGaps } from './statement-gaps';

describe('statementGaps', () => {
  it('names what is missing, criterion by criterion in their order, language by language', () => {
    const texts = new Map([
      ['B', localized('Words', 'Mots')],
      ['C', onlyIn('fr', 'Mots')],
      ['D', localized('Words', '  ')],
      ['X', localized('Of no criterion', 'D’aucun critère')],
    ]);

    expect(statementGaps(['A', 'B', 'C', 'D'], texts)).toEqual([
      { criterionCode: 'A', lang: 'en' },
      { criterionCode: 'A', lang: 'fr' },
      { criterionCode: 'C', lang: 'en' },
      { criterionCode: 'D', lang: 'fr' },
    ]);
  });

  it('finds nothing where all is written', () => {
    expect(statementGaps(['B'], new Map([['B', localized('Words', 'Mots')]]))).toEqual([]);
  });
});
