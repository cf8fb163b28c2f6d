import { existsSync } from 'node:fs';
import { Bench, createApp } from '../app';
import { processSettings } from '../common/config';
import { keyFileProblem } from '../common/crypto/key-ring';
import { CommandOutput } from './command-output';

/**
 * Opens the data as they are, beside a server that may be running, for a command that only looks. It needs no more than where
 * data and keys lie, so the example can be looked at as well as a public site.
 */
export async function lookInto(io: CommandOutput, work: (bench: Bench) => Promise<number>): Promise<number> {
  const settings = processSettings('demo');
  const { database } = settings;
  if (database.engine === 'sqlite' && !existsSync(database.file)) {
    io.stderr.write(`There is no database at ${database.file}.\n`);
    return 1;
  }
  const problem = keyFileProblem(settings.keyFile);
  if (problem) {
    io.stderr.write(`The key file ${settings.keyFile}: ${problem}\n`);
    return 1;
  }
  const bench = await createApp(settings, { looksOnly: true });
  try {
    if (!(await bench.databases.read.showMigrations())) return await work(bench);
    io.stderr.write('Migrations are missing; apply them first: npm run -s cli -- migrate\n');
    return 1;
  } finally {
    await bench.close();
  }
}
