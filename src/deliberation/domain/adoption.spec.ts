import fc from 'fast-check';
import { adoptionOf, countVotes, MemberVote, Vote, VOTES } from './adoption';

const cast = (...votes: Vote[]): MemberVote[] =>
  votes.map((vote, index) => ({ memberId: `m${index}`, vote, number: 1 }));
const members = (count: number): ReadonlySet<string> =>
  new Set(Array.from({ length: count }, (_, index) => `m${index}`));

describe('countVotes', () => {
  it('counts the newest vote of each member, whatever the order of the rows', () => {
    const rows: MemberVote[] = [
      { memberId: 'm0', vote: 'disagree', number: 2 },
      { memberId: 'm0', vote: 'agree', number: 1 },
      { memberId: 'm1', vote: 'abstain', number: 1 },
    ];

    expect(countVotes(rows, members(2))).toEqual({ agree: 0, disagree: 1, abstain: 1 });
  });

  it('leaves out who may not vote, such as a member recused since', () => {
    expect(countVotes(cast('agree', 'agree', 'disagree'), members(2))).toEqual({ agree: 2, disagree: 0, abstain: 0 });
  });
});

describe('adoptionOf', () => {
  it.each([
    [['agree', 'agree', 'agree'], 5, 3, true, 'unanimous'],
    [['agree', 'agree', 'agree', 'disagree'], 5, 3, true, 'substantial_majority'],
    [['agree', 'agree', 'agree', 'disagree', 'disagree'], 5, 3, true, 'majority'],
    // Half is not more than half.
    [['agree', 'agree', 'disagree', 'disagree'], 4, 3, false, 'minority'],
    // Abstentions count towards the quorum and not for agreement.
    [['agree', 'agree', 'abstain', 'abstain'], 4, 3, false, 'unanimous'],
    // More than half of those who may vote, not of those who did.
    [['agree', 'agree'], 5, 2, false, 'unanimous'],
    [['agree', 'agree', 'agree'], 5, 4, false, 'unanimous'],
    [['abstain', 'abstain', 'abstain'], 5, 3, false, null],
    [[], 5, 3, false, null],
  ] as [Vote[], number, number, boolean, string | null][])(
    '%j of %i members with a quorum of %i: adopted is %s, %s',
    (votes, eligible, required, adopted, notation) => {
      expect(adoptionOf(cast(...votes), members(eligible), required)).toMatchObject({ adopted, notation });
    },
  );

  const votes = fc.array(
    fc.record({
      memberId: fc.constantFrom(...members(9)),
      vote: fc.constantFrom(...VOTES),
      number: fc.integer({ min: 1, max: 50 }),
    }),
    { maxLength: 30 },
  );
  const unequal = votes.map((rows) => rows.map((row, index) => ({ ...row, number: index + 1 })));

  it('does not depend on the order of the rows', () => {
    fc.assert(
      fc.property(unequal, (rows) => {
        expect(adoptionOf([...rows].reverse(), members(9), 5)).toEqual(adoptionOf(rows, members(9), 5));
      }),
    );
  });

  it('is the same with a recused member’s rows and without them', () => {
    fc.assert(
      fc.property(unequal, fc.constantFrom(...members(9)), (rows, recused) => {
        const eligible = new Set([...members(9)].filter((id) => id !== recused));
        const without = rows.filter(({ memberId }) => memberId !== recused);
        expect(adoptionOf(rows, eligible, 5)).toEqual(adoptionOf(without, eligible, 5));
      }),
    );
  });

  it('never adopts without more than half of the members and the quorum', () => {
    fc.assert(
      fc.property(unequal, fc.integer({ min: 1, max: 9 }), (rows, required) => {
        const { adopted, count, cast: all } = adoptionOf(rows, members(9), required);
        expect(adopted).toBe(count.agree >= 5 && all >= required);
      }),
    );
  });
});
