import { Injectable } from '@nestjs/common';
import { Tx } from '../common/persistence';
import { AssignmentsRepository } from './data/assignments.repository';
import { PanelMails } from './panel-mails';
import { Reopening } from './domain/reopening';
import { Reviews } from './reviews';
import { Seats } from './seats';
import { panelRoomPaths } from './web/panel-room.paths';

/** What the second approval brings about. */
@Injectable()
export class ReopeningEffect {
  constructor(
    private readonly reviews: Reviews,
    private readonly assignments: AssignmentsRepository,
    private readonly seats: Seats,
    private readonly mails: PanelMails,
  ) {}

  /** Locks the review: two first approvals at once become a first and a second. */
  async phaseUnderLock(tx: Tx, reviewId: string): Promise<string> {
    return (await this.reviews.lock(tx, reviewId)).phase;
  }

  async reopen(tx: Tx, reviewId: string, { dueAt, reason }: Reopening): Promise<void> {
    const review = await this.reviews.move(tx, await this.reviews.lock(tx, reviewId), 'reopen', reason);
    await this.assignments.moveDeadline(tx, review, review.due_at, dueAt);
    const setting = await this.seats.setting(reviewId, tx.manager);
    const able = await this.seats.ableMembers(setting, tx.now.slice(0, 10), tx.manager);
    const mail = { cause: `${reviewId}:${tx.now}`, href: panelRoomPaths.home, params: { due: dueAt } };
    await this.mails.send(tx, 'panel-reopened', able, mail);
  }
}
