import { mkdir, open, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { Inject, Injectable } from '@nestjs/common';
import { SETTINGS, Settings } from '../../common/config';

/** Bytes of files in the data folder, sealed, each under the id of its row. A file is written once and never changed. */
@Injectable()
export class AnswerFilesStore {
  private readonly folder: string;

  constructor(@Inject(SETTINGS) settings: Settings) {
    this.folder = join(settings.dataDir, 'answer-files');
  }

  async write(id: string, sealed: string): Promise<void> {
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
    const draft = `${this.pathOf(id)}.part`;
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

  private pathOf(id: string): string {
    return join(this.folder, id);
  }
}
