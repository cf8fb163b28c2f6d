import { existsSync, mkdtempSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const MEMORY = '/dev/shm';
const ENOUGH = 1024 ** 3;

/** A folder for the data of one test: in memory where there is plenty, because each commit waits for the disk. */
export function scratchFolder(name: string): string {
  return mkdtempSync(join(inMemory() ? MEMORY : tmpdir(), `open-bench-${name}-`));
}

function inMemory(): boolean {
  if (!existsSync(MEMORY)) return false;
  const { bavail, bsize } = statfsSync(MEMORY);
  return bavail * bsize > ENOUGH;
}
