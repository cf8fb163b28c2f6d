import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { ReadDb } from '../common/persistence';
import { OutboxRow } from './data/outbox.entity';
import { MailState } from './domain/mail-state';

export interface StuckMail {
  template: string;
  recipientRef: string;
  state: MailState;
  attempts: number;
  createdAt: string;
}

/** How the outbox stands, for operators. No addresses, no texts. */
@Injectable()
export class OutboxQueries {
  constructor(private readonly readDb: ReadDb) {}

  async counts(): Promise<Record<MailState, number>> {
    const query = this.readDb.manager
      .createQueryBuilder(OutboxRow, 'mail')
      .select('mail.state', 'state')
      .addSelect('COUNT(*)', 'count');
    const rows = await query.groupBy('mail.state').getRawMany<{ state: MailState; count: string }>();
    const none: Record<MailState, number> = { waiting: 0, sending: 0, sent: 0, cancelled: 0, uncertain: 0, dead: 0 };
    return { ...none, ...Object.fromEntries(rows.map(({ state, count }) => [state, Number(count)])) };
  }

  /** Mails that somebody has to look at, newest first. */
  async stuck(size: number): Promise<StuckMail[]> {
    const rows = await this.readDb.manager.find(OutboxRow, {
      where: { state: In(['uncertain', 'dead']) },
      order: { created_at: 'DESC' },
      take: size,
    });
    return rows.map((row) => ({
      template: row.template,
      recipientRef: row.recipient_ref,
      state: row.state,
      attempts: row.attempts,
      createdAt: row.created_at,
    }));
  }
}
