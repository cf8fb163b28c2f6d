import type { Words } from '../../text/words';

/** Number of members who gave each score, from 1 to 5. */
export type ScoreCounts = readonly [number, number, number, number, number];

/** Fewer scores than this are never shown one by one, so that no member can be identified. */
export const FEWEST_SHOWN = 3;

export interface Middle {
  low: number;
  high: number;
}

/** The middle score; two different ones when the number of scores is even and the halves meet between steps. */
export function middleOf(counts: ScoreCounts): Middle | null {
  const scores = counts.flatMap((count, index) => Array.from({ length: count }, () => index + 1));
  const high = scores[Math.floor(scores.length / 2)];
  const low = scores[Math.floor((scores.length - 1) / 2)];
  return low === undefined || high === undefined ? null : { low, high };
}

export interface ScoreSentences {
  /** 'Middle score 4 of 5.' */
  middle: string;
  /** 'Two gave 3, four gave 4 and two gave 5.' */
  counts: string;
  /** '4 of 5' */
  short: string;
}

/** The chart in words; null when there are too few scores to show. */
export function sentencesOf(counts: ScoreCounts, words: Words): ScoreSentences | null {
  const middle = middleOf(counts);
  if (!middle || total(counts) < FEWEST_SHOWN) return null;
  const { low, high } = middle;
  const same = low === high;
  return {
    middle: same
      ? words.t('common.chart.middle', { score: low })
      : words.t('common.chart.middleBetween', { low, high }),
    counts: countsSentence(counts, words),
    short: same
      ? words.t('common.chart.middleShort', { score: low })
      : words.t('common.chart.middleShortBetween', { low, high }),
  };
}

/** What is said instead of a chart that cannot be shown. */
export function noChartSentence(counts: ScoreCounts, words: Words): string {
  return words.t(total(counts) === 0 ? 'common.chart.noScores' : 'common.chart.tooFew');
}

export function total(counts: ScoreCounts): number {
  return counts.reduce((sum, count) => sum + count, 0);
}

function countsSentence(counts: ScoreCounts, words: Words): string {
  const given = counts.map((count, index) => ({ count, score: index + 1 })).filter(({ count }) => count > 0);
  const parts = given.map(({ count, score }, index) =>
    words.t(index === 0 ? 'common.chart.gaveFirst' : 'common.chart.gave', {
      count,
      number: inWords(count, words),
      score,
    }),
  );
  const [first = '', ...rest] = words.list(parts);
  return words.t('common.chart.counts', { list: first.toLocaleUpperCase(words.lang) + rest.join('') });
}

/** Small numbers in words, as in running text; from thirteen in digits. */
function inWords(count: number, words: Words): string {
  return count <= 12 ? words.t(`common.number.${count}`) : words.number(count);
}
