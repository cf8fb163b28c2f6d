import { errorReportProblem, errorTextErrors, type ErrorReportRead, unansweredSince } from './error-reports';

const NOW = '2029-10-10T12:00:00.000Z';
const TOO_LONG = Array.from({ length: 201 }, () => 'word').join(' ');

describe('a report of an error', () => {
  it.each([
    ['The date is wrong.', {}, null],
    [' \n ', {}, 'empty'],
    [TOO_LONG.slice(5), {}, null],
    [TOO_LONG, {}, 'tooLong'],
    ['In the last second.', { endsAt: NOW }, null],
    ['On its way.', { endsAt: '2029-10-10T11:59:00.000Z' }, null],
    ['A second later.', { endsAt: '2029-10-10T11:58:59.000Z' }, 'tooLate'],
    ['', { endsAt: '2029-10-10T11:58:59.000Z' }, 'tooLate'],
    ['The fortieth.', { before: 39 }, null],
    ['One more.', { before: 40 }, 'tooMany'],
    ['Without a deadline.', { endsAt: null }, null],
  ])('%j, %j: %s', (text, change, expected) => {
    const standing = { endsAt: '2029-10-11T12:00:00.000Z', before: 0, now: NOW, ...change };
    expect(errorReportProblem(text, standing)).toBe(expected);
  });

  it('says at the text by how much it is too long', () => {
    expect(errorTextErrors('tooLong', TOO_LONG)).toEqual({
      text: { key: 'deliberation.errors.problem.tooLong', params: { words: 201, max: 200, count: 1 } },
    });
  });

  it('waits for an answer when it is about the finding that stands', () => {
    const report = (number: number, receivedAt: string, isAnswered: boolean): ErrorReportRead => ({
      id: String(number),
      number,
      passage: { code: 'finding.reasons', number: '1.3', title: null },
      text: 'Wrong',
      language: 'en',
      receivedAt,
      answer: isAnswered ? { outcome: 'stands', text: 'It is so.', language: 'en', at: NOW } : null,
    });
    const all = [
      report(1, '2029-09-01T00:00:00.000Z', false),
      report(2, '2029-10-01T00:00:00.000Z', false),
      report(3, '2029-10-02T00:00:00.000Z', true),
    ];
    expect(unansweredSince(all, '2029-10-01T00:00:00.000Z').map(({ number }) => number)).toEqual([2]);
  });
});
