import { Injectable } from '@nestjs/common';
import { Access } from '../access';
import { Tx, UnitOfWork } from '../common/persistence';
import { Actor } from '../policy';
import { Place, RecusalsRepository } from './data/recusals.repository';
import { RecusalCategory } from './domain/conflict';
import { PanelMails } from './panel-mails';
import { Seats } from './seats';
import { panelRoomPaths } from './web/panel-room.paths';

export interface RecusalCommand {
  /** Published beside the member's name. */
  category: RecusalCategory;
  /** Sealed; the acting chair alone may open it. */
  reason: string;
}

/** Stepping aside: at any time, at once, everywhere, because everything else derives it from the row. */
@Injectable()
export class RecusalsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: Access,
    private readonly seats: Seats,
    private readonly rows: RecusalsRepository,
    private readonly mails: PanelMails,
  ) {}

  stepAside(actor: Actor, reviewId: string, command: RecusalCommand): Promise<void> {
    return this.unitOfWork.run(actor, async (tx) => {
      const setting = await this.seats.lockedSetting(tx, reviewId);
      await this.access.requireIn(tx, 'recusal.declare', 'review', reviewId);
      const own = this.seats.ownSeat(setting, actor);
      await this.recuseIn(tx, { cycleId: setting.cycle.id, reviewId, memberId: own.id }, command);
    });
  }

  async recuseIn(tx: Tx, place: Place, { category, reason }: RecusalCommand): Promise<void> {
    const id = await this.rows.recuse(tx, place, category, reason);
    tx.audit('recusal.declared', `review:${place.reviewId}`, { member: place.memberId, category });
    const setting = await this.seats.setting(place.reviewId, tx.manager);
    const chair = await this.seats.chairOf(setting, tx.now.slice(0, 10), tx.manager);
    const href = (lang: string) => panelRoomPaths.chairReview(lang, place.reviewId);
    if (chair) await this.mails.send(tx, 'panel-recusal', [chair], { cause: id, href });
  }

  /** Opens the sealed reason for the acting chair, and writes down that it was read. */
  readReason(actor: Actor, recusalId: string) {
    return this.unitOfWork.run(actor, async (tx) => {
      await this.access.requireIn(tx, 'recusal.readReason', 'recusal', recusalId);
      const { recusal, reason } = await this.rows.openReason(tx.manager, recusalId);
      tx.audit('recusal.reasonRead', `review:${recusal.review_id}`, { recusal: recusalId });
      const { category, origin, at } = recusal;
      return { reviewId: recusal.review_id, memberId: recusal.member_id, category, origin, at, reason };
    });
  }
}
