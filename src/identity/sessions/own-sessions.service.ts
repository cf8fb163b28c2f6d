import { Injectable } from '@nestjs/common';
import { Tx } from '../../common/persistence';
import { KnownDevices } from './known-devices';
import { SessionsRepository } from './sessions.repository';

/** Ending one's own sessions (S10). Who owns a session is asked by the policy. */
@Injectable()
export class OwnSessions {
  constructor(
    private readonly sessions: SessionsRepository,
    private readonly devices: KnownDevices,
  ) {}

  async end(tx: Tx, id: string): Promise<void> {
    await this.sessions.end(tx, id);
    tx.audit('session.ended', `user:${tx.actor.userId}`);
  }

  /** Every browser, this one too; none of them is known any more. */
  async endAll(tx: Tx): Promise<void> {
    const userId = tx.actor.userId ?? '';
    await this.sessions.endAllOf(tx, [userId]);
    await this.devices.forgetAllOf(tx, userId);
    tx.audit('session.ended', `user:${userId}`, { all: true });
  }
}
