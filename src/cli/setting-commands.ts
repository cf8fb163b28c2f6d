import { existsSync } from 'node:fs';
import { settingsShown } from '../admin';
import { processSettings } from '../common/config';
import { createKeyFile } from '../common/crypto/key-ring';
import { CommandOutput } from './command-output';

export async function newKeys([path]: string[], io: CommandOutput): Promise<number> {
  if (!path) {
    io.stderr.write('usage: keys:new FILE\n');
    return 2;
  }
  if (existsSync(path)) {
    io.stderr.write(`${path} is there already and stays as it is.\n`);
    return 1;
  }
  createKeyFile(path);
  io.stdout.write(
    `Keys written to ${path}. Keep a copy apart from the database and its backups: without it nothing sealed can be read.\n`,
  );
  return 0;
}

/** `config:print`: what a start would work with, or why it would refuse (S53). */
export async function printSettings(_args: string[], io: CommandOutput): Promise<number> {
  const shown = settingsShown(processSettings('production'));
  const width = Math.max(...shown.map(([name]) => name.length));
  for (const [name, value] of shown) io.stdout.write(`${name.padEnd(width)}  ${value}\n`);
  return 0;
}
