import { localized } from '../text/localized-text';
import { factsAbout, isPublishable, type FactSubject } from './fact';
import { earlier, fieldStatements, noteStatements } from './record';

const subject: FactSubject = {
  kind: 'person',
  id: 'p1',
  asOf: '2020-12-23',
  sources: ['a', 'b'],
  confidence: 'verified',
};

describe('facts about a subject', () => {
  it('carry the source and confidence of the subject', () => {
    expect(factsAbout(subject, [{ kind: 'gender', value: 'F' }])).toEqual([
      expect.objectContaining({
        kind: 'gender',
        value: 'F',
        source: 'a; b',
        confidence: 'verified',
        asOf: '2020-12-23',
      }),
    ]);
  });

  it('leave out what is not known', () => {
    expect(factsAbout(subject, [{ kind: 'list', value: null }])).toEqual([]);
  });

  it('do not lend a source to what is recalled', () => {
    const [fact] = factsAbout(subject, [{ kind: 'list', value: 'A', confidence: 'recalled' }]);
    expect(fact?.source).toBeNull();
  });

  it('number equal kinds and give the same ids again', () => {
    const notes = noteStatements([
      { text: localized('One', 'Un'), confidence: 'verified' },
      { text: localized('Two', 'Deux'), confidence: 'recalled' },
      { text: localized('Hidden', 'Caché'), confidence: 'verified', publish: false },
    ]);
    const facts = factsAbout(subject, notes);
    expect(facts).toHaveLength(2);
    expect(new Set(facts.map((fact) => fact.id)).size).toBe(2);
    expect(factsAbout(subject, notes)).toEqual(facts);
  });

  it('are not published when unverified', () => {
    expect(isPublishable({ confidence: 'unverified' })).toBe(false);
    expect(isPublishable({ confidence: 'recalled' })).toBe(true);
  });
});

describe('records', () => {
  it('turn fields into statements with their own confidence where they have one', () => {
    const record = { confidence: 'verified', confidenceByField: { list: 'recalled' } } as const;
    expect(fieldStatements(record, { nominatingState: 'GBR', list: 'A' })).toEqual([
      { kind: 'nominating_state', value: 'GBR', confidence: 'verified' },
      { kind: 'list', value: 'A', confidence: 'recalled' },
    ]);
  });

  it('are dated by the earlier of their own day and the day of the collection', () => {
    expect(earlier('2020-12-23', '2026-11-23')).toBe('2020-12-23');
    expect(earlier('2015-06', '2026-11-23')).toBe('2015-06');
    expect(earlier('2026', '2026-11-23')).toBe('2026-11-23');
  });
});
