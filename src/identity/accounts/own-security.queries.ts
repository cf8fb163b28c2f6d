import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { ReadDb } from '../../common/persistence';
import { Clock } from '../../common/time/clock';
import { RecoveryCode } from '../data/factors.entity';
import { SessionRow } from '../data/session.entity';
import { endsAt } from '../domain/session-limits';
import { SessionsRepository } from '../sessions/sessions.repository';
import { Users } from '../users.queries';

export interface SessionRead {
  id: string;
  agent: string;
  startedAt: string;
  seenAt: string;
}

/** What protects one's own account, for its pages. */
@Injectable()
export class OwnSecurity {
  constructor(
    private readonly readDb: ReadDb,
    private readonly sessions: SessionsRepository,
    private readonly users: Users,
    private readonly clock: Clock,
  ) {}

  async of(userId: string): Promise<{ recoveryCodesLeft: number; sessions: number }> {
    const recoveryCodesLeft = await this.readDb.manager.countBy(RecoveryCode, { user_id: userId, used_at: IsNull() });
    return { recoveryCodesLeft, sessions: (await this.sessionsOf(userId)).length };
  }

  /** Sessions that are still good, last seen first. */
  async sessionsOf(userId: string): Promise<SessionRead[]> {
    const roles = (await this.users.byId(userId))?.roles ?? [];
    const now = this.clock.now();
    const live = (await this.sessions.of(userId)).filter((row) => endsAt(limitsOf(row), roles) > now);
    return live.map((row) => ({ id: row.id, agent: row.agent, startedAt: row.created_at, seenAt: row.seen_at }));
  }
}

const limitsOf = (row: SessionRow) => ({
  stage: row.stage,
  createdAt: row.created_at,
  seenAt: row.seen_at,
  expiresAt: row.expires_at,
});
