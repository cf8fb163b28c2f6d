import { fork } from 'node:child_process';
import { join } from 'node:path';
import { Invariants } from '../../src/common/persistence';
import { AssessmentsRepository } from '../../src/scoring/data/assessments.repository';
import { aScoringWorld, scorePath, ScoringWorld } from '../integration/scoring/scoring-world';
import { makeRunFolder, removeRunFolder } from '../support/run-folder';
import { makeSqliteTemplate } from '../support/sqlite-template';
import { aTestApp, TestApp } from '../support/test-app';
import { printTable, quantile } from './support/figures';
import type { Task, Writer, Written } from './support/draft-writers';
import { machine } from './support/machine';
import { HOOK } from './support/places';

const MEMBERS = 30;
const SECONDS = Number(process.argv[2] ?? 60);

async function main(): Promise<void> {
  makeRunFolder();
  await makeSqliteTemplate();
  const app = await aTestApp();
  try {
    const world = await aScoringWorld(app, { members: MEMBERS });
    const writers = await Promise.all(
      world.members.map(({ userId }) => writer(app, userId, `${scorePath(world)}/autosaves`)),
    );
    const cpu = process.cpuUsage();
    const written = await load({ origin: app.origin, seconds: SECONDS, writers });
    const used = process.cpuUsage(cpu);
    const stored = await storedTexts(app, world);
    report(written, {
      lost: written.last.filter((text, index) => stored[index] !== text).length,
      cpu: used.user + used.system,
    });
    await soundOrThrow(app);
  } finally {
    await app.close();
    removeRunFolder();
  }
}

async function writer(app: TestApp, userId: string, path: string): Promise<Writer> {
  const browse = await app.browse(userId);
  const page = await browse.get(path.replace('/autosaves', ''));
  const token = page.forms.flatMap(({ fields }) => fields).find(([name]) => name === '_csrf')?.[1] ?? '';
  return { path, cookies: [...browse.cookies], token };
}

/** The members write in a process of their own, so that their work does not weigh on the server's. */
function load(task: Task): Promise<Written> {
  const child = fork(join(__dirname, 'support', 'draft-writers.ts'), { execArgv: ['--require', HOOK] });
  return new Promise((resolve, reject) => {
    child.once('message', (written) => resolve(written as Written));
    child.once('exit', (code) => reject(new Error(`The writers ended with ${code}`)));
    child.send(task);
  });
}

/** What lies in the database of each member's reason, opened. */
async function storedTexts(app: TestApp, { review, members, criteria }: ScoringWorld): Promise<string[]> {
  const repository = app.get(AssessmentsRepository);
  const db = app.bench.databases.read.manager;
  return Promise.all(
    members.map(async ({ memberId }) => {
      const assessment = await repository.of(db, review.id, memberId);
      const { draft } = await repository.draftOf(db, assessment?.id ?? '');
      return draft.ratings[criteria[0] ?? '']?.reason ?? '';
    }),
  );
}

function report({ times, errors }: Written, { lost, cpu }: { lost: number; cpu: number }): void {
  const ms = (share: number) => `${quantile(times, share).toFixed(0)} ms`;
  console.log(`${MEMBERS} members saving drafts at once for ${SECONDS} s, SQLite, synchronous=FULL (${machine()})`);
  console.log('Each saves again as soon as the answer is in; nobody pauses to think.');
  printTable(
    ['', 'measured'],
    [
      ['saves acknowledged', times.length],
      ['saves a second', (times.length / SECONDS).toFixed(0)],
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

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
