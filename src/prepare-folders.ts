import { mkdir } from 'node:fs/promises';
import { Settings } from './common/config';

/** The data folder holds scores and keys: nobody but its owner may look into it. */
export async function prepareFolders(settings: Settings): Promise<void> {
  await mkdir(settings.dataDir, { recursive: true, mode: 0o700 });
}
