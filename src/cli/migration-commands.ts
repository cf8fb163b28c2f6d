import { processSettings } from '../common/config';
import { migrate, undoLastMigration } from '../data-source';
import { prepareFolders } from '../prepare-folders';
import { CommandOutput } from './command-output';

export async function applyMigrations(_args: string[], io: CommandOutput): Promise<number> {
  const settings = processSettings('production');
  await prepareFolders(settings);
  const names = await migrate(settings.database);
  io.stdout.write(names.length > 0 ? names.map((name) => `applied ${name}\n`).join('') : 'nothing to apply\n');
  return 0;
}

export async function takeBackMigration(_args: string[], io: CommandOutput): Promise<number> {
  const name = await undoLastMigration(processSettings('production').database);
  io.stdout.write(name ? `took back ${name}\n` : 'nothing to take back\n');
  return 0;
}
