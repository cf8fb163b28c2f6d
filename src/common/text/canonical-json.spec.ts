import { canonicalJson } from './canonical-json';

describe('canonical JSON', () => {
  it('sorts keys, keeps the order of lists and leaves no white space', () => {
    expect(canonicalJson({ b: [2, 1], a: { d: null, c: true } })).toBe('{"a":{"c":true,"d":null},"b":[2,1]}');
  });

  it('writes text in NFC, so that equal words give equal bytes', () => {
    expect(canonicalJson('e\u0301')).toBe(canonicalJson('\u00e9'));
  });

  it('writes minus zero as zero', () => {
    expect(canonicalJson(-0)).toBe('0');
  });

  it.each([
    ['a fraction', 0.1],
    ['an unsafe integer', 2 ** 53],
    ['not a number', NaN],
    ['undefined', { a: undefined }],
    ['a date', new Date(0)],
    ['a map', new Map()],
    ['two keys equal under NFC', { 'e\u0301': 1, '\u00e9': 2 }],
  ])('refuses %s', (_what, value) => {
    expect(() => canonicalJson(value)).toThrow(TypeError);
  });
});
