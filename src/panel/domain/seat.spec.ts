import { actingChair, holdsSeatOn, SeatHolder } from './seat';

const seat = (memberId: string, kind: SeatHolder['seat'], untilDay: string | null = null): SeatHolder => ({
  memberId,
  seat: kind,
  fromDay: '2029-01-01',
  untilDay,
});
const PANEL = [seat('chair', 'chair'), seat('deputy', 'deputy'), seat('member', 'member')];
const DAY = '2029-08-14';

describe('a seat', () => {
  it.each([
    ['2028-12-31', false],
    ['2029-01-01', true],
    ['2029-06-30', true],
    ['2029-07-01', false],
  ])('on %s is held: %s', (day, held) => {
    expect(holdsSeatOn({ fromDay: '2029-01-01', untilDay: '2029-06-30' }, day)).toBe(held);
  });
});

describe('who acts as chair', () => {
  it.each([
    ['the chair', PANEL, [], 'chair'],
    ['the deputy where the chair is recused', PANEL, ['chair'], 'deputy'],
    ['nobody where both are recused', PANEL, ['chair', 'deputy'], null],
    ['the deputy once the chair’s seat has ended', [seat('chair', 'chair', '2029-08-13'), PANEL[1]!], [], 'deputy'],
    ['the chair although members are recused', PANEL, ['member'], 'chair'],
    ['nobody before anybody is appointed', [PANEL[2]!], [], null],
  ])('is %s', (_who, holders, recused, expected) => {
    expect(actingChair(holders, new Set(recused), DAY)).toBe(expected);
  });
});
