import { electionRecords, compiledOn, stateRecords } from '../seed';
import { testWords } from '../../common/text/test-words';
import { candidacyFactKinds, factTerm, recordedFactKinds } from './fact-kinds';
import { electionFacts, stateFacts } from './facts';
import { factText, spanInWords } from './fact-text';

const en = testWords('en');
const fr = testWords('fr');

describe('facts in words', () => {
  it.each([
    ['nationality', 'SLE', 'Sierra Leone'],
    ['region', 'GRULAC', 'Latin American and Caribbean States'],
    ['list', 'A', 'List A'],
    ['gender', 'F', 'Woman'],
    ['party_since', '2004-12-01', '1 December 2004'],
    ['term', '2015', '2015'],
    ['date', '2015-06', 'June 2015'],
    ['elected', true, 'Yes'],
    ['eligible_voters', 123, '123'],
    ['name_forms', ['Anthony Carmona', 'A. Carmona'], 'Anthony Carmona and A. Carmona'],
    ['nominations_limited_to', ['GRULAC'], 'Latin American and Caribbean States'],
    ['votes_by_round', { '10': 70, '2': 65 }, 'round 2: 65; round 10: 70'],
    ['dates', { start: '2020-12-18', end: '2020-12-23' }, '18 December 2020 to 23 December 2020'],
    ['term', { start: '2002', end: '2005', text: null }, '2002 to 2005'],
    [
      'nomination',
      { start: '2002-09-09', end: '2002-11-30', extensions: 2 },
      '9 September 2002 to 30 November 2002, extended 2 times',
    ],
    ['mvr', { values: { male: 5, listA: 4 }, origin: 'published' }, 'List A: 4; Men: 5'],
  ])('say %s %j', (kind, value, words) => {
    expect(factText(kind, value, en)).toBe(words);
  });

  it('speak French', () => {
    expect(factText('votes_by_round', { '1': 85 }, fr)).toBe('tour 1\u00a0: 85');
    expect(spanInWords(fr, '2020-12-18', '2020-12-23')).toBe('du 18 décembre 2020 au 23 décembre 2020');
  });

  it('have words for all reference data and every kind', () => {
    const facts = [
      ...stateRecords.flatMap((one) => stateFacts(one, compiledOn)),
      ...electionRecords.flatMap((one) => electionFacts(one, compiledOn)),
    ];
    for (const fact of facts)
      for (const words of [en, fr])
        expect(factText(fact.kind, fact.value, words)).not.toMatch(/undefined|null|NaN|\[object/);
    for (const kind of [...candidacyFactKinds, ...recordedFactKinds]) expect(factTerm(en, kind)).not.toBe('');
    expect(facts.filter(({ kind }) => factTerm(en, kind) === 'Note').map(({ kind }) => kind)).toEqual(
      facts.filter(({ kind }) => kind === 'note').map(({ kind }) => kind),
    );
  });
});
