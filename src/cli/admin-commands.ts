import { createApp } from '../app';
import { processSettings } from '../common/config';
import { UnitOfWork } from '../common/persistence';
import { migrate } from '../data-source';
import { FactorResets, FirstAdministrator, Users } from '../identity';
import { SYSTEM } from '../policy';
import { prepareFolders } from '../prepare-folders';
import { CommandOutput } from './command-output';

type Bench = Awaited<ReturnType<typeof createApp>>;

/** `admin:invite`: the one-time address for the first administrator, as a start of the site prints it. */
export function inviteAdministrator(_args: string[], io: CommandOutput): Promise<number> {
  return withApp(async ({ app }) => {
    const address = await app.get(FirstAdministrator).address();
    if (!address) {
      io.stderr.write('There is an administrator already; they invite further people on the site.\n');
      return 1;
    }
    io.stdout.write(`Open this address once, within 72 hours, to create the first administrator:\n  ${address}\n`);
    return 0;
  });
}

/** `admin:reset-factors EMAIL`: for a sole administrator who lost the second factor; with two, they help each other on the site. */
export function resetFactors([email]: string[], io: CommandOutput): Promise<number> {
  if (!email) {
    io.stderr.write('usage: admin:reset-factors EMAIL\n');
    return Promise.resolve(2);
  }
  return withApp(async ({ app }) => {
    const administrators = await app.get(Users).holding('administrator');
    const [only] = administrators;
    if (!only || administrators.length > 1 || only.email !== email.trim().toLowerCase()) {
      io.stderr.write('This is not the address of the only active administrator.\n');
      return 1;
    }
    const resets = app.get(FactorResets);
    const { url } = await app.get(UnitOfWork).run(SYSTEM, (tx) => resets.reset(tx, only.id));
    io.stdout.write(
      `The second factor is removed and all sessions are ended. Open this address once, within 72 hours:\n  ${url}\n`,
    );
    return 0;
  });
}

async function withApp(work: (bench: Bench) => Promise<number>): Promise<number> {
  const settings = processSettings('production');
  await prepareFolders(settings);
  await migrate(settings.database);
  const bench = await createApp(settings);
  try {
    return await work(bench);
  } finally {
    await bench.close();
  }
}
