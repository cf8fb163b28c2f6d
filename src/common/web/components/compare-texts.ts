export interface DiffPart {
  text: string;
  change: 'same' | 'added' | 'removed';
}

/** Beyond this many words on one side the texts are compared as wholes: the table would not fit. */
const LIMIT = 3000;

/**
 * Two texts as one, word by word, by their longest common subsequence (Hunt and McIlroy 1976, in its plain quadratic
 * form). White space goes with the word before it. Removals come before the additions that replace them.
 */
export function compareTexts(before: string, after: string): DiffPart[] {
  const a = tokens(before);
  const b = tokens(after);
  const start = commonStart(a, b);
  const end = commonEnd(a.slice(start), b.slice(start));
  const middle = middleParts(a.slice(start, a.length - end), b.slice(start, b.length - end));
  const same = (list: string[]): DiffPart[] => list.map((text) => ({ text, change: 'same' }));
  return joined([...same(a.slice(0, start)), ...middle, ...same(a.slice(a.length - end))]);
}

function tokens(text: string): string[] {
  return text.match(/\S+\s*|^\s+/gu) ?? [];
}

function commonStart(a: string[], b: string[]): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length += 1;
  return length;
}

function commonEnd(a: string[], b: string[]): number {
  let length = 0;
  while (length < a.length && length < b.length && a.at(-1 - length) === b.at(-1 - length)) length += 1;
  return length;
}

function middleParts(a: string[], b: string[]): DiffPart[] {
  if (a.length > LIMIT || b.length > LIMIT) return replaced(a, b);
  const lengths = commonLengths(a, b);
  const parts: DiffPart[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    if (a[i] === b[j]) {
      parts.push({ text: a[i] ?? '', change: 'same' });
      i += 1;
      j += 1;
    } else if ((lengths[i + 1]?.[j] ?? 0) >= (lengths[i]?.[j + 1] ?? 0)) {
      parts.push({ text: a[i] ?? '', change: 'removed' });
      i += 1;
    } else {
      parts.push({ text: b[j] ?? '', change: 'added' });
      j += 1;
    }
  }
  return [...parts, ...replaced(a.slice(i), b.slice(j))];
}

function replaced(a: string[], b: string[]): DiffPart[] {
  const removed = a.map((text): DiffPart => ({ text, change: 'removed' }));
  return [...removed, ...b.map((text): DiffPart => ({ text, change: 'added' }))];
}

/** `lengths[i][j]`: length of the longest common subsequence of a from i on and b from j on. */
function commonLengths(a: string[], b: string[]): Uint16Array[] {
  const lengths = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i -= 1) {
    const row = lengths[i];
    const next = lengths[i + 1];
    if (!row || !next) continue;
    for (let j = b.length - 1; j >= 0; j -= 1) {
      row[j] = a[i] === b[j] ? (next[j + 1] ?? 0) + 1 : Math.max(next[j] ?? 0, row[j + 1] ?? 0);
    }
  }
  return lengths;
}

function joined(parts: DiffPart[]): DiffPart[] {
  const result: DiffPart[] = [];
  for (const part of parts) {
    const last = result.at(-1);
    if (last?.change === part.change) last.text += part.text;
    else result.push({ ...part });
  }
  return result;
}
