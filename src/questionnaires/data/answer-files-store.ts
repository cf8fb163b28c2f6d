import { existsSync } from 'node:fs';
import { mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Inject, Injectable } from '@nestjs/common';
import { SETTINGS, Settings } from '../../common/config';
import { isUuid } from '../../common/ids/ids';

const UNFINISHED = '.part';

/** Bytes of files in the data folder, sealed, each under the id of its row. A file is written once and never changed. */
@Injectable()
export class AnswerFilesStore {
  private readonly folder: string;

  constructor(@Inject(SETTINGS) settings: Settings) {
    this.folder = join(settings.dataDir, 'answer-files');
  }

  async write(id: string, sealed: string): Promise<void> {
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
    const draft = this.pathOf(id) + UNFINISHED;
    const handle = await open(draft, 'w', 0o600);
    try {
      await handle.writeFile(sealed, 'latin1');
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(draft, this.pathOf(id));
  }

  read(id: string): Promise<string> {
    return readFile(this.pathOf(id), 'latin1');
  }

  /** All that was ever begun here, unfinished files too; whatever else lies in the folder is not ours. */
  async names(): Promise<string[]> {
    const names = existsSync(this.folder) ? await readdir(this.folder) : [];
    return names.filter((name) => isUuid(name.endsWith(UNFINISHED) ? name.slice(0, -UNFINISHED.length) : name));
  }

  /** Somebody else may have been quicker. */
  erase(name: string): Promise<void> {
    return rm(this.pathOf(name), { force: true });
  }

  private pathOf(name: string): string {
    return join(this.folder, name);
  }
}
