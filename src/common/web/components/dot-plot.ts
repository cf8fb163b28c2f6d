import type { Words } from '../../text/words';
import { middleOf, noChartSentence, ScoreCounts, sentencesOf } from './scores-in-words';

export interface DotPlotSvg {
  width: number;
  height: number;
  axisY: number;
  range: { from: number; to: number };
  dots: { x: number; y: number }[];
  radius: number;
  columns: { x: number; label: string; isMiddle: boolean; boxX: number }[];
  boxY: number;
  labelY: number;
}

export interface DotPlotView {
  /** Null below three scores: then there are only words. */
  svg: DotPlotSvg | null;
  middle: string;
  counts: string;
}

interface Size {
  column: number;
  radius: number;
  step: number;
}

const SIZES = {
  medium: { column: 56, radius: 7.5, step: 16.5 },
  small: { column: 44, radius: 5.5, step: 12.5 },
} as const;
const BOX = { width: 24, below: 6.5, label: 23.5, foot: 32 };

export interface DotPlotOptions {
  size?: keyof typeof SIZES;
  /** Rows to leave room for, so that charts side by side share their axis; the highest column when left out. */
  rows?: number;
}

/**
 * One dot per member over five columns, with the sentence that says the same: made together so that they cannot differ.
 * `counts` holds the number of members who gave 1, 2, 3, 4 and 5. Right to left, 1 stands at the right.
 */
export function dotPlot(counts: ScoreCounts, words: Words, options: DotPlotOptions = {}): DotPlotView {
  const sentences = sentencesOf(counts, words);
  if (!sentences) return { svg: null, middle: noChartSentence(counts, words), counts: '' };
  const { middle, counts: inWords } = sentences;
  return { svg: drawing(counts, words.dir, options), middle, counts: inWords };
}

function drawing(counts: ScoreCounts, dir: Words['dir'], options: DotPlotOptions): DotPlotSvg {
  const size = SIZES[options.size ?? 'medium'];
  const rows = Math.max(options.rows ?? 0, ...counts);
  const width = size.column * 5;
  const axisY = rows * size.step + 4.5;
  const x = (index: number): number => {
    const fromStart = size.column * (index + 0.5);
    return dir === 'rtl' ? width - fromStart : fromStart;
  };
  const middle = middleOf(counts);
  const columns = counts.map((_count, index) => ({
    x: x(index),
    label: String(index + 1),
    isMiddle: index + 1 === middle?.low || index + 1 === middle?.high,
    boxX: x(index) - BOX.width / 2,
  }));
  const dots = dotsOf(counts, size, axisY, x);
  const range = rangeOf(counts, size, x);
  const { below, label, foot } = BOX;
  return {
    width,
    height: axisY + foot,
    axisY,
    range,
    dots,
    radius: size.radius,
    columns,
    boxY: axisY + below,
    labelY: axisY + label,
  };
}

function dotsOf(counts: ScoreCounts, size: Size, axisY: number, x: (index: number) => number): DotPlotSvg['dots'] {
  const lowest = axisY - size.radius - 4.5;
  return counts.flatMap((count, index) =>
    Array.from({ length: count }, (_, row) => ({ x: x(index), y: lowest - row * size.step })),
  );
}

/** The thick line from the lowest to the highest score given. */
function rangeOf(counts: ScoreCounts, size: Size, x: (index: number) => number): DotPlotSvg['range'] {
  const given = counts.flatMap((count, index) => (count > 0 ? [x(index)] : []));
  const reach = size.radius + 3;
  return { from: Math.min(...given) - reach, to: Math.max(...given) + reach };
}
