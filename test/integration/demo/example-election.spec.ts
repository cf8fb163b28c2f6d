import 'reflect-metadata';
import { rmSync } from 'node:fs';
import { Bench, createApp } from '../../../src/app';
import { readSettings } from '../../../src/common/config';
import { createKeyFile } from '../../../src/common/crypto/key-ring';
import { Invariants, ReadDb } from '../../../src/common/persistence';
import { SCENARIO } from '../../../src/demo/content/scenario';
import { DemoModule } from '../../../src/demo/demo.module';
import { DoorKeys } from '../../../src/demo/door-keys';
import { ExampleAccount, Door } from '../../../src/demo/load/accounts';
import { loadExample } from '../../../src/demo/load/load-example';
import { StagedClock } from '../../../src/demo/staged-clock';
import { freePort } from '../../support/free-port';
import { aTestApp } from '../../support/test-app';
import { testDatabase, TestDatabase } from '../../support/test-database';
import { scratchFolder } from '../../support/scratch-folder';

const LOADING = 240_000;

describe('the example election', () => {
  const folder = scratchFolder('example');
  let database: TestDatabase;
  let bench: Bench;
  let made: { accounts: ExampleAccount[]; doors: Door[] };
  let origin: string;

  beforeAll(async () => {
    database = await testDatabase();
    const port = await freePort();
    origin = `http://127.0.0.1:${port}`;
    const settings = { ...readSettings({ DATA_DIR: folder, PORT: String(port) }, 'test'), database: database.settings };
    createKeyFile(settings.keyFile);
    const clock = new StagedClock();
    const keys = new DoorKeys();
    bench = await createApp(settings, { clock, modules: [DemoModule.with(keys)] });
    made = await loadExample(bench.app, clock, keys);
    await bench.listen();
  }, LOADING);

  afterAll(async () => {
    await bench.close();
    await database.remove();
    rmSync(folder, { recursive: true, force: true });
  });

  const rows = <T>(sql: string): Promise<T[]> => bench.app.get(ReadDb).manager.query<T[]>(sql);

  it('brings every candidate to the state that its story tells', async () => {
    const phases = await rows<{ slug: string; phase: string }>(
      'SELECT c.slug AS slug, r.phase AS phase FROM review r JOIN candidacy c ON c.id = r.candidacy_id',
    );

    const told = SCENARIO.map(({ slug, phase }) => [slug, phase]);
    expect(phases.map(({ slug, phase }) => [slug, phase]).sort()).toEqual(told.sort());
  });

  it('keeps nothing readable of scores and reasons in the database', async () => {
    const stored = await rows<{ content: string }>('SELECT content FROM assessment_version');

    expect(stored.length).toBeGreaterThan(60);
    expect(stored.every(({ content }) => /^1\.[0-9a-f-]{36}\.[\w-]+\.[\w-]+$/.test(content))).toBe(true);
  });

  it('leaves data in which everything holds that must hold', async () => {
    const checked = await bench.app.get(Invariants).check();

    expect(checked.length).toBeGreaterThan(9);
    expect(checked.filter(({ violations }) => violations.length > 0)).toEqual([]);
  });

  it('gives every account secrets of its own', () => {
    const secrets = made.accounts.flatMap(({ password, totpSecret }) => [password, totpSecret]);

    expect(new Set(secrets).size).toBe(2 * made.accounts.length);
    expect(new Set(made.accounts.map(({ role }) => role))).toEqual(
      new Set(['panel member', 'panel chair', 'deputy chair', 'secretariat', 'administrator']),
    );
  });

  it('opens a door by one click, but not to a forwarded request', async () => {
    const address = `${origin}/en/sign-in/example/${made.doors[0]?.key}`;

    const signedIn = () =>
      rows<{ email: string }>('SELECT email FROM "user" WHERE signed_in_at IS NOT NULL ORDER BY email');
    const before = await signedIn();
    const direct = await fetch(address, { redirect: 'manual' });
    const forwarded = await fetch(address, { redirect: 'manual', headers: { 'X-Forwarded-For': '203.0.113.9' } });

    expect([direct.status, direct.headers.get('location')]).toEqual([303, made.doors[0]?.home]);
    expect(direct.headers.get('set-cookie')).toContain('sid=');
    expect([before, await signedIn()]).toEqual([[], [{ email: made.accounts[0]?.email }]]);
    expect([forwarded.status, forwarded.headers.get('location')]).toEqual([404, null]);
  });
});

it('has no such door in the real application', async () => {
  const app = await aTestApp();

  const answer = await fetch(`${app.origin}/en/sign-in/example/${'a'.repeat(24)}`, { redirect: 'manual' });

  expect(answer.status).toBe(404);
  await app.close();
});
