import { Injectable, OnApplicationShutdown } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { ReadDb, Tx, UnitOfWork } from '../common/persistence';
import { Clock, later } from '../common/time/clock';
import { Rounds } from '../common/time/rounds';
import { SYSTEM } from '../policy';
import { OutboxRow } from './data/outbox.entity';
import { afterAttempt, SendOutcome } from './domain/mail-state';
import { MailSender } from './mail-sender';

const LEASE = 120;
const BATCH = 20;
const PAUSE = 5_000;

/** Sends what lies in the outbox: claims a row under a lease, sends it, writes down what came of it (R13). */
@Injectable()
export class MailWorker implements OnApplicationShutdown {
  private readonly rounds = new Rounds(PAUSE, () => this.sendDue());

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly readDb: ReadDb,
    private readonly clock: Clock,
    private readonly sender: MailSender,
  ) {}

  start(onError: (error: unknown) => void): void {
    this.rounds.start(onError);
  }

  onApplicationShutdown(): Promise<void> {
    return this.rounds.stop();
  }

  /** Sends every mail that is due now; returns how many left. */
  async sendDue(): Promise<number> {
    await this.settleLost();
    let sent = 0;
    for (const { id } of await this.due()) sent += (await this.sendOne(id)) ? 1 : 0;
    return sent;
  }

  private due(): Promise<{ id: string }[]> {
    const query = this.readDb.manager.createQueryBuilder(OutboxRow, 'mail').select('mail.id', 'id');
    return query
      .where('mail.state = :state AND mail.due_at <= :now', { state: 'waiting', now: this.clock.now() })
      .orderBy('mail.due_at')
      .limit(BATCH)
      .getRawMany();
  }

  private async sendOne(id: string): Promise<boolean> {
    const row = await this.unitOfWork.run(SYSTEM, (tx) => this.claim(tx, id));
    if (!row) return false;
    const outcome = await this.sender.send(row);
    await this.unitOfWork.run(SYSTEM, (tx) => this.settle(tx, row, outcome));
    return outcome === 'accepted';
  }

  /** One statement decides which of several workers has the mail. */
  private async claim(tx: Tx, id: string): Promise<OutboxRow | null> {
    const lease = { state: 'sending' as const, lease_until: later(tx.now, LEASE) };
    const result = await tx.manager.update(OutboxRow, { id, state: 'waiting' }, lease);
    return result.affected === 1 ? tx.manager.findOneByOrFail(OutboxRow, { id }) : null;
  }

  private async settle(tx: Tx, row: OutboxRow, outcome: SendOutcome): Promise<void> {
    const attempts = row.attempts + 1;
    const repeatable = row.secret === null && row.last_error !== 'unknown';
    const next = afterAttempt({ outcome, attempts, repeatable }, tx.now);
    const sentAt = next.state === 'sent' ? tx.now : null;
    const error = outcome === 'accepted' ? null : outcome;
    // Whose lease ran out has lost the mail to `settleLost`, and says nothing about it any more.
    await tx.manager.update(
      OutboxRow,
      { id: row.id, state: 'sending', lease_until: row.lease_until ?? IsNull() },
      {
        state: next.state,
        due_at: next.dueAt,
        attempts,
        sent_at: sentAt,
        lease_until: null,
        last_error: error,
        secret: next.state === 'waiting' ? row.secret : null,
      },
    );
  }

  /** A mail whose worker died while sending: nobody knows what became of it. */
  private async settleLost(): Promise<void> {
    const now = this.clock.now();
    const query = this.readDb.manager
      .createQueryBuilder(OutboxRow, 'mail')
      .where('mail.state = :state AND mail.lease_until < :now', { state: 'sending', now });
    for (const row of await query.getMany()) await this.unitOfWork.run(SYSTEM, (tx) => this.settle(tx, row, 'unknown'));
  }
}
