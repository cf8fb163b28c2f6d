import * as fc from 'fast-check';
import { Rating, ratingOf, sameEvidence } from './assessment-content';
import { Choices, differingFields, mergeRatings, undecided } from './merge';

const DOCUMENTS = ['0b5f3c1e-6c55-4f8e-9a59-3b0f0c1f0a01', '0b5f3c1e-6c55-4f8e-9a59-3b0f0c1f0a02'];
const mine = ratingOf({
  value: 4,
  insufficient: false,
  reason: 'Mine',
  evidence: [{ evidenceId: DOCUMENTS[0]!, passage: 1 }],
});
const theirs = ratingOf({
  value: null,
  insufficient: true,
  reason: 'Theirs',
  evidence: [{ evidenceId: DOCUMENTS[1]!, passage: 2 }],
});

const ratings: fc.Arbitrary<Rating> = fc
  .record({
    value: fc.constantFrom(null, 1, 2, 3, 4, 5),
    insufficient: fc.boolean(),
    reason: fc.string(),
    evidence: fc.array(
      fc.record({ evidenceId: fc.constantFrom(...DOCUMENTS), passage: fc.integer({ min: 1, max: 9 }) }),
    ),
  })
  .map(ratingOf);
const choices: fc.Arbitrary<Choices> = fc.record({
  score: fc.constantFrom('mine', 'theirs'),
  reason: fc.constantFrom('mine', 'theirs', 'both'),
  evidence: fc.constantFrom('mine', 'theirs', 'both'),
});

describe('merging two windows', () => {
  it('names the fields that differ', () => {
    expect(differingFields(mine, theirs)).toEqual(['score', 'reason', 'evidence']);
    expect(differingFields(mine, { ...mine, reason: 'Else' })).toEqual(['reason']);
    expect(differingFields(mine, { ...mine })).toEqual([]);
  });

  it('asks for a choice on each of them, and one score cannot be both', () => {
    expect(undecided(mine, theirs, { score: 'both', reason: 'mine' })).toEqual(['score', 'evidence']);
    expect(() => mergeRatings(mine, theirs, { score: 'mine' })).toThrow(RangeError);
  });

  it('follows the choices', () => {
    const merged = mergeRatings(mine, theirs, { score: 'theirs', reason: 'both', evidence: 'both' });

    expect(merged).toEqual({
      value: null,
      insufficient: true,
      reason: 'Theirs\n\nMine',
      evidence: [...mine.evidence, ...theirs.evidence],
    });
  });
});

describe('properties of merging', () => {
  it('never says what neither window said, and with "both" drops nothing', () => {
    fc.assert(
      fc.property(ratings, ratings, choices, (a, b, choice) => {
        const merged = mergeRatings(a, b, choice);
        const sides = { mine: a, theirs: b };

        if (choice.reason === 'both') expect([a, b].every(({ reason }) => merged.reason.includes(reason))).toBe(true);
        else expect(merged.reason).toBe(sides[choice.reason ?? 'mine'].reason);
        expect([a, b].map(({ value, insufficient }) => [value, insufficient])).toContainEqual([
          merged.value,
          merged.insufficient,
        ]);
        if (choice.evidence === 'both')
          expect(sameEvidence(merged.evidence, [...a.evidence, ...b.evidence])).toBe(true);
      }),
    );
  });

  it('changes nothing where both say the same', () => {
    fc.assert(
      fc.property(ratings, choices, (rating, choice) => {
        expect(mergeRatings(rating, ratingOf({ ...rating, evidence: [...rating.evidence].reverse() }), choice)).toEqual(
          rating,
        );
      }),
    );
  });
});
