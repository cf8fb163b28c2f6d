import { Injectable } from '@nestjs/common';
import { SessionData, Store } from 'express-session';
import { sha256 } from '../../common/crypto/hashing';
import { Ids } from '../../common/ids/ids';
import { Tx, UnitOfWork } from '../../common/persistence';
import { onceKey } from '../../common/persistence/once';
import { Clock, later } from '../../common/time/clock';
import { SYSTEM } from '../../policy';
import { SessionRow } from '../data/session.entity';
import { isOver, SEEN_EVERY, SESSION_LASTS } from '../domain/session-limits';
import { FoundSession, SessionsRepository } from './sessions.repository';

type Done = (error?: unknown) => void;

/** Keeps the sessions of express-session in our table: read at every request, written when something changed. */
@Injectable()
export class SessionStore extends Store {
  constructor(
    private readonly sessions: SessionsRepository,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {
    super();
  }

  override get(sid: string, done: (error: unknown, session?: SessionData | null) => void): void {
    this.live(sid).then((session) => done(null, session), done);
  }

  override set(sid: string, session: SessionData, done?: Done): void {
    settle(this.write(sid, session), done);
  }

  /** Called at the end of every request that changed nothing; writes once a minute at most. */
  override touch(_sid: string, session: SessionData, done?: Done): void {
    const now = this.clock.now();
    const { rowId, seenAt } = session;
    if (!rowId || withoutInput.has(session) || later(seenAt, SEEN_EVERY) > now) {
      done?.();
      return;
    }
    settle(
      this.run((tx) => this.sessions.change(tx, rowId, { seen_at: now })),
      done,
    );
  }

  override destroy(sid: string, done?: Done): void {
    settle(
      this.run((tx) => this.sessions.endByHash(tx, sha256(sid))),
      done,
    );
  }

  private async live(sid: string): Promise<SessionData | null> {
    const now = this.clock.now();
    const found = await this.sessions.find(sha256(sid), now);
    return found && isLive(found, now) ? sessionData(found) : null;
  }

  private async write(sid: string, session: SessionData): Promise<void> {
    const { rowId } = session;
    const row = rowOf(sid, session, rowId ?? this.ids.uuid(), this.clock.now());
    await this.run(async (tx) => {
      if (rowId) return this.sessions.change(tx, rowId, row);
      await this.sessions.add(tx, row);
    });
    session.rowId = row.id;
  }

  /** A session's own writes are no part of what a form does, so they leave its one-time key alone. */
  private run(work: (tx: Tx) => Promise<void>): Promise<void> {
    return onceKey.exit(() => this.unitOfWork.run(SYSTEM, work));
  }
}

/** Sessions of requests that came without anybody at the keyboard; they do not put off the idle limit (S9). */
export const withoutInput = new WeakSet<object>();

function settle(work: Promise<unknown>, done?: Done): void {
  work.then(
    () => done?.(),
    (error: unknown) => done?.(error),
  );
}

function isLive({ row, account }: FoundSession, now: string): boolean {
  if (row.user_id && account?.status !== 'active') return false;
  const limits = { stage: row.stage, createdAt: row.created_at, seenAt: row.seen_at, expiresAt: row.expires_at };
  return !isOver(limits, account?.roles ?? [], now);
}

function sessionData({ row, account }: FoundSession): SessionData {
  return {
    ...(row.data as unknown as SessionData),
    rowId: row.id,
    ...(row.user_id ? { userId: row.user_id } : {}),
    stage: row.stage,
    steppedUpAt: row.stepped_up_at,
    createdAt: row.created_at,
    seenAt: row.seen_at,
    expiresAt: row.expires_at,
    agent: row.agent,
    account,
  };
}

function rowOf(sid: string, session: SessionData, id: string, now: string): SessionRow {
  const {
    rowId: _rowId,
    userId,
    stage,
    steppedUpAt,
    createdAt,
    seenAt: _seenAt,
    expiresAt,
    agent,
    account: _account,
    ...data
  } = session;
  return {
    id,
    token_hash: sha256(sid),
    user_id: userId ?? null,
    stage: stage ?? 'none',
    data: JSON.parse(JSON.stringify(data)) as Record<string, unknown>,
    agent: agent ?? '',
    created_at: createdAt ?? now,
    seen_at: now,
    expires_at: expiresAt ?? later(createdAt ?? now, SESSION_LASTS),
    stepped_up_at: steppedUpAt ?? null,
  };
}
