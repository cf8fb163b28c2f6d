import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { migrate } from '../../src/data-source';
import { hand, handed } from './test-environment';

/** Migrates one database file; each test file works on a copy of it. */
export async function makeSqliteTemplate(): Promise<void> {
  const file = join(handed('runFolder'), 'template.sqlite');
  if (existsSync(file)) return;
  await migrate({ engine: 'sqlite', file });
  hand('sqliteTemplate', file);
}
