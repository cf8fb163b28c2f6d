import { BLANK, Rating } from './assessment-content';
import { distances } from './practice-distance';

const content = (value: number | null) => ({
  ratings: { A: { ...BLANK, value, insufficient: value === null } satisfies Rating },
});
const others = (...values: (number | null)[]) => values.map(content);

describe('the distance from the others in the practice case', () => {
  it('is told to nobody before five have submitted', () => {
    expect(distances(['A'], content(3), others(1, 2, 3))).toBeNull();
    expect(distances(['A'], content(3), others(1, 2, 3, 4))).not.toBeNull();
  });

  it.each([
    [4, [3, 3, 3, 5], 1, 3, 3],
    [3, [3, 3, 4, 4], 0, 3, 4],
    [4, [3, 3, 4, 4], 0, 3, 4],
    [5, [3, 3, 4, 4], 1, 3, 4],
    [1, [2, 3, 3, 4], -2, 3, 3],
    [5, [1, 1, 1, 1, 5], 4, 1, 1],
  ])('of %d from %j is %d steps', (own, given, steps, lowerMiddle, upperMiddle) => {
    expect(distances(['A'], content(own), others(...given))).toEqual([
      {
        criterion: 'A',
        own,
        steps,
        others: { lowerMiddle, upperMiddle, lowest: given[0], highest: given.at(-1), count: given.length },
      },
    ]);
  });

  it('does not depend on the order of the others', () => {
    expect(distances(['A'], content(2), others(5, 1, 4, 3))).toEqual(distances(['A'], content(2), others(1, 3, 4, 5)));
  });

  it('says so where too few gave a score, or one gave none', () => {
    expect(distances(['A'], content(2), others(1, 2, 3, null))?.[0]).toMatchObject({ others: null, steps: null });
    expect(distances(['A'], content(null), others(1, 2, 3, 4))?.[0]).toMatchObject({ own: null, steps: null });
    expect(distances(['A', 'B'], content(2), others(1, 2, 3, 4))?.[1]).toMatchObject({ own: null, others: null });
  });
});
