import { join } from 'node:path';
import { DataSource } from 'typeorm';
import { Settings, SETTINGS } from '../common/config';
import { KeyRing } from '../common/crypto/key-ring';
import { SnapshotStore, verifyRevisions, verifySite } from '../publication';
import { CommandOutput } from './command-output';
import { lookInto } from './look-into';

/**
 * `publication:verify`: every published version and every file of the site that is served. Exit code 1 with the first
 * thing that is not as it was published.
 */
export function verifyPublication(_args: string[], io: CommandOutput): Promise<number> {
  return lookInto(io, ({ app, databases }) => verify(databases.read, app.get<Settings>(SETTINGS), io));
}

/** The same on a database that is open already. */
export async function verify(
  { manager }: Pick<DataSource, 'manager'>,
  { keyFile, dataDir }: Pick<Settings, 'keyFile' | 'dataDir'>,
  io: CommandOutput,
): Promise<number> {
  const publicKey = KeyRing.read(keyFile).publicKey().export({ type: 'spki', format: 'pem' }).toString();
  const revisions = await verifyRevisions(manager, publicKey);
  io.stdout.write(`Published versions checked (hash, signatures, order): ${revisions.checked}\n`);
  if (revisions.fault) return refuse(revisions.fault, io);
  const site = await verifySite(manager, new SnapshotStore(join(dataDir, 'site')), {
    files: revisions.files,
    publicKey,
  });
  io.stdout.write(`Files of the site checked (state ${site.number ?? 'none'}): ${site.files}\n`);
  if (site.fault) return refuse(site.fault, io);
  io.stdout.write('Everything is as it was published.\n');
  return 0;
}

function refuse(fault: string, io: CommandOutput): number {
  io.stderr.write(`Not as it was published. First fault:\n  ${fault}\n`);
  return 1;
}
