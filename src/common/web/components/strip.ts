import type { Words } from '../../text/words';
import { middleOf, noChartSentence, ScoreCounts, sentencesOf } from './scores-in-words';

export interface StripView {
  svg: { ticks: number[]; circles: { x: number; radius: number; isMiddle: boolean }[] } | null;
  /** '4 of 5', or 'Not shown'. */
  short: string;
  /** Hidden words: the counts, or why there is no chart. */
  counts: string;
}

const STEP = 24;
const START = 12;
/** Radius of the circle of one member; areas are in proportion to the number of members. */
const UNIT = 3.1;

/** The dot plot in one line, 120 by 20 pixels: area is the number of members, solid is the middle score. */
export function strip(counts: ScoreCounts, words: Words): StripView {
  const sentences = sentencesOf(counts, words);
  const middle = middleOf(counts);
  if (!sentences || !middle) {
    return { svg: null, short: words.t('common.chart.notShown'), counts: noChartSentence(counts, words) };
  }
  const x = (index: number): number => START + STEP * (words.dir === 'rtl' ? 4 - index : index);
  const circles = counts.flatMap((count, index) =>
    count === 0
      ? []
      : [
          {
            x: x(index),
            radius: Math.round(UNIT * Math.sqrt(count) * 10) / 10,
            isMiddle: index + 1 >= middle.low && index + 1 <= middle.high,
          },
        ],
  );
  return { svg: { ticks: [0, 1, 2, 3, 4].map(x), circles }, short: sentences.short, counts: sentences.counts };
}
