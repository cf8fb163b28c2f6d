import ts from 'typescript';
import { importsOf, javascriptOf } from './imports';
import { isSpec, SourceFile } from './source-files';

/** Packages that only compute. `node:crypto` for hashes; its random functions are looked for by name. */
const COMPUTING = new Set(['node:crypto', 'markdown-it', 'sanitize-html', 'i18n-iso-countries', 'i18next']);
/** The country names are data that come as one file for each language. */
const isComputing = (specifier: string): boolean =>
  COMPUTING.has(specifier) || specifier.startsWith('i18n-iso-countries/langs/');
const UNCERTAIN =
  /^(process|console|fetch|setTimeout|setInterval|performance|randomUUID|randomBytes|randomInt|getRandomValues)$/;

export const isPurePlace = (path: string): boolean =>
  /^src\/(aggregation|policy)\//.test(path) || /^src\/[^/]+\/domain\//.test(path) || path.endsWith('.page.ts');

/** What in the pure core is not pure: a framework reached by an import, or time, chance and process used. */
export function impurities(files: SourceFile[]): string[] {
  const project = new Project(files);
  return files
    .filter((file) => isPurePlace(file.path) && !isSpec(file.path))
    .flatMap((file) => [...uncertainWords(file), ...project.impureImports(file.path, [])]);
}

class Project {
  private readonly files: Map<string, SourceFile>;
  private readonly known: Set<string>;
  private readonly seen = new Map<string, string[]>();

  constructor(files: SourceFile[]) {
    this.files = new Map(files.map((file) => [file.path, file]));
    this.known = new Set(this.files.keys());
  }

  /** The impure things a file loads, each with the way to it. Another module's front door is looked through by name. */
  impureImports(path: string, way: string[]): string[] {
    const before = this.seen.get(path);
    if (before) return before;
    this.seen.set(path, []);
    const file = this.files.get(path);
    if (!file) return [];
    const found = namedImports({ path, text: javascriptOf(file) }).flatMap(({ specifier, names }) => {
      const to = importsOf({ path, text: `import '${specifier}'` }, this.known)[0]?.to ?? null;
      if (to === null) return isComputing(specifier) ? [] : [[...way, path, specifier].join(' -> ')];
      return this.origins(to, names).flatMap((origin) => this.impureImports(origin, [...way, path]));
    });
    this.seen.set(path, found);
    return found;
  }

  /** The files in which the names are really written, seen through lists of exports. */
  private origins(path: string, names: string[] | null): string[] {
    const file = this.files.get(path);
    if (!path.endsWith('/index.ts') || !file || names === null) return [path];
    const found = names.flatMap((name) => this.originOf(file, name) ?? [path]);
    return [...new Set(found)];
  }

  private originOf(file: SourceFile, name: string): string | null {
    if (declares(file, name)) return file.path;
    for (const { specifier, names } of exportLists(file)) {
      if (names && !names.has(name)) continue;
      const to = importsOf({ path: file.path, text: `import '${specifier}'` }, this.known)[0]?.to;
      const next = to ? this.files.get(to) : undefined;
      const origin = next && this.originOf(next, names?.get(name) ?? name);
      if (origin) return origin;
    }
    return null;
  }
}

interface NamedImport {
  specifier: string;
  /** Null: everything, as in `import * as x`. */
  names: string[] | null;
}

const parsed = (file: SourceFile) => ts.createSourceFile(file.path, file.text, ts.ScriptTarget.ES2023, true);

function namedImports(file: SourceFile): NamedImport[] {
  return parsed(file).statements.flatMap((statement): NamedImport[] => {
    const isLink = ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement);
    if (!isLink || !statement.moduleSpecifier || !ts.isStringLiteral(statement.moduleSpecifier)) return [];
    const bindings = ts.isImportDeclaration(statement) ? statement.importClause?.namedBindings : statement.exportClause;
    const named = bindings && (ts.isNamedImports(bindings) || ts.isNamedExports(bindings)) ? bindings.elements : null;
    const names = named ? [...named].map((one) => (one.propertyName ?? one.name).text) : null;
    return [{ specifier: statement.moduleSpecifier.text, names }];
  });
}

function exportLists(file: SourceFile): { specifier: string; names: Map<string, string> | null }[] {
  return parsed(file).statements.flatMap((statement) => {
    if (
      !ts.isExportDeclaration(statement) ||
      !statement.moduleSpecifier ||
      !ts.isStringLiteral(statement.moduleSpecifier)
    )
      return [];
    const clause = statement.exportClause;
    const names =
      clause && ts.isNamedExports(clause)
        ? new Map([...clause.elements].map((one) => [one.name.text, (one.propertyName ?? one.name).text]))
        : null;
    return [{ specifier: statement.moduleSpecifier.text, names }];
  });
}

function declares(file: SourceFile, name: string): boolean {
  const words = `(?:abstract class|class|const|let|function|async function|interface|type|enum)`;
  return new RegExp(`\\bexport (?:declare )?${words} ${name}\\b`).test(file.text);
}

function uncertainWords(file: SourceFile): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const word = uncertainWord(node);
    if (word) found.push(`${file.path}: uses ${word}`);
    ts.forEachChild(node, visit);
  };
  visit(parsed(file));
  return found;
}

function uncertainWord(node: ts.Node): string | null {
  if (ts.isNewExpression(node) && node.expression.getText() === 'Date' && !node.arguments?.length)
    return 'new Date() without an instant';
  if (ts.isPropertyAccessExpression(node)) {
    const text = node.getText();
    return text === 'Date.now' || text === 'Math.random' ? text : null;
  }
  if (!ts.isIdentifier(node) || !UNCERTAIN.test(node.text)) return null;
  return isFreeName(node) ? node.text : null;
}

// `facts.process` and `{ process: … }` are names of the code's own; so is a parameter.
function isFreeName(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  if (ts.isCallExpression(parent)) return parent.expression === node;
  return ts.isImportSpecifier(parent);
}
