export type Seat = 'member' | 'chair' | 'deputy';

/** One person's place on a panel, as far as the question who acts as chair needs it. */
export interface SeatHolder {
  memberId: string;
  seat: Seat;
  fromDay: string;
  untilDay: string | null;
}

/** Whether the seat is held on this day (`yyyy-mm-dd`, inclusive at both ends). */
export function holdsSeatOn(holder: Pick<SeatHolder, 'fromDay' | 'untilDay'>, day: string): boolean {
  return holder.fromDay <= day && (holder.untilDay === null || day <= holder.untilDay);
}

/**
 * Who acts as chair of one review: the chair, or the deputy where the chair is recused or no longer sits.
 * Returns the member id, or null when neither can act.
 */
export function actingChair(holders: SeatHolder[], recusedMemberIds: ReadonlySet<string>, day: string): string | null {
  const able = holders.filter((holder) => holdsSeatOn(holder, day) && !recusedMemberIds.has(holder.memberId));
  const chair = able.find((holder) => holder.seat === 'chair') ?? able.find((holder) => holder.seat === 'deputy');
  return chair?.memberId ?? null;
}
