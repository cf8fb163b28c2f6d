import 'reflect-metadata';
import { createApp } from './app';
import { loadReferenceData } from './cli/seed';
import { processSettings, SettingsError } from './common/config';
import { migrate } from './data-source';
import { FirstAdministrator } from './identity';
import { prepareFolders } from './prepare-folders';

async function main(): Promise<void> {
  const settings = processSettings('production');
  await prepareFolders(settings);
  await migrate(settings.database);
  const bench = await createApp(settings);
  await loadReferenceData(bench.app);
  await bench.publish();
  await bench.listen();
  bench.stopOnSignals();
  const firstAdministrator = await bench.app.get(FirstAdministrator).address();
  process.stdout.write(`Open Bench serves ${settings.http.publicUrl} on port ${settings.http.port}\n`);
  if (firstAdministrator) {
    process.stdout.write(
      `No administrator yet. Open this once, within 72 hours, to create one:\n  ${firstAdministrator}\n`,
    );
  }
}

main().catch((error: unknown) => {
  process.stderr.write(
    `${error instanceof SettingsError ? error.message : String(error instanceof Error ? error.stack : error)}\n`,
  );
  process.exit(1);
});
