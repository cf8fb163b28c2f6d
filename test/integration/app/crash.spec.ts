import { ChildProcess, fork } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { join } from 'node:path';
import { aTestApp, TestApp } from '../../support/test-app';
import type { SaverTask } from './support/saver';

const KILLS = 8;
const HOOK = join(__dirname, '..', '..', '..', '.config', 'lib', 'typescript-hook.cjs');

describe('a process that is killed while it saves', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await aTestApp();
  });

  // Closing also checks the chain of the log.
  afterAll(() => app.close());

  it(`loses nothing that was answered, and leaves no half, ${KILLS} times over (R4)`, async () => {
    const answered: string[] = [];
    let next = started();
    for (let turn = 1; turn <= KILLS; turn += 1) {
      const child = next;
      // Loading takes longest, so the next one loads meanwhile.
      next = started();
      answered.push(...(await killedWhileSaving(app, child, turn)));
    }
    next.kill('SIGKILL');

    const audited = await names(app, `SELECT object_ref AS name FROM audit_event WHERE action = 'save.done'`);
    const mailed = await names(app, 'SELECT dedupe_key AS name FROM outbox');

    expect(answered.length).toBeGreaterThan(KILLS);
    expect(answered.filter((name) => !audited.has(name))).toEqual([]);
    expect([...mailed].sort()).toEqual([...audited].sort());
    expect(await integrity(app)).toBe('ok');
  });
});

function started(): ChildProcess {
  return fork(join(__dirname, 'support', 'saver.ts'), { execArgv: ['--require', HOOK] });
}

/** Lets the process save for a moment and kills it; returns what it had answered. */
function killedWhileSaving({ settings }: TestApp, child: ChildProcess, turn: number): Promise<string[]> {
  const answered: string[] = [];
  child.once('message', () => setTimeout(() => child.kill('SIGKILL'), randomInt(5, 150)));
  child.on('message', (name) => answered.push(String(name)));
  const task: SaverTask = { settings: settings.database, keyFile: settings.keyFile, turn };
  child.send(task);
  return new Promise((resolve, reject) => {
    child.once('close', (code, signal) =>
      signal === 'SIGKILL' ? resolve(answered) : reject(new Error(`The saving process ended by itself with ${code}`)),
    );
  });
}

async function names({ bench }: TestApp, sql: string): Promise<Set<string>> {
  const rows = (await bench.databases.read.query(sql)) as { name: string }[];
  return new Set(rows.map(({ name }) => name));
}

async function integrity({ bench, settings }: TestApp): Promise<string> {
  if (settings.database.engine === 'postgres') return 'ok';
  const [row] = (await bench.databases.write.query('PRAGMA integrity_check')) as { integrity_check: string }[];
  return row?.integrity_check ?? '';
}
