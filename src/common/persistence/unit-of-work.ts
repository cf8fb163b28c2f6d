import { AsyncLocalStorage } from 'node:async_hooks';
import { Injectable } from '@nestjs/common';
import { DataSource, QueryRunner } from 'typeorm';
import { Actor } from '../../policy';
import { Clock } from '../time/clock';
import { AuditPort, OutboxPort } from './ports';
import { claim } from './claim';
import { AuditEntry, AuditOptions, Mail, Tx } from './tx';
import { WriteQueue } from './write-queue';

const ATTEMPTS = 4;
/** Serialisation failure and deadlock: PostgreSQL asks for the same work again. */
const RETRYABLE = new Set(['40001', '40P01']);

interface Collected {
  audit: AuditEntry[];
  mails: (Mail & { template: string })[];
}

/** One act, one transaction: change, audit rows and outgoing mail stand or fall together (R1). */
@Injectable()
export class UnitOfWork {
  private readonly running = new AsyncLocalStorage<true>();
  private readonly queue = new WriteQueue();

  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly audit: AuditPort,
    private readonly outbox: OutboxPort,
  ) {}

  /** Runs the work and commits, or rolls everything back. The work must be repeatable: it may run again. */
  async run<T>(actor: Actor, work: (tx: Tx) => Promise<T>): Promise<T> {
    if (this.running.getStore()) throw new Error('A unit of work may not start inside another');
    const once = () => this.running.run(true, () => this.once(actor, work));
    return this.isSqlite() ? this.queue.add(once) : retried(once);
  }

  private isSqlite(): boolean {
    return this.dataSource.options.type === 'better-sqlite3';
  }

  private async once<T>(actor: Actor, work: (tx: Tx) => Promise<T>): Promise<T> {
    const runner = this.dataSource.createQueryRunner();
    await runner.connect();
    try {
      await this.begin(runner);
      const result = await this.workAndAppend(runner, actor, work);
      await (runner.isTransactionActive ? runner.commitTransaction() : runner.query('COMMIT'));
      return result;
    } catch (error) {
      await (runner.isTransactionActive ? runner.rollbackTransaction() : runner.query('ROLLBACK')).catch(
        () => undefined,
      );
      throw error;
    } finally {
      await runner.release();
    }
  }

  /** On SQLite BEGIN alone would take the write lock too late, at the first write. TypeORM's row locks ask for its own begin. */
  private async begin(runner: QueryRunner): Promise<void> {
    await (this.isSqlite() ? runner.query('BEGIN IMMEDIATE') : runner.startTransaction());
  }

  private async workAndAppend<T>(runner: QueryRunner, actor: Actor, work: (tx: Tx) => Promise<T>): Promise<T> {
    const collected: Collected = { audit: [], mails: [] };
    const tx = transaction(runner, actor, this.clock.now(), collected);
    const once = await claim(tx);
    try {
      const result = await work(tx);
      await this.outbox.enqueue(tx, collected.mails);
      // Last, because every writer waits for the head row of the chain.
      await this.audit.append(tx, collected.audit);
      return result;
    } catch (error) {
      if (once) once.claimed = false;
      throw error;
    }
  }
}

function transaction(runner: QueryRunner, actor: Actor, now: string, collected: Collected): Tx {
  const tx = {
    manager: runner.manager,
    now,
    actor,
    audit: (action: string, objectRef: string, details = {}, options: AuditOptions = {}) =>
      void collected.audit.push({ action, objectRef, details, outcome: 'done', ...options }),
    mail: (template: string, mail: Mail) => void collected.mails.push({ template, ...mail }),
  };
  return tx as unknown as Tx;
}

async function retried<T>(once: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await once();
    } catch (error) {
      if (attempt >= ATTEMPTS || !RETRYABLE.has(codeOf(error))) throw error;
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 20 * 2 ** attempt));
    }
  }
}

function codeOf(error: unknown): string {
  const driverError = (error as { driverError?: { code?: string } }).driverError;
  return driverError?.code ?? '';
}
