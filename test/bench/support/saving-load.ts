import { fork } from 'node:child_process';
import { join } from 'node:path';
import { Invariants } from '../../../src/common/persistence';
import type { Browse } from '../../support/browse';
import { makeRunFolder, removeRunFolder } from '../../support/run-folder';
import { makeSqliteTemplate } from '../../support/sqlite-template';
import { aTestApp, TestApp } from '../../support/test-app';
import { printTable, quantile } from './figures';
import { HOOK } from './places';
import type { Task, Writer, Written } from './writers';

export interface SavingLoad {
  writers: Writer[];
  /** What lies in the database of each writer's text, opened. */
  stored: () => Promise<string[]>;
}

/** Has everybody save at once on SQLite and prints how that went. Fails the process where a save was refused or lost. */
export async function runSavingLoad(
  { seconds, pause }: Pick<Task, 'seconds' | 'pause'>,
  prepare: (app: TestApp) => Promise<SavingLoad>,
): Promise<void> {
  makeRunFolder();
  await makeSqliteTemplate();
  const app = await aTestApp();
  try {
    const { writers, stored } = await prepare(app);
    const cpu = process.cpuUsage();
    const written = await load({ origin: app.origin, seconds, pause, writers });
    const used = process.cpuUsage(cpu);
    const texts = await stored();
    const lost = written.last.filter((text, index) => texts[index] !== text).length;
    report(written, { seconds, lost, cpu: used.user + used.system });
    await soundOrThrow(app);
  } finally {
    await app.close();
    removeRunFolder();
  }
}

export const aWriter = (kind: Writer['kind'], path: string, { cookies }: Browse): Writer => ({
  kind,
  path,
  cookies: [...cookies],
});

/** They write in a process of their own, so that their work does not weigh on the server's. */
function load(task: Task): Promise<Written> {
  const child = fork(join(__dirname, 'writers.ts'), { execArgv: ['--require', HOOK] });
  return new Promise((resolve, reject) => {
    child.once('message', (written) => resolve(written as Written));
    child.once('exit', (code) => reject(new Error(`The writers ended with ${code}`)));
    child.send(task);
  });
}

function report(
  { times, errors }: Written,
  { seconds, lost, cpu }: { seconds: number; lost: number; cpu: number },
): void {
  const ms = (share: number) => `${quantile(times, share).toFixed(0)} ms`;
  printTable(
    ['', 'measured'],
    [
      ['saves acknowledged', times.length],
      ['saves a second', (times.length / seconds).toFixed(0)],
      ['errors', errors.length],
      ['acknowledged values not in the database', lost],
      ['p50', ms(0.5)],
      ['p95', ms(0.95)],
      ['slowest', ms(1)],
      ['processor time of the server for a save', `${(cpu / 1000 / times.length).toFixed(2)} ms`],
    ],
  );
  for (const error of errors.slice(0, 3)) console.log(`  ${error}`);
  if (errors.length > 0 || lost > 0) process.exitCode = 1;
}

async function soundOrThrow(app: TestApp): Promise<void> {
  const faults = (await app.get(Invariants).check()).flatMap(({ violations }) => violations);
  if (faults.length > 0) throw new Error(faults.join('\n'));
}
