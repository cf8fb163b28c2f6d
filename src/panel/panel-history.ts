import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import { Cycle } from './data/panel.entity';
import { Assignment, Recusal, RecusalEnd, Review } from './data/review.entity';

export interface MemberHistory {
  /** `review|member` → when the assignment ended; null while it lasts. */
  assigned: ReadonlyMap<string, string | null>;
  /** `review|member` → when the member stood aside, and until when. */
  recused: ReadonlyMap<string, { from: string; until: string | null }[]>;
}

/** Everything that ever was, for checks of the whole database. Pages ask PanelQueries. */
@Injectable()
export class PanelHistory {
  async ofMembers(db: EntityManager): Promise<MemberHistory> {
    const assignments = await db.find(Assignment);
    const ends = new Map((await db.find(RecusalEnd)).map((row) => [row.recusal_id, row.at]));
    const recused = new Map<string, { from: string; until: string | null }[]>();
    for (const { id, review_id, member_id, at } of await db.find(Recusal)) {
      const seat = `${review_id}|${member_id}`;
      recused.set(seat, [...(recused.get(seat) ?? []), { from: at, until: ends.get(id) ?? null }]);
    }
    return {
      assigned: new Map(assignments.map((row) => [`${row.review_id}|${row.member_id}`, row.ended_at])),
      recused,
    };
  }

  /** review id → framework version of its cycle. */
  async frameworkOfReviews(db: EntityManager): Promise<ReadonlyMap<string, string | undefined>> {
    const cycles = new Map((await db.find(Cycle)).map((row) => [row.id, row.framework_version_id]));
    return new Map((await db.find(Review)).map((row) => [row.id, cycles.get(row.cycle_id)]));
  }
}
