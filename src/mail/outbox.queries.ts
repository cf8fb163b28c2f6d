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

/** How one mail stands, for whoever caused it. */
export interface MailStanding {
  state: MailState;
  attempts: number;
  createdAt: string;
  dueAt: string;
  sentAt: string | null;
  lang: string;
  /** What the mail says; never what it opens. */
  params: Record<string, string>;
}

/** How the outbox stands. Operators see no addresses and no texts. */
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

  /** Mails by their `dedupeKey`; the texts are for those who wrote them. */
  async byKeys(keys: readonly string[]): Promise<Map<string, MailStanding>> {
    const rows = await this.readDb.manager.findBy(OutboxRow, { dedupe_key: In([...keys]) });
    return new Map(rows.map((row) => [row.dedupe_key, standingOf(row)]));
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

const standingOf = (row: OutboxRow): MailStanding => ({
  state: row.state,
  attempts: row.attempts,
  createdAt: row.created_at,
  dueAt: row.due_at,
  sentAt: row.sent_at,
  lang: row.lang,
  params: row.params,
});
