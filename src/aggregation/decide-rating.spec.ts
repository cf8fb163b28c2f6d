import { decideRating, notationLevel, type RatingInput, requiredMembers } from './decide-rating';
import { NOTATION_BOUNDS } from './default-rules';
import { fractionOfDecimal, fraction } from './fraction';
import { DEFAULT_RULES, ratingRules } from './panel-rules';

const RULES = ratingRules(DEFAULT_RULES, ['CHAR']);
const MET = { criterion: 'CHAR', n: 5, met: 5 };

function input(scores: readonly number[], changes: Partial<RatingInput> = {}): RatingInput {
  return {
    panel: scores.length,
    eligible: scores.length,
    scores: scores.map(fractionOfDecimal),
    thresholds: [MET],
    floors: [],
    ...changes,
  };
}

describe('rating rules', () => {
  it.each([
    { scores: [4, 4, 4], rating: 'highly_qualified' },
    { scores: [3.9999, 3.9999, 5], rating: 'qualified' },
    { scores: [4 - 1e-10, 4, 4], rating: 'highly_qualified' },
    { scores: [4, 4, 3, 3], rating: 'qualified' },
    { scores: [2.99, 2.99, 3], rating: 'formally_qualified' },
    { scores: [1, 1, 1], rating: 'formally_qualified' },
  ])('rates the scores $scores $rating', ({ scores, rating }) => {
    expect(decideRating(input(scores), RULES)).toMatchObject({ status: 'rated', rating });
  });

  it.each([
    { panel: 9, eligible: 9, base: 'panel' as const, required: 5 },
    { panel: 4, eligible: 4, base: 'panel' as const, required: 3 },
    { panel: 9, eligible: 5, base: 'eligible' as const, required: 3 },
  ])('asks for $required of $panel members on the base $base', ({ panel, eligible, base, required }) => {
    expect(requiredMembers({ ...RULES.quorum, base }, panel, eligible)).toBe(required);
  });

  it('decides nothing else without a quorum', () => {
    const decision = decideRating(input([5, 5, 5, 5], { panel: 9, thresholds: [{ ...MET, met: 0 }] }), RULES);

    expect(decision).toEqual({
      status: 'no_quorum',
      rating: null,
      required: 5,
      valid: 4,
      thresholds: null,
      votes: null,
      floors: null,
    });
  });

  it.each([
    { n: 6, met: 4, status: 'rated', rating: 'highly_qualified' },
    { n: 6, met: 3, status: 'threshold_not_met', rating: 'not_shown' },
    { n: 0, met: 0, status: 'threshold_undetermined', rating: null },
  ])('gives $status when $met of $n find the threshold met', ({ n, met, status, rating }) => {
    const decision = decideRating(input([5, 5, 5], { thresholds: [{ criterion: 'CHAR', n, met }] }), RULES);

    expect(decision).toMatchObject({ status, rating, votes: { category: 'highly_qualified' } });
  });

  it.each([
    { lowerMiddle: 2, scores: [5, 5, 5], rating: 'formally_qualified', result: 'missed' },
    { lowerMiddle: 3, scores: [5, 5, 5], rating: 'highly_qualified', result: 'kept' },
    { lowerMiddle: null, scores: [5, 5, 5], rating: 'highly_qualified', result: 'no_scores' },
    { lowerMiddle: 1, scores: [1, 1, 1], rating: 'formally_qualified', result: 'missed' },
  ])('rates $rating with a middle score of $lowerMiddle under a floor of 3', ({ lowerMiddle, scores, ...expected }) => {
    const decision = decideRating(input(scores, { floors: [{ criterion: 'IND', floor: 3, lowerMiddle }] }), RULES);

    expect([decision.rating, decision.floors?.[0]?.result]).toEqual([expected.rating, expected.result]);
  });

  it('never lets a floor lift a candidate above an unmet threshold', () => {
    const unmet = { thresholds: [{ ...MET, met: 0 }], floors: [{ criterion: 'IND', floor: 3, lowerMiddle: 1 }] };

    expect(decideRating(input([5, 5, 5], unmet), RULES).rating).toBe('not_shown');
  });

  it('says when no category has more than half of the votes', () => {
    const [even, clear] = [input([4, 4, 3, 3]), input([4, 4, 4, 3])].map((i) => decideRating(i, RULES).votes);

    expect([even?.evenlyDivided, clear?.evenlyDivided]).toEqual([true, false]);
  });

  it.each([
    [5, 5, 'unanimous'],
    [4, 6, 'substantial_majority'],
    [5, 8, 'majority'],
    [3, 6, 'minority'],
    [1, 6, 'minority'],
  ])('notes %i of %i votes as %s', (votes, n, level) => {
    expect(notationLevel(votes, n, NOTATION_BOUNDS)).toBe(level);
  });

  it('takes the bounds of the notation from the rules', () => {
    const strict = { substantialMajority: fraction(9, 10), majority: fraction(2, 3) };

    expect(notationLevel(4, 6, strict)).toBe('minority');
  });
});
