import { commonOrder } from '../../common/text/common-order';

/** A run of words that both texts have, or only one of them. */
export interface Segment {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

/**
 * Two texts word by word. Words carry the space after them; where they stay the same, the new text's space is shown, so the
 * segments that are not removed join to the new text exactly, and those not added to the old text but for its spaces.
 *
 * @returns runs in reading order, what was removed before what was added; of texts too long to compare, the differing middle
 *   whole. Two empty texts give no segment
 */
export function wordSegments(before: string, after: string): Segment[] {
  const old = words(before);
  const now = words(after);
  const matches = commonOrder(old.map(bare), now.map(bare));
  const segments: Segment[] = [];
  let i = 0;
  let j = 0;
  for (const [matchOld, matchNow] of [...matches, [old.length, now.length] as const]) {
    push(segments, 'removed', old.slice(i, matchOld));
    push(segments, 'added', now.slice(j, matchNow));
    push(segments, 'same', now.slice(matchNow, matchNow + 1));
    i = matchOld + 1;
    j = matchNow + 1;
  }
  return segments;
}

function words(text: string): string[] {
  return text.match(/^\s+|\S+\s*/gu) ?? [];
}

function bare(word: string): string {
  return word.trim().normalize('NFC');
}

function push(segments: Segment[], kind: Segment['kind'], run: readonly string[]): void {
  if (run.length === 0) return;
  const last = segments.at(-1);
  if (last?.kind === kind) segments[segments.length - 1] = { kind, text: last.text + run.join('') };
  else segments.push({ kind, text: run.join('') });
}
