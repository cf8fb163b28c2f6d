import fc from 'fast-check';
import { isReplyAwaited, REPLY_WORDS, replyProblem, wordsIn } from './reply-rules';

const END = '2029-09-12T12:00:00.000Z';
const BEFORE = '2029-09-12T11:00:00.000Z';
const text = (count: number): string => Array.from({ length: count }, () => 'word').join(' ');

describe('wordsIn', () => {
  it.each([
    ['', 0],
    ['  \n ', 0],
    ['one', 1],
    [' two  words\n', 2],
    ['l’une et l’autre', 3],
  ])('%j has %i words', (given, words) => {
    expect(wordsIn(given)).toBe(words);
  });
});

describe('replyProblem', () => {
  it.each([
    ['replied', text(1), BEFORE, null],
    ['replied', text(REPLY_WORDS), BEFORE, null],
    ['replied', text(REPLY_WORDS + 1), BEFORE, 'tooLong'],
    ['replied', ' ', BEFORE, 'empty'],
    ['declined', '', BEFORE, null],
    ['replied', text(1), END, null],
    // Sent before the deadline, arrived within the minute of grace.
    ['replied', text(1), '2029-09-12T12:01:00.000Z', null],
    ['replied', text(1), '2029-09-12T12:01:00.001Z', 'tooLate'],
    ['declined', '', '2029-09-12T12:02:00.000Z', 'tooLate'],
  ] as const)('%s, %#: at %s', (choice, given, now, problem) => {
    expect(replyProblem({ choice, text: given }, END, now)).toBe(problem);
  });

  it('knows no deadline for a reply that the secretariat records', () => {
    expect(replyProblem({ choice: 'replied', text: 'Late' }, null, '2031-01-01T00:00:00.000Z')).toBeNull();
  });

  it('takes any reply of one to the most words in time', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: REPLY_WORDS }), (count) => {
        expect(replyProblem({ choice: 'replied', text: text(count) }, END, BEFORE)).toBeNull();
      }),
    );
  });
});

describe('isReplyAwaited', () => {
  const OPENED = '2029-09-02T12:00:00.000Z';

  it.each([
    ['nothing came yet', null, BEFORE, true],
    ['a reply came', '2029-09-05T00:00:00.000Z', BEFORE, false],
    ['the time is over', null, END, false],
    ['the reply was to an earlier finding', '2029-08-20T00:00:00.000Z', BEFORE, true],
  ])('%s', (_case, receivedAt, now, awaited) => {
    expect(isReplyAwaited(OPENED, END, receivedAt, now)).toBe(awaited);
  });
});
