import { Injectable } from '@nestjs/common';
import { Access } from '../../access';
import { NotFound, StaleEdit } from '../../common/errors';
import { UnitOfWork } from '../../common/persistence';
import { Reviews } from '../../panel';
import { Actor } from '../../policy';
import { MeetingsRepository } from '../data/meetings.repository';
import { movedInOrder, OrderMove } from '../domain/running-order';
import { Agendas } from './agendas';

export interface OrderCommand {
  /** Null takes the suggested order. */
  move: OrderMove | null;
  /** 0 while nobody has set an order. */
  rev: number;
}

/** Who leads the meeting sets the order in which it takes its reviews. */
@Injectable()
export class MeetingOrderService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: Access,
    private readonly reviews: Reviews,
    private readonly agendas: Agendas,
    private readonly meetings: MeetingsRepository,
  ) {}

  async arrange(actor: Actor, cycleId: string, { move, rev }: OrderCommand): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      await this.access.requireIn(tx, 'meeting.lead', 'meeting', cycleId);
      const { items, suggested } = await this.agendas.of(tx, cycleId);
      const ids = items.map(({ reviewId }) => reviewId);
      // The same row for everybody who sets this order, so that two first ones come one after the other.
      const [first] = [...ids].sort();
      if (!first) throw new NotFound();
      await this.reviews.lock(tx, first);
      const stored = await this.meetings.order(tx.manager, cycleId);
      if ((stored?.rev ?? 0) !== rev) throw new StaleEdit();
      const order = move ? movedInOrder(ids, move) : suggested;
      if (!order) throw new NotFound();
      await this.meetings.keepOrder(tx, cycleId, stored, order);
      tx.audit('meeting.arranged', `cycle:${cycleId}`);
    });
  }
}
