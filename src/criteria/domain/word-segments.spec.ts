import fc from 'fast-check';
import { commonOrder } from '../../common/text/common-order';
import { type Segment, wordSegments } from './word-segments';

/** Short form: `=` same, `+` added, `-` removed. */
const marks = { same: '=', added: '+', removed: '-' } as const;
const inShort = (segments: Segment[]): string[] => segments.map(({ kind, text }) => marks[kind] + text);
const joined = (segments: Segment[], without: Segment['kind']): string =>
  segments
    .filter(({ kind }) => kind !== without)
    .map(({ text }) => text)
    .join('');

describe('wordSegments', () => {
  it.each([
    ['', '', []],
    ['One word', 'One word', ['=One word']],
    ['', 'One word', ['+One word']],
    ['One word', '', ['-One word']],
    ['ten years of work', 'twelve years of work', ['-ten ', '+twelve ', '=years of work']],
    ['Decides alone.', 'Decides fairly and alone.', ['=Decides ', '+fairly and ', '=alone.']],
    ['a b c d', 'a x c y', ['=a ', '-b ', '+x ', '=c ', '-d', '+y']],
    ['a  b', 'a b', ['=a b']],
    ['End', 'End of it', ['=End ', '+of it']],
    ['Peut-elle\u00a0?', 'Pourra-t-elle\u00a0?', ['-Peut-elle\u00a0', '+Pourra-t-elle\u00a0', '=?']],
    ['\u00c9tat', 'E\u0301tat', ['=E\u0301tat']],
  ])('of %j and %j', (before, after, expected) => {
    expect(inShort(wordSegments(before, after))).toEqual(expected);
  });

  const text = fc.array(fc.constantFrom('the', 'Court', 'judge', 'of', 'fair,', 'is')).map((words) => words.join(' '));
  it('joins to the new text exactly and to the old one but for spaces, whatever the texts', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const segments = wordSegments(before, after);

        expect(joined(segments, 'removed')).toBe(after);
        expect(joined(segments, 'added').split(/\s+/).join('')).toBe(before.split(/\s+/).join(''));
        expect(segments.every(({ kind }, index) => kind !== segments[index - 1]?.kind)).toBe(true);
      }),
    );
  });

  it('replaces the middle whole when two long texts share too little to compare', () => {
    const long = (word: string): string => `Begin ${`${word} `.repeat(20_000)}end`;
    const started = performance.now();

    const kinds = wordSegments(long('old'), long('new')).map(({ kind }) => kind);

    expect(kinds).toEqual(['same', 'removed', 'added', 'same']);
    expect(performance.now() - started).toBeLessThan(2000);
  });
});

describe('commonOrder', () => {
  it.each([
    ['', '', ''],
    ['abc', 'abc', 'abc'],
    ['abc', 'xyz', ''],
    ['abcd', 'dabc', 'abc'],
    ['abcbdab', 'bdcaba', 'bcba'],
    ['aXb', 'ab', 'ab'],
    ['aab', 'ab', 'ab'],
  ])('of %j and %j has %j', (a, b, expected) => {
    const matches = commonOrder([...a], [...b]);

    expect(matches).toHaveLength(expected.length);
    expect(matches.every(([i, j]) => a[i] === b[j])).toBe(true);
    expect(matches.every(([i, j], at) => at === 0 || (i > matches[at - 1]![0] && j > matches[at - 1]![1]))).toBe(true);
  });
});
