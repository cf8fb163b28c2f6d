import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { insert, ReadDb, select, Tx } from '../../common/persistence';
import { Instant } from '../../common/time/clock';
import { Role } from '../../policy';
import { SessionRow } from '../data/session.entity';
import { SessionAccount } from './session-data';

export interface FoundSession {
  row: SessionRow;
  account: SessionAccount | null;
}

@Injectable()
export class SessionsRepository {
  constructor(private readonly readDb: ReadDb) {}

  /** The session of a cookie's hash with the person and the roles held at `now`, in one query. */
  async find(tokenHash: string, now: Instant): Promise<FoundSession | null> {
    const rows = await select<JoinedRow>(this.readDb.manager, SESSION, { tokenHash, now });
    const [first] = rows;
    return first ? { row: rowOf(first), account: accountOf(first, rows) } : null;
  }

  async add(tx: Tx, row: SessionRow): Promise<void> {
    await insert(tx, SessionRow, row);
  }

  /** Writes a session that still exists; one that was ended meanwhile stays ended. */
  async change(tx: Tx, id: string, changes: Partial<SessionRow>): Promise<void> {
    await tx.manager
      .createQueryBuilder()
      .update(SessionRow)
      .set(changes as object)
      .where('id = :id', { id })
      .execute();
  }

  async endByHash(tx: Tx, tokenHash: string): Promise<void> {
    await tx.manager.delete(SessionRow, { token_hash: tokenHash });
  }

  async end(tx: Tx, id: string): Promise<void> {
    await tx.manager.delete(SessionRow, { id });
  }

  /** Ends the sessions of these people, but for one that may go on. */
  async endAllOf(tx: Tx, userIds: string[], exceptId: string | null = null): Promise<void> {
    const query = tx.manager
      .createQueryBuilder()
      .delete()
      .from(SessionRow)
      .where({ user_id: In(userIds) });
    if (exceptId) query.andWhere('id <> :exceptId', { exceptId });
    await query.execute();
  }

  async endEvery(tx: Tx): Promise<void> {
    await tx.manager.createQueryBuilder().delete().from(SessionRow).execute();
  }

  /** Sessions of one person, last seen first. */
  of(userId: string): Promise<SessionRow[]> {
    return this.readDb.manager.find(SessionRow, {
      where: { user_id: userId, stage: 'full' },
      order: { seen_at: 'DESC' },
    });
  }

  async removeExpired(tx: Tx): Promise<void> {
    await tx.manager
      .createQueryBuilder()
      .delete()
      .from(SessionRow)
      .where('expires_at <= :now', { now: tx.now })
      .execute();
  }
}

const SESSION = `
  SELECT s.id, s.token_hash, s.user_id, s.stage, s.data, s.agent, s.created_at, s.seen_at, s.expires_at,
    s.stepped_up_at, u.name, u.status, u.language, u.time_zone, r.role
  FROM session s
  LEFT JOIN "user" u ON u.id = s.user_id
  LEFT JOIN role r ON r.user_id = u.id AND r.from_at <= :now AND (r.until_at IS NULL OR r.until_at > :now)
  WHERE s.token_hash = :tokenHash`;

interface JoinedRow extends Omit<SessionRow, 'data'> {
  data: string;
  name: string | null;
  status: string;
  language: string;
  time_zone: string;
  role: Role | null;
}

function rowOf(joined: JoinedRow): SessionRow {
  const { id, token_hash, user_id, stage, agent, created_at, seen_at, expires_at, stepped_up_at } = joined;
  const data = JSON.parse(joined.data) as Record<string, unknown>;
  return { id, token_hash, user_id, stage, data, agent, created_at, seen_at, expires_at, stepped_up_at };
}

function accountOf(first: JoinedRow, rows: JoinedRow[]): SessionAccount | null {
  if (!first.user_id || first.name === null) return null;
  const roles = rows.flatMap(({ role }) => (role ? [role] : []));
  return {
    id: first.user_id,
    name: first.name,
    status: first.status,
    language: first.language,
    timeZone: first.time_zone,
    roles,
  };
}
