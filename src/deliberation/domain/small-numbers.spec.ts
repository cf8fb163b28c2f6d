import { IndicatedRating } from '../../aggregation';
import { onlyIn } from '../../common/text/localized-text';
import { publicIndications, publicResult } from './small-numbers';

type Result = IndicatedRating['criteria'][number];

const scored = (count: number, insufficient = 0): Result => ({
  criterion: 'C1',
  count,
  insufficient,
  distribution: [0, 0, 1, count - 1, 0],
  lowerMiddle: 4,
  upperMiddle: 4,
  agreement: 'close',
});
const statement = onlyIn('en', 'The joint statement');
const shown = (result: Result, counted: number): string[] => {
  const { scores, middle, counts, notEnough, agreement } = publicResult(result, statement, counted);
  const parts = { scores, middle, counts, notEnough, agreement: agreement === 'too_few' ? null : agreement };
  return Object.entries(parts).flatMap(([name, value]) => (value === null ? [] : [name]));
};
const ALL = ['scores', 'middle', 'counts', 'notEnough', 'agreement'];

describe('one criterion', () => {
  it.each<[counted: number, scored: number, shown: string[]]>([
    [0, 0, []],
    [2, 2, []],
    [3, 3, ['middle']],
    [4, 4, ['middle']],
    [5, 5, ALL],
    [8, 8, ALL],
    // Few of many could score it: as small a group as a small panel.
    [8, 2, []],
    [8, 3, ['middle']],
    [8, 5, ALL],
    // Few counted, whatever a wrong count says.
    [2, 8, []],
    [4, 8, ['middle']],
  ])('of %i counted assessments, scored by %i, shows %j', (counted, count, expected) => {
    expect(shown(scored(count), counted)).toEqual(expected);
  });

  it('always keeps its statement', () => {
    expect(publicResult(scored(0), statement, 0).statement).toEqual(statement);
  });
});

describe('indications', () => {
  const rating = (step: IndicatedRating['trace'][number][]): IndicatedRating =>
    ({ trace: step }) as unknown as IndicatedRating;
  const votes = {
    step: 'votes' as const,
    counts: [{ category: 'qualified', votes: 5 }],
    counted: 5,
    category: 'qualified',
    evenlyDivided: false,
    notation: [],
  };

  it('are told from five counted assessments on', () => {
    expect(publicIndications(rating([votes]), 4)).toBeNull();
    expect(publicIndications(rating([votes]), 5)).toEqual([{ code: 'qualified', members: 5 }]);
  });

  it('are not told where the rules came to no votes', () => {
    expect(publicIndications(rating([]), 9)).toBeNull();
  });
});
