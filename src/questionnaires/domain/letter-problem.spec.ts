import { letterProblem } from './letter-problem';

describe('a letter with answers', () => {
  it.each([
    ['on the day of the deadline', '2029-09-30', '2029-09-30T12:00:00.000Z', null],
    ['the day after', '2029-10-01', '2029-09-30T23:59:59.999Z', 'late'],
    ['long before', '2028-12-31', '2029-09-30T12:00:00.000Z', null],
    ['without a deadline', '2029-10-02', null, null],
    ['today', '2029-10-02', '2029-12-01T12:00:00.000Z', null],
    ['tomorrow', '2029-10-03', '2029-12-01T12:00:00.000Z', 'future'],
    ['tomorrow, and late', '2029-10-03', '2029-09-30T12:00:00.000Z', 'future'],
  ])('received %s', (_case, receivedOn, dueAt, expected) => {
    expect(letterProblem(receivedOn, dueAt, '2029-10-02T23:59:59.000Z')).toBe(expected);
  });
});
