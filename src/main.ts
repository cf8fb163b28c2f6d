import 'reflect-metadata';
import { createApp } from './app';
import { loadReferenceData } from './cli/seed';
import { processSettings, SettingsError } from './common/config';
import { migrate } from './data-source';
import { prepareFolders } from './prepare-folders';

async function main(): Promise<void> {
  const settings = processSettings('production');
  await prepareFolders(settings);
  await migrate(settings.database);
  const bench = await createApp(settings);
  await loadReferenceData(bench.app);
  await bench.listen();
  bench.stopOnSignals();
  process.stdout.write(`Open Bench serves ${settings.http.publicUrl} on port ${settings.http.port}\n`);
}

main().catch((error: unknown) => {
  process.stderr.write(
    `${error instanceof SettingsError ? error.message : String(error instanceof Error ? error.stack : error)}\n`,
  );
  process.exit(1);
});
