import { ratingChanges } from './rating-changes';

const rating = (value: number, reason = 'As read') => ({ value, insufficient: false, reason, evidence: [] });

describe('ratingChanges', () => {
  it('gives what was said before, newest first, with the reason of that change alone', () => {
    const versions = [
      { ratings: { A: rating(2), B: rating(3) }, changeReason: null, submittedAt: 'one' },
      { ratings: { A: rating(3), B: rating(3) }, changeReason: 'Heard the record', submittedAt: 'two' },
      { ratings: { A: rating(3), B: rating(5) }, changeReason: 'Of B', submittedAt: 'three' },
      { ratings: { A: rating(3, 'Other words'), B: rating(5) }, changeReason: 'Clearer', submittedAt: 'four' },
    ];

    expect(ratingChanges(versions, 'A')).toEqual([
      { before: rating(3), why: 'Clearer', at: 'four' },
      { before: rating(2), why: 'Heard the record', at: 'two' },
    ]);
    expect(ratingChanges(versions.slice(0, 1), 'A')).toEqual([]);
  });
});
