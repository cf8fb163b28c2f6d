import { localized } from '../../../common/text/localized-text';
import { testWords } from '../../../common/text/test-words';
import { PublicFact } from '../../domain/site-data';
import { SourceView, sourcedFacts } from './sourced-facts';

const words = testWords('en');
const fact = (value: string, given: Partial<PublicFact> = {}): PublicFact => ({
  kind: 'note',
  value: localized(value, value),
  source: localized('Report', 'Rapport'),
  asOf: '2029-05-01',
  confidence: 'verified',
  ...given,
});
const said = (source: SourceView | null): string =>
  source ? [source.lead, source.text && `${source.text.text}.`, ...source.end].filter(Boolean).join(' ') : '';
const other = localized('Register', 'Registre');

describe('facts with their sources', () => {
  it('say once what all have in common', () => {
    const { rows, common } = sourcedFacts([fact('a'), fact('b'), fact('c')], words);

    expect(rows.map(({ source }) => source)).toEqual([null, null, null]);
    expect(said(common)).toBe('Source: Report. Seen in the source. As of 1 May 2029.');
  });

  it('say beside a fact what sets it apart', () => {
    const apart = [fact('d', { source: other }), fact('e', { source: null, confidence: 'recalled' })];
    const { rows, common } = sourcedFacts([fact('a'), fact('b'), fact('c'), ...apart], words);

    expect(rows.map(({ source }) => said(source))).toEqual([
      '',
      '',
      '',
      'Source: Register.',
      'Recalled from memory; no source seen.',
    ]);
    expect(said(common)).toBe('Source of the others: Report. All others were seen in the source. As of 1 May 2029.');
  });

  it('name each source where few share one', () => {
    const { rows, common } = sourcedFacts([fact('a'), fact('b', { source: other, asOf: '2028' })], words);

    expect(rows.map(({ source }) => said(source))).toEqual([
      'Source: Report. As of 1 May 2029.',
      'Source: Register. As of 2028.',
    ]);
    expect(said(common)).toBe('Seen in the source.');
  });

  it('claim no source for a remark of the site itself', () => {
    const { rows, common } = sourcedFacts([fact('Nothing was found.', { source: null })], words);

    expect(rows[0]?.source).toBeNull();
    expect(said(common)).toBe('As of 1 May 2029.');
  });

  it('make nothing of nothing', () => {
    expect(sourcedFacts([], words)).toEqual({ rows: [], common: null });
  });
});
