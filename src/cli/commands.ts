import { createKeyFile } from '../common/crypto/key-ring';
import { processSettings } from '../common/config';
import { migrate, undoLastMigration } from '../data-source';
import { prepareFolders } from '../prepare-folders';
import { inviteAdministrator, resetFactors } from './admin-commands';
import { aggregate, CommandOutput } from './aggregate';
import { verifyPublication } from './publication-command';
import { seed } from './seed-command';

/** One command: what it says of itself in the list, and its work; resolves to the exit code. */
export interface Command {
  says: string;
  run(args: string[], io: CommandOutput): Promise<number>;
}

export const commands: Record<string, Command> = {
  'admin:invite': { says: 'print a one-time address for the first administrator', run: inviteAdministrator },
  'admin:reset-factors': { says: 'EMAIL: new second factor for an administrator who is alone', run: resetFactors },
  aggregate: { says: 'FILE.json: statistics of a file in the reference format, as one JSON object', run: aggregate },
  'keys:new': { says: 'FILE: make a key file, readable by its owner alone', run: newKeys },
  'publication:verify': {
    says: 'check everything that is published: hashes, signatures, files',
    run: verifyPublication,
  },
  seed: { says: 'load the reference data; again without harm', run: seed },
  migrate: { says: 'apply the migrations that are missing', run: applyMigrations },
  'migrate:down': { says: 'take back the migration applied last, with its data', run: takeBackMigration },
};

async function newKeys([path]: string[], io: CommandOutput): Promise<number> {
  if (!path) {
    io.stderr.write('usage: keys:new FILE\n');
    return 2;
  }
  createKeyFile(path);
  io.stdout.write(
    `Keys written to ${path}. Keep a copy apart from the database and its backups: without it nothing sealed can be read.\n`,
  );
  return 0;
}

async function applyMigrations(_args: string[], io: CommandOutput): Promise<number> {
  const settings = processSettings('production');
  await prepareFolders(settings);
  const names = await migrate(settings.database);
  io.stdout.write(names.length > 0 ? names.map((name) => `applied ${name}\n`).join('') : 'nothing to apply\n');
  return 0;
}

async function takeBackMigration(_args: string[], io: CommandOutput): Promise<number> {
  const name = await undoLastMigration(processSettings('production').database);
  io.stdout.write(name ? `took back ${name}\n` : 'nothing to take back\n');
  return 0;
}
