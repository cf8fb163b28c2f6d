import type { QueryRunner } from 'typeorm';
import { UnitOfWork } from '../../../src/common/persistence';
import { SYSTEM } from '../../../src/policy';
import { aTestApp, TestApp } from '../../support/test-app';
import { aNamedReview, aPanelWorld } from '../panel/panel-world';

describe('a unit of work', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await aTestApp();
  });

  afterAll(() => app.close());

  const rows = <T>(sql: string): Promise<T[]> => app.bench.databases.read.query(sql) as Promise<T[]>;

  it('stands or falls alone among twenty at once, half of which fail (R2)', async () => {
    const unitOfWork = app.get(UnitOfWork);
    const acts = Array.from({ length: 20 }, (_, user) =>
      unitOfWork.run(SYSTEM, async (tx) => {
        tx.audit('parallel.done', `user:${user}`);
        tx.mail('none', { to: 'address:a@example.org', params: {}, dedupeKey: `parallel-${user}` });
        await tx.manager.query(`SELECT ${user} AS one`);
        await new Promise((resolve) => setTimeout(resolve, Math.random() * 5));
        if (user % 2 === 1) throw new Error(`user ${user} fails on purpose`);
        return user;
      }),
    );

    const ends = await Promise.allSettled(acts);
    const audited = await rows<{ ref: string }>(
      `SELECT object_ref AS ref FROM audit_event WHERE action = 'parallel.done'`,
    );
    const mails = await rows<{ key: string }>(
      `SELECT dedupe_key AS key FROM outbox WHERE dedupe_key LIKE 'parallel-%' ORDER BY dedupe_key`,
    );

    const even = Array.from({ length: 10 }, (_, half) => 2 * half);
    expect(ends.map(({ status }) => status === 'fulfilled')).toEqual(ends.map((_, user) => user % 2 === 0));
    expect(audited.map(({ ref }) => ref).sort()).toEqual(even.map((user) => `user:${user}`).sort());
    expect(mails.map(({ key }) => key)).toEqual(even.map((user) => `parallel-${user}`).sort());
  });

  it('leaves nothing when it fails after any of its statements (R1)', async () => {
    const world = await aPanelWorld(app);
    const review = await aNamedReview(app, world, 'Henrik Example', { phase: 'open', declared: world.all });
    const fault = new FaultAfter(app);
    const member = await app.browse(world.member.userId);
    const before = await everything(app);

    let statements = 0;
    for (let answer = 500; answer === 500; statements += 1) {
      await member.get(`/en/panel-room/step-aside/${review.id}`);
      fault.arm(statements);
      answer = (await member.submit({ category: 'personal', reason: 'My sister is his wife.' }, 'step-aside')).status;
      fault.disarm();
      if (answer === 500) expect(await everything(app)).toEqual(before);
      else expect(answer).toBe(303);
    }

    expect(statements).toBeGreaterThan(8);
    expect(await rows(`SELECT 1 FROM recusal`)).toHaveLength(1);
    expect(await everything(app)).not.toEqual(before);
  });
});

/** Lets a number of statements pass, then lets one happen and fail. Ends of transactions are not counted. */
class FaultAfter {
  private left = Infinity;
  private readonly patched = new WeakSet<QueryRunner>();

  constructor(app: TestApp) {
    const { write } = app.bench.databases;
    const make = write.createQueryRunner.bind(write);
    write.createQueryRunner = (mode) => this.patch(make(mode));
  }

  arm(statements: number): void {
    this.left = statements;
  }

  disarm(): void {
    this.left = Infinity;
  }

  private patch(runner: QueryRunner): QueryRunner {
    if (this.patched.has(runner)) return runner;
    this.patched.add(runner);
    const query = runner.query.bind(runner) as (...args: unknown[]) => Promise<unknown>;
    const faulty = async (...args: unknown[]): Promise<unknown> => {
      const result = await query(...args);
      if (/^(COMMIT|ROLLBACK)/.test(String(args[0]))) return result;
      this.left -= 1;
      if (this.left < 0) throw new Error('a fault on purpose');
      return result;
    };
    runner.query = faulty as QueryRunner['query'];
    return runner;
  }
}

/** Every row of every table; sessions come and go with each request. */
async function everything({ bench }: TestApp): Promise<Record<string, string[]>> {
  const { read } = bench.databases;
  const tables = read.entityMetadatas.map(({ tableName }) => tableName).filter((name) => name !== 'session');
  const found: Record<string, string[]> = {};
  for (const table of tables) {
    const rows = (await read.query(`SELECT * FROM "${table}"`)) as object[];
    found[table] = rows.map((row) => JSON.stringify(row)).sort();
  }
  return found;
}
