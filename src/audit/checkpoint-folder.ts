import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkpointFrom, SignedCheckpoint } from './domain/checkpoint';

/** A checkpoint file as it was found; null when it is none. */
export interface FoundCheckpoint {
  file: string;
  checkpoint: SignedCheckpoint | null;
}

/** Checkpoints as files, one each, for a copy that leaves the machine: what is kept elsewhere cannot be rewritten here. */
export class CheckpointFolder {
  constructor(private readonly path: string) {}

  async names(): Promise<string[]> {
    const names = await readdir(this.path).catch(() => []);
    return names.filter((name) => name.endsWith('.json')).sort();
  }

  async write(checkpoint: SignedCheckpoint): Promise<void> {
    await mkdir(this.path, { recursive: true, mode: 0o700 });
    const file = join(this.path, this.nameOf(checkpoint));
    await writeFile(`${file}.new`, `${JSON.stringify(checkpoint)}\n`, { mode: 0o600 });
    await rename(`${file}.new`, file);
  }

  async read(): Promise<FoundCheckpoint[]> {
    const names = await this.names();
    return Promise.all(
      names.map(async (file) => ({ file, checkpoint: checkpointFrom(await readFile(join(this.path, file), 'utf8')) })),
    );
  }

  /** Sorted by name they are sorted by time. */
  nameOf({ seq }: { seq: number }): string {
    return `${String(seq).padStart(12, '0')}.json`;
  }
}
