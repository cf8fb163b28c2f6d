import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isSpec, root, SourceFile, sourceFiles } from './support/source-files';

const REASONS = 'src/decisions/0007-dependencies-and-their-reasons.md';
/** They build the app, or are loaded by TypeORM, and no file of ours imports them. */
const CALLED = ['@nestjs/cli', 'typescript', 'pg'];

const read = (path: string): string => readFileSync(join(root, path), 'utf8');
type Versions = Record<string, string>;
const { dependencies, devDependencies } = JSON.parse(read('package.json')) as Record<string, Versions>;
/** S55. */
const MOST = 40;
const names = Object.keys(dependencies ?? {}).filter((name) => !name.startsWith('@types/'));

const imported = (name: string, files: SourceFile[]): boolean =>
  files.some(({ path, text }) => !isSpec(path) && (text.includes(`'${name}'`) || text.includes(`'${name}/`)));
const unused = (packages: string[], files: SourceFile[]): string[] =>
  packages.filter((name) => !CALLED.includes(name) && !imported(name, files));

/** Packages named in the first column of the table, where one line may hold several of the same scope. */
function explained(text: string): Set<string> {
  const cells = [...text.matchAll(/^\| ([^|]+) \|/gm)].map(([, cell = '']) => cell.split(', '));
  return new Set(
    cells.flatMap(([first = '', ...others]) => {
      const scope = /^@[^/]+\//.exec(first)?.[0] ?? '';
      return [first, ...others, ...others.map((name) => scope + name)];
    }),
  );
}

describe('the packages of the app', () => {
  it('are few, all used, pinned exactly, and have their reason', () => {
    const reasons = explained(read(REASONS));

    expect(unused(names, sourceFiles())).toEqual([]);
    expect(names.filter((name) => !reasons.has(name))).toEqual([]);
    expect(names.length).toBeLessThanOrEqual(MOST);
    const versions = Object.values({ ...dependencies, ...devDependencies });
    expect(versions.filter((version) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([]);
  });

  it('would be missed when nothing needs them or nobody says why', () => {
    const onlyTested = [{ path: 'src/x.spec.ts', text: "import 'left-pad'" }];
    expect(unused(['left-pad'], [...sourceFiles(), ...onlyTested])).toEqual(['left-pad']);
    expect(explained('| @a/b, c | MIT | why |\n| d, e | MIT | why |')).toEqual(
      new Set(['@a/b', 'c', '@a/c', 'd', 'e']),
    );
  });
});
