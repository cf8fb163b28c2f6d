import { countableAssessments } from './countable-assessments';

const [mine, late, theirs] = [
  { member: 'M1', submitted: true },
  { member: 'M2', submitted: false },
  { member: 'M3', submitted: true },
];

describe('who counts', () => {
  it('counts the submitted assessments of assigned members and names all others with the reason', () => {
    const result = countableAssessments(
      [theirs, late, mine, { member: 'M4', submitted: true }],
      ['M3'],
      ['M1', 'M2', 'M3', 'M5'],
    );

    expect(result).toEqual({
      counted: [mine],
      leftOut: [
        { member: 'M2', reason: 'not_submitted' },
        { member: 'M3', reason: 'recused' },
        { member: 'M4', reason: 'not_assigned' },
        { member: 'M5', reason: 'not_submitted' },
      ],
    });
  });

  it('does not depend on the order of arrival', () => {
    const members = ['M3', 'M1', 'M2'];

    expect(countableAssessments([theirs, mine, late], [], members)).toEqual(
      countableAssessments([late, mine, theirs], [], [...members].reverse()),
    );
  });

  it('refuses two assessments of one member', () => {
    expect(() => countableAssessments([mine, mine], [], ['M1'])).toThrow(RangeError);
  });
});
