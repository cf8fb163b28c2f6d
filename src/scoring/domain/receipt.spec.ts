import * as fc from 'fast-check';
import { Rating, ratingOf } from './assessment-content';
import { canonicalVersion, receiptFrom, receiptOf, spacedReceipt, VersionContent, versionFrom } from './receipt';

const DOCUMENT = '0b5f3c1e-6c55-4f8e-9a59-3b0f0c1f0a01';
const VERSION: VersionContent = {
  assessmentId: '7f7c7d3a-6a53-4a3e-8d4e-5f7c0a0c0001',
  frameworkVersionId: '7f7c7d3a-6a53-4a3e-8d4e-5f7c0a0c0002',
  number: 1,
  stage: 'initial',
  changeReason: null,
  submittedAt: '2029-09-12T14:40:00.000Z',
  salt: 'AAAAAAAAAAAAAAAAAAAAAA',
  ratings: {
    IND: { value: 4, insufficient: false, reason: 'Because', evidence: [{ evidenceId: DOCUMENT, passage: 2 }] },
  },
};

const ratings: fc.Arbitrary<Record<string, Rating>> = fc.dictionary(
  fc.constantFrom('JDG-IND', 'JDG-LAW', 'JDG-LANG'),
  fc
    .record({
      value: fc.constantFrom(null, 1, 2, 3, 4, 5),
      insufficient: fc.boolean(),
      reason: fc.string({ unit: 'grapheme' }),
      evidence: fc.array(fc.record({ evidenceId: fc.constant(DOCUMENT), passage: fc.integer({ min: 1, max: 99 }) })),
    })
    .map(ratingOf),
);

describe('receipt', () => {
  // Computed apart from this code, with another language's SHA-256 and JSON.
  it('is the same for the same version, for ever', () => {
    expect(receiptOf(canonicalVersion(VERSION))).toBe(
      'bd45ab57f37b6a9e87d63de4587e88dd1b225149bc9cc74708a063a69c27b368',
    );
  });

  it.each<[string, Partial<VersionContent>]>([
    ['the salt', { salt: 'BAAAAAAAAAAAAAAAAAAAAA' }],
    ['the number', { number: 2 }],
    ['a score', { ratings: { IND: { ...VERSION.ratings.IND!, value: 5 } } }],
    ['a letter of a reason', { ratings: { IND: { ...VERSION.ratings.IND!, reason: 'because' } } }],
    ['a passage', { ratings: { IND: { ...VERSION.ratings.IND!, evidence: [] } } }],
    ['the reason of a change', { changeReason: 'I read it again' }],
  ])('changes with %s', (_, change) => {
    expect(receiptOf(canonicalVersion({ ...VERSION, ...change }))).not.toBe(receiptOf(canonicalVersion(VERSION)));
  });

  it('is read as people copy it: in groups, in capitals, with spaces', () => {
    const hash = receiptOf(canonicalVersion(VERSION));

    expect(receiptFrom(` ${spacedReceipt(hash).toUpperCase()} `)).toBe(hash);
    expect(receiptFrom(hash.slice(1))).toBeNull();
    expect(receiptFrom('')).toBeNull();
  });

  it('refuses a text that is no version', () => {
    expect(() => versionFrom('{"format":"other"}')).toThrow(TypeError);
  });
});

describe('properties of the receipt', () => {
  it('does not depend on the order of criteria, of passages, or on how often a passage is named', () => {
    fc.assert(
      fc.property(ratings, (given) => {
        const other = Object.fromEntries(
          Object.entries(given)
            .reverse()
            .map(([code, rating]) => [
              code,
              { ...rating, evidence: [...rating.evidence, ...rating.evidence].reverse() },
            ]),
        );

        expect(canonicalVersion({ ...VERSION, ratings: other })).toBe(canonicalVersion({ ...VERSION, ratings: given }));
      }),
    );
  });

  it('can be recomputed from the stored text', () => {
    fc.assert(
      fc.property(ratings, (given) => {
        const canonical = canonicalVersion({ ...VERSION, ratings: given });

        expect(canonicalVersion(versionFrom(canonical))).toBe(canonical);
      }),
    );
  });
});
