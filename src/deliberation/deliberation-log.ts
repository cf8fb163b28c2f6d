import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../common/persistence';
import { Clock } from '../common/time/clock';
import { Actor } from '../policy';
import { Deliberation } from './deliberation.reads';
import { PanelSide } from './panel-side';

/**
 * Writes down that somebody opened the scores of others: once a day for each review, before they are shown. The log
 * names members by their pseudonym of the cycle (S44); after a restart a day may have two.
 */
@Injectable()
export class DeliberationLog {
  private day = '';
  private readonly written = new Set<string>();

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly side: PanelSide,
    private readonly clock: Clock,
  ) {}

  async opened(actor: Actor, { standing, memberId }: Pick<Deliberation, 'standing' | 'memberId'>): Promise<void> {
    this.turnPage(this.clock.now().slice(0, 10));
    const { review, cycle } = standing;
    const key = `${actor.userId}|${review.id}`;
    if (this.written.has(key)) return;
    await this.unitOfWork.run(actor, async (tx) => {
      const isAssigned = (await this.side.panel.assignments([review.id], tx.manager)).some(
        (row) => row.memberId === memberId,
      );
      const named = memberId && isAssigned;
      const actorRef = named ? await this.side.pseudonyms.auditRef(tx.manager, cycle.id, memberId) : null;
      tx.audit('assessments.read', `review:${review.id}`, {}, actorRef ? { actorRef } : {});
    });
    this.written.add(key);
  }

  private turnPage(day: string): void {
    if (day === this.day) return;
    this.day = day;
    this.written.clear();
  }
}
