import 'reflect-metadata';
import { existsSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Bench, createApp } from '../app';
import { createKeyFile } from '../common/crypto/key-ring';
import { processSettings, Settings, SettingsError } from '../common/config';
import { migrate } from '../data-source';
import { prepareFolders } from '../prepare-folders';
import { DemoModule } from './demo.module';
import { DoorKeys } from './door-keys';
import { Door, ExampleAccount } from './load/accounts';
import { ExampleCandidate } from './load/candidate-links';
import { loadExample } from './load/load-example';
import { StagedClock } from './staged-clock';

interface Made {
  accounts: ExampleAccount[];
  doors: Door[];
  candidates: ExampleCandidate[];
}

/** `npm run demo`: a fresh database with the example election, or the one made before; then the real application. */
async function main(): Promise<void> {
  const settings = processSettings('demo');
  if (process.argv.includes('--reset')) await rm(settings.dataDir, { recursive: true, force: true });
  await prepareFolders(settings);
  if (!existsSync(settings.keyFile)) createKeyFile(settings.keyFile);
  await migrate(settings.database);
  const clock = new StagedClock();
  const keys = new DoorKeys();
  const bench = await createApp(settings, { clock, modules: [DemoModule.with(keys)] });
  const made = existsSync(accountsFile(settings))
    ? await readMade(settings, keys)
    : await makeExample(bench, settings, clock, keys);
  await bench.publish();
  const port = await bench.listen();
  bench.stopOnSignals();
  print(settings, port, made);
}

async function makeExample(bench: Bench, settings: Settings, clock: StagedClock, keys: DoorKeys): Promise<Made> {
  process.stdout.write('Making the example election (about half a minute) …\n');
  const made = await loadExample(bench.app, clock, keys);
  await writeFile(doorsFile(settings), JSON.stringify(made.doors, null, 2), { mode: 0o600 });
  // Written last: where this file is, the example is whole.
  const everybody = [...made.accounts, ...made.candidates];
  await writeFile(accountsFile(settings), JSON.stringify(everybody, null, 2), { mode: 0o600 });
  return made;
}

async function readMade(settings: Settings, keys: DoorKeys): Promise<Made> {
  const everybody = JSON.parse(await readFile(accountsFile(settings), 'utf8')) as (ExampleAccount | ExampleCandidate)[];
  const doors = JSON.parse(await readFile(doorsFile(settings), 'utf8')) as Door[];
  for (const { key, userId, home } of doors) keys.add(key, userId, home);
  return {
    accounts: everybody.filter((one): one is ExampleAccount => !('link' in one)),
    candidates: everybody.filter((one): one is ExampleCandidate => 'link' in one),
    doors,
  };
}

const accountsFile = ({ dataDir }: Settings): string => join(dataDir, 'demo-accounts.json');
const doorsFile = ({ dataDir }: Settings): string => join(dataDir, 'demo-doors.json');

function print(settings: Settings, port: number, { accounts, doors, candidates }: Made): void {
  const origin = `http://127.0.0.1:${port}`;
  const rows = accounts.map(({ role, name }, index) => [
    role,
    name,
    `${origin}/en/sign-in/example/${doors[index]?.key}`,
  ]);
  rows.push(...candidates.map(({ role, name, link }) => [role, name, origin + new URL(link).pathname]));
  const widths = [0, 1].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const line = ([role = '', name = '', address = '']: string[]) =>
    `  ${role.padEnd(widths[0] ?? 0)}  ${name.padEnd(widths[1] ?? 0)}  ${address}`;
  process.stdout.write(
    [
      '',
      `Open Bench, example election: ${origin}`,
      '',
      'Sign in with one click, on this machine only:',
      ...rows.map(line),
      '',
      `Addresses, passwords and second factors: ${accountsFile(settings)}`,
      'Start over with: npm run demo -- --reset     Stop with Ctrl+C',
      '',
    ].join('\n'),
  );
}

main().catch((error: unknown) => {
  const text = error instanceof SettingsError ? error.message : error instanceof Error ? error.stack : String(error);
  process.stderr.write(`${text}\n`);
  process.exit(1);
});
