import { Words } from '../../../../common/text/words';

export interface IntervalFigure {
  width: number;
  height: number;
  ticks: number[];
  /** The thick line; null without an interval. */
  line: { from: number; to: number } | null;
  /** The estimate; null without one. */
  dot: { x: number } | null;
  axisEnd: number;
}

const WIDTH = 160;
const MARGIN = 8;

/**
 * An estimate with its interval on a line of fixed size; right to left, the start of the scale is at the right. What lies
 * beyond the ends of the scale is drawn at the end: the words beside the figure hold the numbers.
 */
export function intervalFigure(
  words: Words,
  scale: { from: number; to: number; ticks: readonly number[] },
  value: number | null,
  interval: readonly [number, number] | null,
): IntervalFigure {
  const x = (number: number): number => {
    const share = Math.min(1, Math.max(0, (number - scale.from) / (scale.to - scale.from)));
    const fromStart = MARGIN + share * (WIDTH - 2 * MARGIN);
    return Math.round(10 * (words.dir === 'rtl' ? WIDTH - fromStart : fromStart)) / 10;
  };
  return {
    width: WIDTH,
    height: 20,
    ticks: scale.ticks.map(x),
    line: interval && { from: x(interval[0]), to: x(interval[1]) },
    dot: value === null ? null : { x: x(value) },
    axisEnd: WIDTH - 2,
  };
}
