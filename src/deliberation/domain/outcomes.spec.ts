import { isUnexplained, possibleOutcomes } from './outcomes';

describe('possibleOutcomes', () => {
  it.each([
    ['qualified', null, []],
    ['qualified', 'withdrawn', []],
    ['qualified', 'not_adopted', ['no_agreed_rating']],
    ['insufficient_information', null, ['insufficient_information']],
    ['insufficient_information', 'not_adopted', ['no_agreed_rating', 'insufficient_information']],
  ])('the scores indicate %s, the last proposal was %s: %j', (indicated, last, outcomes) => {
    expect(possibleOutcomes(indicated, last)).toEqual(outcomes);
  });
});

describe('isUnexplained', () => {
  it.each([
    ['qualified', 'qualified', false, false],
    ['qualified', 'highly_qualified', false, true],
    ['qualified', 'highly_qualified', true, false],
    ['qualified', 'insufficient_information', false, true],
    ['no_agreed_rating', 'qualified', false, false],
    ['insufficient_information', 'qualified', false, false],
  ])('%s where %s is indicated, with a reason: %s', (grade, indicated, hasReason, unexplained) => {
    expect(isUnexplained({ grade, hasReason }, indicated)).toBe(unexplained);
  });
});
