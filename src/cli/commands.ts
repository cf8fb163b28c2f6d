import { inviteAdministrator, resetFactors } from './admin-commands';
import { aggregate } from './aggregate';
import { checkDatabase, verifyAudit } from './check-commands';
import { CommandOutput } from './command-output';
import { applyMigrations, takeBackMigration } from './migration-commands';
import { verifyPublication } from './publication-command';
import { seed } from './seed-command';
import { newKeys, printSettings } from './setting-commands';

/** One command: what it says of itself in the list, and its work; resolves to the exit code. */
export interface Command {
  says: string;
  run(args: string[], io: CommandOutput): Promise<number>;
}

export const commands: Record<string, Command> = {
  'admin:invite': { says: 'print a one-time address for the first administrator', run: inviteAdministrator },
  'admin:reset-factors': { says: 'EMAIL: new second factor for an administrator who is alone', run: resetFactors },
  aggregate: { says: 'FILE.json: statistics of a file in the reference format, as one JSON object', run: aggregate },
  'audit:verify': { says: '[FOLDER]: check the audit log, with checkpoints kept in FOLDER too', run: verifyAudit },
  'config:print': { says: 'print the settings, secrets hidden', run: printSettings },
  'db:check': { says: 'check what must hold of the data', run: checkDatabase },
  'keys:new': { says: 'FILE: make a key file, readable by its owner alone', run: newKeys },
  migrate: { says: 'apply the migrations that are missing', run: applyMigrations },
  'migrate:down': { says: 'take back the migration applied last, with its data', run: takeBackMigration },
  'publication:verify': {
    says: 'check everything that is published: hashes, signatures, files',
    run: verifyPublication,
  },
  seed: { says: 'load the reference data; again without harm', run: seed },
};

/** Runs the command that the words name; without words, says what there is. */
export async function runCommand([name = 'help', ...args]: string[], io: CommandOutput): Promise<number> {
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command) return command.run(args, io);
  if (['help', '--help', '-h'].includes(name)) {
    io.stdout.write(listOfCommands());
    return 0;
  }
  io.stderr.write(`There is no command "${name}".\n${listOfCommands()}`);
  return 2;
}

function listOfCommands(): string {
  const width = Math.max(...Object.keys(commands).map((name) => name.length));
  const lines = Object.entries(commands).map(([name, { says }]) => `  ${name.padEnd(width)}  ${says}\n`);
  return `npm run -s cli -- COMMAND\n${lines.join('')}`;
}
