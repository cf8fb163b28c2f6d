import { NO_ANSWER } from './answer';
import { type AnswerSave, fingerprint, outcomeOf, type StoredAnswer } from './answer-save';

const typed = (text: string) => ({ answer: { ...NO_ANSWER, text }, language: 'en' as const });
const mark = (text: string): string => fingerprint(typed(text));
const stored = (text: string, tab = 'other', seq = 1): StoredAnswer => ({ ...typed(text), tab, seq });
const save = (text: string, base: string, seq: number | null = null): AnswerSave => ({
  ...typed(text),
  base: mark(base),
  tab: 'this',
  seq,
});

describe('the save of one answer', () => {
  it('stores what was changed', () => {
    expect(outcomeOf(null, save('new', ''))).toBe('saved');
    expect(outcomeOf(stored('old'), save('new', 'old'))).toBe('saved');
    expect(outcomeOf(stored('old'), save('', 'old'))).toBe('saved');
  });

  it('leaves alone what was only looked at, whatever others did meanwhile', () => {
    expect(outcomeOf(stored('newer'), save('old', 'old'))).toBe('unchanged');
    expect(outcomeOf(null, save('', ''))).toBe('unchanged');
  });

  it('is a conflict where another page changed the same answer differently', () => {
    expect(outcomeOf(stored('theirs'), save('mine', 'old'))).toBe('conflict');
    expect(outcomeOf(stored('theirs'), save('mine', ''))).toBe('conflict');
    expect(outcomeOf(stored('same'), save('same', 'old'))).toBe('unchanged');
  });

  it('goes on from the own last save though its answer was lost on the way', () => {
    expect(outcomeOf(stored('one', 'this', 1), save('one two', '', 2))).toBe('saved');
    expect(outcomeOf(stored('one', 'this', 1), save('', '', 2))).toBe('saved');
  });

  it('lets no late or repeated request of a page overtake a newer one', () => {
    expect(outcomeOf(stored('one two', 'this', 2), save('one', '', 1))).toBe('outdated');
    expect(outcomeOf(stored('one two', 'this', 2), save('one two', '', 2))).toBe('outdated');
  });

  it('tells languages and the choice of readers apart, and takes nothing for nothing', () => {
    const answer = { ...NO_ANSWER, text: 'Oui' };
    expect(fingerprint({ answer, language: 'fr' })).not.toBe(fingerprint({ answer, language: 'en' }));
    expect(fingerprint({ answer: { ...answer, panelOnly: true }, language: 'fr' })).not.toBe(
      fingerprint({ answer, language: 'fr' }),
    );
    expect(fingerprint({ answer: NO_ANSWER, language: 'fr' })).toBe(fingerprint({ answer: NO_ANSWER, language: 'en' }));
  });
});
