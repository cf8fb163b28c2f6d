import { missingForOpening, OpeningFacts } from './opening';
import { quorumNeeded } from './quorum';

const READY: OpeningFacts = { frameworkIsPublished: true, able: 6, quorum: 5, documents: 1, isWithdrawn: false };

describe('opening scoring', () => {
  it.each([
    ['nothing', {}, []],
    ['published criteria', { frameworkIsPublished: false }, ['framework']],
    ['a document', { documents: 0 }, ['documents']],
    ['three members', { able: 2, quorum: 1 }, ['members']],
    ['members for the quorum', { able: 4 }, ['quorum']],
    [
      'everything, in the order staff see to it',
      { frameworkIsPublished: false, documents: 0, able: 0 },
      ['framework', 'documents', 'members'],
    ],
    ['nothing else once the candidate withdrew', { isWithdrawn: true, documents: 0 }, ['withdrawn']],
  ] as const)('lacks %s', (_what, facts, missing) => {
    expect(missingForOpening({ ...READY, ...facts })).toEqual(missing);
  });
});

describe('the quorum', () => {
  const rule = { min: 3, share: [51, 100], base: 'panel' } as const;
  it.each([
    [rule, 3, { panel: 9, eligible: 8 }, 5],
    [rule, 3, { panel: 4, eligible: 4 }, 3],
    [rule, 7, { panel: 9, eligible: 9 }, 7],
    [{ ...rule, base: 'eligible' as const }, 3, { panel: 20, eligible: 10 }, 6],
    [{ ...rule, share: [1, 2] as const }, 1, { panel: 8, eligible: 8 }, 4],
    [rule, 1, { panel: 1, eligible: 1 }, 3],
  ])('%j with %d of %j is %d', (given, cycleMin, counts, needed) => {
    expect(quorumNeeded(given, cycleMin, counts)).toBe(needed);
  });
});
