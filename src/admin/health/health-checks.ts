import { Injectable } from '@nestjs/common';
import { KeyRing } from '../../common/crypto/key-ring';
import { ReadDb, UnitOfWork } from '../../common/persistence';
import { Clock, later } from '../../common/time/clock';
import { SYSTEM } from '../../policy';

/** `ok`, or in few words what is wrong. */
export type Check = string;

/** A mail that waits longer than this means that the relay or the worker is down. */
const OLDEST_MAIL = 3_600;
const LARGEST_SKEW = 2_000;

@Injectable()
export class HealthChecks {
  constructor(
    private readonly readDb: ReadDb,
    private readonly unitOfWork: UnitOfWork,
    private readonly keyRing: KeyRing,
    private readonly clock: Clock,
  ) {}

  async run(): Promise<Record<string, Check>> {
    const checks = {
      database: () => this.database(),
      migrations: () => this.migrations(),
      durability: () => this.durability(),
      keys: () => this.keys(),
      outbox: () => this.outbox(),
      clock: () => this.clockSkew(),
    };
    const entries = await Promise.all(
      Object.entries(checks).map(async ([name, check]) => [name, await answered(check)] as const),
    );
    return Object.fromEntries(entries);
  }

  private async database(): Promise<Check> {
    await this.unitOfWork.run(SYSTEM, async (tx) => {
      await tx.manager.query(`UPDATE audit_head SET id = 1 WHERE id = 1`);
    });
    return 'ok';
  }

  private async migrations(): Promise<Check> {
    const pending = await this.readDb.manager.connection.showMigrations();
    return pending ? 'not applied' : 'ok';
  }

  /** An answered save must survive a power cut (R3). */
  private async durability(): Promise<Check> {
    const { manager } = this.readDb;
    if (manager.connection.options.type === 'postgres') {
      const rows = await manager.query<{ synchronous_commit: string }[]>('SHOW synchronous_commit');
      return rows[0]?.synchronous_commit === 'off' ? 'synchronous_commit is off' : 'ok';
    }
    return this.unitOfWork.run(SYSTEM, async (tx) => {
      const [sync] = await tx.manager.query<{ synchronous: number }[]>('PRAGMA synchronous');
      const [journal] = await tx.manager.query<{ journal_mode: string }[]>('PRAGMA journal_mode');
      return sync?.synchronous === 2 && journal?.journal_mode === 'wal' ? 'ok' : 'pragmas differ';
    });
  }

  private async keys(): Promise<Check> {
    return this.keyRing.master(this.keyRing.currentId).length === 32 ? 'ok' : 'unusable';
  }

  private async outbox(): Promise<Check> {
    const before = later(this.clock.now(), -OLDEST_MAIL);
    const query = this.readDb.manager.createQueryBuilder().select('COUNT(*)', 'count').from('outbox', 'mail');
    const row = await query
      .where('mail.state = :state AND mail.due_at < :before', { state: 'waiting', before })
      .getRawOne<{ count: string }>();
    return Number(row?.count ?? 0) === 0 ? 'ok' : 'mail is waiting for more than an hour';
  }

  /** Deadlines are decided by server time, so it must agree with the database's (R14). */
  private async clockSkew(): Promise<Check> {
    if (this.readDb.manager.connection.options.type !== 'postgres') return 'ok';
    const rows = await this.readDb.manager.query<{ now: string }[]>(
      `SELECT to_char(clock_timestamp() AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS now`,
    );
    const skew = Math.abs(Date.parse(rows[0]?.now ?? '') - Date.now());
    return skew <= LARGEST_SKEW ? 'ok' : 'differs from the database by more than two seconds';
  }
}

async function answered(check: () => Promise<Check>): Promise<Check> {
  try {
    return await check();
  } catch {
    return 'failed';
  }
}
