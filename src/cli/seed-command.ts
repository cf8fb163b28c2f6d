import { createApp } from '../app';
import { processSettings } from '../common/config';
import { migrate } from '../data-source';
import { prepareFolders } from '../prepare-folders';
import { CommandOutput } from './command-output';
import { loadReferenceData } from './seed';

/** `seed`: applies the migrations, loads the reference data and says what was new. */
export async function seed(_args: string[], io: CommandOutput): Promise<number> {
  const settings = processSettings('production');
  await prepareFolders(settings);
  await migrate(settings.database);
  const bench = await createApp(settings);
  try {
    const loaded = await loadReferenceData(bench.app);
    for (const { what, added } of loaded)
      io.stdout.write(`${what}: ${added === 0 ? 'nothing new' : `${added} added`}\n`);
  } finally {
    await bench.close();
  }
  return 0;
}
