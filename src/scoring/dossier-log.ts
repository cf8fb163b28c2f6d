import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../common/persistence';
import { Clock } from '../common/time/clock';
import { Actor } from '../policy';
import { ScoringEntry } from './scoring-entry';
import { ScoringSeat } from './seats.queries';

/**
 * Writes down that a member read a dossier: once a day for each dossier, before it is shown. The log tells days, not
 * minutes, so more rows would say nothing more (S44); after a restart a day may have two.
 */
@Injectable()
export class DossierLog {
  private day = '';
  private readonly written = new Set<string>();

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly entry: ScoringEntry,
    private readonly clock: Clock,
  ) {}

  async opened(actor: Actor, seat: ScoringSeat): Promise<void> {
    this.turnPage(this.clock.now().slice(0, 10));
    const key = `${seat.memberId}|${seat.reviewId}`;
    if (this.written.has(key)) return;
    await this.unitOfWork.run(actor, (tx) => this.entry.audit(tx, seat, 'dossier.opened'));
    this.written.add(key);
  }

  /** Each copy that leaves the platform is written down by itself. */
  async copied(actor: Actor, seat: ScoringSeat): Promise<void> {
    await this.unitOfWork.run(actor, (tx) => this.entry.audit(tx, seat, 'dossier.copied'));
  }

  /** So is each file that a candidate sent, before its bytes leave. */
  async fileRead(actor: Actor, seat: ScoringSeat, file: string): Promise<void> {
    await this.unitOfWork.run(actor, (tx) => this.entry.audit(tx, seat, 'answer_file.read', { file }));
  }

  private turnPage(day: string): void {
    if (day === this.day) return;
    this.day = day;
    this.written.clear();
  }
}
