import { isSpec, SourceFile, sourceFiles } from './support/source-files';

// The files that start a process hand its environment to common/config, which alone reads names from it.
const READS = /\bprocess\s*\.\s*env\s*(\.|\[)|\{[^}]*\}\s*=\s*process\s*\.\s*env\b/;
const TOUCHES = /\bprocess\s*\.\s*env\b|\bprocess\s*\[/;
const STARTS = /^src\/(main\.ts|app\.ts|data-source\.ts|cli\/|demo\/)/;

function readers(files: SourceFile[]): string[] {
  return files
    .filter((file) => !isSpec(file.path) && !file.path.startsWith('src/common/config/'))
    .filter((file) => (STARTS.test(file.path) ? READS : TOUCHES).test(file.text))
    .map((file) => file.path);
}

describe('the environment', () => {
  it('is read in common/config only', () => {
    expect(readers(sourceFiles())).toEqual([]);
  });

  it('would be missed nowhere else', () => {
    const file = (path: string, text: string) => [{ path, text }];

    expect(readers(file('src/panel/x.ts', 'const a = process.env;'))).toHaveLength(1);
    expect(readers(file('src/demo/main.ts', 'const a = process.env.PORT;'))).toHaveLength(1);
    expect(readers(file('src/demo/main.ts', "const a = process.env['PORT'];"))).toHaveLength(1);
    expect(readers(file('src/main.ts', "readSettings(process.env, 'production')"))).toEqual([]);
  });
});
