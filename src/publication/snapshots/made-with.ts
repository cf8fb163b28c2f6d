import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Settings } from '../../common/config';
import { viewsFolder } from '../../common/text/views-folder';

/** Code that decides what stands on a page, beside the templates and words. */
const CODE = ['../pages', '../site', '../domain', '../../common/web', '../../common/text'];

/**
 * A short name for all that pages are made with but data: templates, words, styles, page code and settings. With another
 * one the site is made anew, or its pages would name style sheets that are gone.
 */
export function madeWith({ site, http }: Pick<Settings, 'site' | 'http'>): string {
  const hash = createHash('sha256').update(JSON.stringify([site, http.publicUrl]));
  for (const folder of [viewsFolder(), ...CODE.map((path) => join(__dirname, path))])
    for (const name of filesOf(folder)) hash.update(name).update(readFileSync(join(folder, name)));
  return hash.digest('hex').slice(0, 16);
}

function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}
