import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The `views` folder, found upwards from the code: the compiled tree lies one level deeper than the source. */
export function viewsFolder(): string {
  for (let folder = __dirname; ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'views', 'locales'))) return join(folder, 'views');
    if (folder === dirname(folder)) throw new Error('the views folder was not found');
  }
}
