import { testWords } from '../../../../common/text/test-words';
import { intervalFigure } from './interval-figure';

const SCALE = { from: 1, to: 5, ticks: [1, 3, 5] };
const words = testWords('en');

describe('the figure of an interval', () => {
  it.each([
    ['a value with its interval', 3, [2, 4], { dot: { x: 80 }, line: { from: 44, to: 116 } }],
    ['a value alone', 5, null, { dot: { x: 152 }, line: null }],
    ['what lies beyond the ends at the ends', 0, [0, 9], { dot: { x: 8 }, line: { from: 8, to: 152 } }],
    ['nothing', null, null, { dot: null, line: null }],
  ] as const)('draws %s', (_case, value, interval, drawn) => {
    expect(intervalFigure(words, SCALE, value, interval)).toMatchObject({ width: 160, ticks: [8, 80, 152], ...drawn });
  });

  it('starts at the right where people read from there', () => {
    const { dot, line } = intervalFigure({ ...words, dir: 'rtl' }, SCALE, 2, [1, 3]);

    expect({ dot, line }).toEqual({ dot: { x: 116 }, line: { from: 152, to: 80 } });
  });
});
