import 'reflect-metadata';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Bench, createApp } from '../../src/app';
import { readSettings, Settings } from '../../src/common/config';
import type { DatabaseSettings } from '../../src/common/config/settings';
import { createKeyFile } from '../../src/common/crypto/key-ring';
import { migrate } from '../../src/data-source';
import { DemoModule } from '../../src/demo/demo.module';
import { DoorKeys } from '../../src/demo/door-keys';
import { Door, ExampleAccount } from '../../src/demo/load/accounts';
import { ExampleCandidate } from '../../src/demo/load/candidate-links';
import { loadExample } from '../../src/demo/load/load-example';
import { StagedClock } from '../../src/demo/staged-clock';
import { freePort } from './free-port';
import { exampleOf, onServer, withDatabase } from './postgres-server';
import { scratchFolder } from './scratch-folder';
import { copyOf, TestDatabase } from './test-database';
import { handed, TestEngine } from './test-environment';

export interface ExampleMade {
  accounts: ExampleAccount[];
  doors: Door[];
  candidates: ExampleCandidate[];
}

/** An app of its own on a copy of the example election, which is played through once for each engine of a run. */
export interface ExampleCopy {
  bench: Bench;
  made: ExampleMade;
  settings: Settings;
  origin: string;
  close(): Promise<void>;
}

export async function anExampleCopy(engine: TestEngine, env: Record<string, string> = {}): Promise<ExampleCopy> {
  const source = await theExample(engine);
  const folder = scratchFolder('example');
  cpSync(source.dataDir, folder, { recursive: true });
  const database = await copyOf(source.database);
  const made = JSON.parse(readFileSync(source.madeFile, 'utf8')) as ExampleMade;
  const keys = new DoorKeys();
  for (const { key, userId, home } of made.doors) keys.add(key, userId, home);
  return { ...(await started(folder, database, keys, env)), made };
}

async function started(
  dataDir: string,
  database: TestDatabase,
  keys: DoorKeys,
  env: Record<string, string>,
): Promise<Omit<ExampleCopy, 'made'>> {
  const port = await freePort();
  const settings = settingsOf(dataDir, database.settings, { PORT: String(port), ...env });
  const bench = await createApp(settings, { clock: new StagedClock(), modules: [DemoModule.with(keys)] });
  await bench.publish();
  await bench.listen();
  return {
    bench,
    settings,
    origin: `http://127.0.0.1:${port}`,
    close: async () => {
      await bench.close();
      await database.remove();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

const settingsOf = (dataDir: string, database: DatabaseSettings, env: Record<string, string>): Settings => ({
  ...readSettings({ DATA_DIR: dataDir, SITE_EXAMPLE: 'true', ...env }, 'test'),
  database,
});

interface Source {
  dataDir: string;
  database: DatabaseSettings;
  /** Written last: where it is, the example is whole. */
  madeFile: string;
}

/** Made by the first file that asks; another that asks meanwhile waits for it. */
async function theExample(engine: TestEngine): Promise<Source> {
  const place = join(handed('runFolder'), `example-${engine}`);
  const source = { dataDir: join(place, 'data'), database: databaseIn(place, engine), madeFile: join(place, 'made') };
  if (!isFirst(place)) {
    while (!existsSync(source.madeFile)) await pause(100);
    return source;
  }
  try {
    await make(source);
  } catch (error) {
    // The next that asks tries anew and fails with the reason.
    rmSync(place, { recursive: true, force: true });
    throw error;
  }
  return source;
}

function isFirst(place: string): boolean {
  if (existsSync(place)) return false;
  try {
    mkdirSync(place);
    return true;
  } catch {
    return false;
  }
}

function databaseIn(place: string, engine: TestEngine): DatabaseSettings {
  if (engine === 'sqlite') return { engine, file: join(place, 'open-bench.sqlite') };
  const name = exampleOf(handed('postgresTemplate'));
  return { engine, url: withDatabase(handed('postgresServer'), name), poolSize: 5 };
}

async function make({ dataDir, database, madeFile }: Source): Promise<void> {
  if (database.engine === 'postgres') {
    const server = handed('postgresServer');
    await onServer(server, `CREATE DATABASE "${exampleOf(handed('postgresTemplate'))}"`);
  }
  await migrate(database);
  const settings = settingsOf(dataDir, database, {});
  mkdirSync(dirname(settings.keyFile), { recursive: true });
  createKeyFile(settings.keyFile);
  const clock = new StagedClock();
  const keys = new DoorKeys();
  const bench = await createApp(settings, { clock, modules: [DemoModule.with(keys)] });
  const made = await loadExample(bench.app, clock, keys);
  await bench.close();
  writeFileSync(madeFile, JSON.stringify(made));
}
