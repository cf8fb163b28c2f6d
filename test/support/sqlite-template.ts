import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { migrate } from '../../src/data-source';
import { hand } from './test-environment';
import { scratchFolder } from './scratch-folder';

let folder: string | null = null;

/** Migrates one database file; each test file works on a copy of it. */
export async function makeSqliteTemplate(): Promise<void> {
  if (folder) return;
  folder = scratchFolder('sqlite');
  const file = join(folder, 'template.sqlite');
  await migrate({ engine: 'sqlite', file });
  hand('sqliteTemplate', file);
}

export function removeSqliteTemplate(): void {
  if (folder) rmSync(folder, { recursive: true, force: true });
  folder = null;
}
