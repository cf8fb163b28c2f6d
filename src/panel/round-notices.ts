import { Injectable } from '@nestjs/common';
import { Tx } from '../common/persistence';
import { ReviewStanding } from './cycle-standings';
import { AssignmentsRepository } from './data/assignments.repository';
import { PanelMails } from './panel-mails';
import { MemberRead } from './panel.reads';
import { Reviews } from './reviews';
import { Seats } from './seats';
import { panelRoomPaths } from './web/panel-room.paths';

/** What members hear of a round, and the deadline that goes with it. */
@Injectable()
export class RoundNotices {
  constructor(
    private readonly assignments: AssignmentsRepository,
    private readonly reviews: Reviews,
    private readonly seats: Seats,
    private readonly mails: PanelMails,
  ) {}

  /** One mail to each member, however many candidates were opened. */
  async opened(tx: Tx, reviews: ReviewStanding[], members: MemberRead[]): Promise<void> {
    await this.tell(tx, 'panel-scoring-open', reviews, members, {});
  }

  async closed(tx: Tx, reviewId: string): Promise<void> {
    const chair = await this.seats.chairOf(
      await this.seats.setting(reviewId, tx.manager),
      tx.now.slice(0, 10),
      tx.manager,
    );
    const href = (lang: string) => panelRoomPaths.chairReview(lang, reviewId);
    if (chair) await this.mails.send(tx, 'panel-scoring-closed', [chair], { cause: `${reviewId}:${tx.now}`, href });
  }

  async deadlineMoved(tx: Tx, reviews: ReviewStanding[], members: MemberRead[], dueAt: string): Promise<void> {
    for (const { review } of reviews) {
      const { id, rev, due_at } = await this.reviews.lock(tx, review.id);
      await this.assignments.moveDeadline(tx, { id, rev }, due_at, dueAt);
      tx.audit('review.deadlineMoved', `review:${review.id}`, { from: review.dueAt, to: dueAt });
    }
    await this.tell(tx, 'panel-deadline', reviews, members, { due: dueAt });
  }

  private async tell(
    tx: Tx,
    template: string,
    reviews: ReviewStanding[],
    members: MemberRead[],
    params: Record<string, string>,
  ): Promise<void> {
    for (const member of members) {
      const own = reviews.filter(({ able }) => able.includes(member.id));
      const [first] = own;
      if (!first) continue;
      const count = { count: String(own.length), ...params };
      const cause = `${first.review.id}:${tx.now}`;
      await this.mails.send(tx, template, [member], { cause, href: panelRoomPaths.home, params: count });
    }
  }
}
