import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrate } from '../../src/data-source';
import { hand } from './test-environment';

let folder: string | null = null;

/** Migrates one database file; each test file works on a copy of it. */
export async function makeSqliteTemplate(): Promise<void> {
  if (folder) return;
  folder = mkdtempSync(join(tmpdir(), 'open-bench-sqlite-'));
  const file = join(folder, 'template.sqlite');
  await migrate({ engine: 'sqlite', file });
  hand('sqliteTemplate', file);
}

export function removeSqliteTemplate(): void {
  if (folder) rmSync(folder, { recursive: true, force: true });
  folder = null;
}
