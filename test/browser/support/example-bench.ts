import 'reflect-metadata';
import { rmSync } from 'node:fs';
import { Bench, createApp } from '../../../src/app';
import { readSettings } from '../../../src/common/config';
import { createKeyFile } from '../../../src/common/crypto/key-ring';
import { ReadDb } from '../../../src/common/persistence';
import { DemoModule } from '../../../src/demo/demo.module';
import { DoorKeys } from '../../../src/demo/door-keys';
import { loadExample } from '../../../src/demo/load/load-example';
import { StagedClock } from '../../../src/demo/staged-clock';
import { freePort } from '../../support/free-port';
import { testDatabase } from '../../support/test-database';
import { TestEngine } from '../../support/test-environment';
import { scratchFolder } from '../../support/scratch-folder';

/** The example election, running, as `npm run demo` shows it. */
export interface ExampleBench {
  bench: Bench;
  origin: string;
  /** The one-click address of the person of this name, or a candidate's personal link. */
  door(name: string): string;
  /** One value from the database, for ids that pages carry in their addresses. */
  value(sql: string): Promise<string>;
  /** The review of the candidate with this slug. */
  review(slug: string): Promise<string>;
  close(): Promise<void>;
}

export async function anExampleBench(engine: TestEngine = 'sqlite'): Promise<ExampleBench> {
  const folder = scratchFolder('walk');
  const database = await testDatabase(engine);
  const port = await freePort();
  const settings = {
    ...readSettings({ DATA_DIR: folder, PORT: String(port), SITE_EXAMPLE: 'true' }, 'test'),
    database: database.settings,
  };
  createKeyFile(settings.keyFile);
  const clock = new StagedClock();
  const keys = new DoorKeys();
  const bench = await createApp(settings, { clock, modules: [DemoModule.with(keys)] });
  const { accounts, doors, candidates } = await loadExample(bench.app, clock, keys);
  await bench.publish();
  await bench.listen();
  const origin = `http://127.0.0.1:${port}`;
  const value = async (sql: string): Promise<string> => {
    const rows = await bench.app.get(ReadDb).manager.query<{ value: string }[]>(sql);
    return rows[0]?.value ?? '';
  };
  return {
    bench,
    origin,
    door: (name) => {
      const link = candidates.find((candidate) => candidate.name === name)?.link;
      const door = doors[accounts.findIndex((account) => account.name === name)];
      return origin + (link ? new URL(link).pathname : `/en/sign-in/example/${door?.key}`);
    },
    review: (slug) =>
      value(`SELECT r.id AS value FROM review r JOIN candidacy c ON c.id = r.candidacy_id WHERE c.slug = '${slug}'`),
    value,
    close: async () => {
      await bench.close();
      await database.remove();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
