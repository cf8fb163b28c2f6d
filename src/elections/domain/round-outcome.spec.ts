import { roundOutcome, type RoundCount } from './round-outcome';

function count(lines: string[], more: Partial<RoundCount> = {}): RoundCount {
  const votes = lines.map((line) => {
    const [id = '', number, nationality] = line.split(' ');
    return { id, votes: Number(number), nationality: nationality ?? null };
  });
  return { round: 1, votes, required: 70, seatsLeft: 2, nationalitiesOnBench: [], dropLowestFromRound: null, ...more };
}

describe('outcome of a round (election rules, section 2)', () => {
  it('elects those over the line, highest first, up to the seats left', () => {
    const outcome = roundOutcome(count(['a 72 TTO', 'b 79 PHL', 'c 71 CZE', 'd 62 GBR']));
    expect(outcome.elected).toEqual(['b', 'a']);
    expect(outcome.standing).toEqual(['c', 'd']);
    expect(outcome.decisions).toEqual([]);
  });

  it('leaves a tie for the last seat to a person', () => {
    const outcome = roundOutcome(count(['a 80', 'b 75', 'c 75', 'd 71']));
    expect(outcome.elected).toEqual(['a']);
    expect(outcome.decisions).toEqual([{ kind: 'tieForLastSeat', among: ['b', 'c'] }]);
    expect(outcome.standing).toEqual(['b', 'c', 'd']);
  });

  it('elects both of two equals when there is a seat for each, as in round 4 of 2020', () => {
    expect(roundOutcome(count(['a 87 MEX', 'b 87 CRI'])).elected).toEqual(['a', 'b']);
  });

  it('gives the seat to the next over the line when two nationals of one State are over it', () => {
    const outcome = roundOutcome(count(['a 80 FRA', 'b 78 FRA', 'c 71 KOR']));
    expect(outcome.elected).toEqual(['a', 'c']);
    expect(outcome.leaving).toEqual([{ id: 'b', why: 'coNational' }]);
  });

  it('takes a co-national of a judge who stays off the ballot', () => {
    const outcome = roundOutcome(count(['a 80 FRA', 'b 60 KOR'], { nationalitiesOnBench: ['FRA'] }));
    expect(outcome.elected).toEqual([]);
    expect(outcome.leaving).toEqual([{ id: 'a', why: 'coNational' }]);
  });

  it('leaves two equal nationals to a person and fills the other seat', () => {
    const outcome = roundOutcome(count(['a 80 FRA', 'b 80 FRA', 'c 75 KOR', 'd 74 JPN']));
    expect(outcome.decisions).toEqual([{ kind: 'tieBetweenNationals', among: ['a', 'b'] }]);
    expect(outcome.elected).toEqual(['c']);
    expect(outcome.standing).toEqual(['a', 'b', 'd']);
  });

  it('removes the last-placed candidate after a fruitless round 9, as in 2023', () => {
    const fruitless = count(['a 60', 'b 50', 'c 9'], { round: 9, required: 80, dropLowestFromRound: 9 });
    expect(roundOutcome(fruitless).leaving).toEqual([{ id: 'c', why: 'lowest' }]);
    expect(roundOutcome({ ...fruitless, round: 8 }).leaving).toEqual([]);
    expect(roundOutcome({ ...fruitless, dropLowestFromRound: null }).leaving).toEqual([]);
  });

  it('removes nobody when somebody was elected, and leaves a tie for last to a person', () => {
    const rules = { round: 9, dropLowestFromRound: 9 };
    expect(roundOutcome(count(['a 70', 'b 9'], rules)).leaving).toEqual([]);
    expect(roundOutcome(count(['a 60', 'b 9', 'c 9'], rules)).decisions).toEqual([
      { kind: 'tieForLowest', among: ['b', 'c'] },
    ]);
  });
});
