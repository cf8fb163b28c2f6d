import 'reflect-metadata';
import { rmSync } from 'node:fs';
import type { Abstract, Type } from '@nestjs/common';
import { Bench, createApp } from '../../src/app';
import { readSettings, Settings } from '../../src/common/config';
import { createKeyFile } from '../../src/common/crypto/key-ring';
import { Invariants, Tx, UnitOfWork } from '../../src/common/persistence';
import { SYSTEM } from '../../src/policy';
import { Browse } from './browse';
import { FakeClock } from './fake-clock';
import { FakeIds } from './fake-ids';
import { freePort } from './free-port';
import { CaughtMail, catchMails } from './mail-catcher';
import { SignIn, signInDirectly } from './sign-in';
import { testDatabase } from './test-database';
import { scratchFolder } from './scratch-folder';

export interface TestApp {
  bench: Bench;
  settings: Settings;
  clock: FakeClock;
  origin: string;
  /** A part of the running app by its class. */
  get<T>(token: Type<T> | Abstract<T>): T;
  /** Somebody with a browser: nobody in particular, or a person signed in without the pages of sign-in. */
  browse(userId?: string, how?: SignIn): Promise<Browse>;
  /** Arranges data in one unit of work, in the name of the platform. */
  arrange<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
  /** Sends what lies in the outbox and returns every mail sent so far, oldest first. */
  mails(): Promise<CaughtMail[]>;
  close(): Promise<void>;
  /** For tests that end the app themselves: takes its database and its folder away. */
  remove(): Promise<void>;
}

export interface TestAppChoice {
  now?: string;
  /** Counted instead of random ids. */
  countedIds?: boolean;
  env?: Record<string, string>;
  /** For tests that break on purpose what must hold of the data. */
  leavesFaults?: boolean;
}

/** The real app over HTTP with a database and a data folder of its own, a clock that stands still, and mail in a folder. */
export async function aTestApp(choice: TestAppChoice = {}): Promise<TestApp> {
  const database = await testDatabase();
  const dataDir = scratchFolder('app');
  const port = await freePort();
  const settings = {
    ...readSettings({ DATA_DIR: dataDir, PORT: String(port), CHROMIUM_PATH: 'none', ...choice.env }, 'test'),
    database: database.settings,
  };
  createKeyFile(settings.keyFile);
  const clock = new FakeClock(choice.now);
  const bench = await createApp(settings, { clock, ...(choice.countedIds ? { ids: new FakeIds() } : {}) });
  await bench.listen();
  const get: TestApp['get'] = (token) => bench.app.get(token, { strict: false });
  const origin = `http://127.0.0.1:${port}`;
  const remove = async () => {
    await database.remove();
    rmSync(dataDir, { recursive: true, force: true });
  };
  return {
    bench,
    remove,
    settings,
    clock,
    origin,
    get,
    browse: (userId, how) =>
      userId ? signInDirectly({ get, settings, clock, origin }, userId, how) : Promise.resolve(new Browse(origin)),
    arrange: (work) => get(UnitOfWork).run(SYSTEM, work),
    mails: () => catchMails(get, settings.mail.folder),
    close: async () => {
      const faults = choice.leavesFaults ? [] : await faultsIn(get(Invariants));
      await bench.close();
      await remove();
      if (faults.length > 0) throw new Error(`The tests left data that cannot be:\n${faults.join('\n')}`);
    },
  };
}

/** What must hold at any time holds after every file of tests (R19). */
async function faultsIn(invariants: Invariants): Promise<string[]> {
  const checked = await invariants.check();
  return checked.flatMap(({ name, violations }) => violations.map((violation) => `${name}: ${violation}`));
}
