import { BLANK, Rating } from './assessment-content';
import { Gap, gapsIn, gapsOf, nextToScore, scoredCount } from './completeness';

const words = (count: number): string => Array.from({ length: count }, (_, index) => `word${index}`).join(' ');
const EVIDENCE = [{ evidenceId: '0b5f3c1e-6c55-4f8e-9a59-3b0f0c1f0a01', passage: 1 }];
const COMPLETE: Rating = { value: 3, insufficient: false, reason: words(40), evidence: EVIDENCE };
const NOT_ENOUGH: Rating = { value: null, insufficient: true, reason: words(60), evidence: [] };

describe('what is missing', () => {
  it.each<[string, Rating, Gap[]]>([
    ['nothing written', BLANK, ['score', 'reasonMissing', 'evidence']],
    ['a complete rating', COMPLETE, []],
    ['400 words', { ...COMPLETE, reason: words(400) }, []],
    ['39 words', { ...COMPLETE, reason: words(39) }, ['reasonShort']],
    ['401 words', { ...COMPLETE, reason: words(401) }, ['reasonLong']],
    ['marks that are no words', { ...COMPLETE, reason: '– … !' }, ['reasonMissing']],
    ['no passage', { ...COMPLETE, evidence: [] }, ['evidence']],
    ['no score', { ...COMPLETE, value: null }, ['score']],
    ['not enough to score, with what is missing', NOT_ENOUGH, []],
    ['not enough to score, without a word', { ...NOT_ENOUGH, reason: '' }, ['reasonMissing']],
  ])('%s', (_, rating, gaps) => {
    expect(gapsOf(rating)).toEqual(gaps);
  });

  it('is told criterion by criterion, in the order of the framework', () => {
    const content = { ratings: { B: COMPLETE, C: { ...COMPLETE, reason: '' }, X: BLANK } };

    expect(gapsIn(content, ['A', 'B', 'C'])).toEqual([
      { criterion: 'A', gaps: ['score', 'reasonMissing', 'evidence'], words: 0 },
      { criterion: 'C', gaps: ['reasonMissing'], words: 0 },
    ]);
    expect(nextToScore(content, ['A', 'B', 'C'])).toBe('A');
    expect(nextToScore({ ratings: { A: COMPLETE } }, ['A'])).toBe('A');
    expect(scoredCount({ ratings: { A: NOT_ENOUGH, B: COMPLETE } }, ['A', 'B', 'C'])).toBe(2);
  });

  it('does not take what every object has for a rating', () => {
    expect(gapsIn({ ratings: {} }, ['constructor'])).toHaveLength(1);
  });
});
