import type { Words } from '../../text/words';
import { compareTexts, DiffPart } from './compare-texts';

export interface TextDiffView {
  /** '2 additions, 1 removal' */
  summary: string;
  parts: { text: string; added: boolean; removed: boolean }[];
}

/** Two versions as one text: insertions and removals marked with elements and hidden words, not by colour alone. */
export function textDiff(before: string, after: string, words: Words): TextDiffView {
  const parts = compareTexts(before, after);
  return {
    summary: summaryOf(parts, words),
    parts: parts.map(({ text, change }) => ({ text, added: change === 'added', removed: change === 'removed' })),
  };
}

function summaryOf(parts: readonly DiffPart[], words: Words): string {
  const count = (change: DiffPart['change']): number => parts.filter((part) => part.change === change).length;
  const additions = count('added');
  const removals = count('removed');
  if (additions + removals === 0) return words.t('common.diff.same');
  return words.t('common.diff.summary', {
    additions: words.t('common.diff.additions', { count: additions }),
    removals: words.t('common.diff.removals', { count: removals }),
  });
}
