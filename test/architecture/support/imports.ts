import { posix } from 'node:path';
import ts from 'typescript';
import { SourceFile } from './source-files';

export interface Import {
  from: string;
  /** As written: a package, or a relative path. */
  specifier: string;
  /** The project file meant, or null for a package. */
  to: string | null;
}

/** Every import of a file, types included, whatever its form. */
export function importsOf(file: SourceFile, known: Set<string>): Import[] {
  const { importedFiles } = ts.preProcessFile(file.text, true, true);
  const written = importedFiles.map((one) => one.fileName);
  return written.map((specifier) => ({ from: file.path, specifier, to: resolved(file.path, specifier, known) }));
}

/** The imports that are left when types are gone: what the file loads when it runs. */
export function runtimeImportsOf(file: SourceFile, known: Set<string>): Import[] {
  return importsOf({ path: file.path, text: javascriptOf(file) }, known);
}

/** The file as it runs, without types, imports unchanged. */
export function javascriptOf(file: SourceFile): string {
  const { outputText } = ts.transpileModule(file.text, {
    fileName: file.path,
    compilerOptions: {
      target: ts.ScriptTarget.ES2023,
      module: ts.ModuleKind.ES2022,
      experimentalDecorators: true,
      emitDecoratorMetadata: true,
    },
  });
  return outputText;
}

function resolved(from: string, specifier: string, known: Set<string>): string | null {
  if (!specifier.startsWith('.')) return null;
  const path = posix.normalize(posix.join(posix.dirname(from), specifier));
  const candidates = [path, `${path}.ts`, `${path}/index.ts`];
  return candidates.find((one) => known.has(one)) ?? path;
}

/** The module a file belongs to: the folder under src, or `app` for the files beside it that start and wire. */
export function moduleOf(path: string): string {
  const [top, second, third] = path.split('/');
  if (top !== 'src') return top ?? '';
  return third === undefined ? 'app' : (second ?? '');
}
