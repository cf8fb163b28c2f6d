import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';

/** A file of the project; `path` is relative to its root, with forward slashes. */
export interface SourceFile {
  path: string;
  text: string;
}

export const root = resolve(__dirname, '..', '..', '..');

/** All files below the folders whose name ends as asked. Folders that do not exist hold none. */
export function filesBelow(folders: string[], ending: RegExp): SourceFile[] {
  return folders
    .flatMap((folder) => walk(join(root, folder)))
    .filter((file) => ending.test(file))
    .map((file) => ({ path: relative(root, file).split(sep).join('/'), text: readFileSync(file, 'utf8') }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

function walk(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? walk(join(folder, entry.name)) : [join(folder, entry.name)],
  );
}

export const sourceFiles = (): SourceFile[] => filesBelow(['src'], /\.ts$/);
export const isSpec = (path: string): boolean => path.endsWith('.spec.ts');
