import { closeSync, existsSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';

/** SQLite serves one process only: a lock file beside the database keeps a second one out (R17). */
export function lockDatabase(file: string): () => void {
  const lock = `${file}.lock`;
  if (existsSync(lock) && !isAlive(Number(readFileSync(lock, 'utf8')))) rmSync(lock);
  try {
    const handle = openSync(lock, 'wx', 0o600);
    writeSync(handle, String(process.pid));
    closeSync(handle);
  } catch {
    throw new Error(
      `Another Open Bench uses this database (see ${lock}). Stop it first, or use PostgreSQL for several instances.`,
    );
  }
  return () => rmSync(lock, { force: true });
}

function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0 || pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
