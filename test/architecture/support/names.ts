import { posix } from 'node:path';
import ts from 'typescript';
import { SourceFile } from './source-files';

/** `reads`: the plain types in which queries answer. */
const ROLES = [
  'entity',
  'repository',
  'service',
  'queries',
  'facts',
  'controller',
  'form',
  'page',
  'paths',
  'spec',
  'reads',
];
/** What Nest or the language itself names: wiring, and what stands around a request. */
const FRAMEWORK = [
  'module',
  'guard',
  'filter',
  'interceptor',
  'middleware',
  'pipe',
  'decorator',
  'token',
  'worker',
  'd',
  'rows',
  'bench',
];
const BANNED = /(^|[-./])(utils?|helpers?|manager|base|misc|common-functions)([-./]|$)/;
const BANNED_CLASS = /(Utils?|Helpers?|Manager|Base|Misc)$/;
const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const HANDLERS = new Set(['index', 'show', 'new', 'create', 'edit', 'update', 'destroy']);

export function badFileNames(paths: string[]): string[] {
  return paths.flatMap((path) => {
    if (BANNED.test(path)) return [`${path}: says nothing about what is in it`];
    const parts = posix
      .basename(path)
      .replace(/\.(ts|hbs|json|mjs|cjs)$/, '')
      .split('.');
    const [name = '', ...roles] = parts;
    const unknown = roles.filter((role) => ![...ROLES, ...FRAMEWORK].includes(role));
    if (!KEBAB.test(name.replace(/^_/, ''))) return [`${path}: not in kebab-case`];
    return unknown.length > 0 ? [`${path}: unknown role "${unknown.join('.')}"`] : [];
  });
}

/** Classes with empty names, and several classes in a file with a role. */
export function badClasses(files: SourceFile[]): string[] {
  return files.flatMap((file) => {
    const source = ts.createSourceFile(file.path, file.text, ts.ScriptTarget.ES2023, true);
    const classes = source.statements.filter(ts.isClassDeclaration);
    const exported = classes.filter((one) => one.modifiers?.some((word) => word.kind === ts.SyntaxKind.ExportKeyword));
    const empty = classes
      .filter((one) => BANNED_CLASS.test(one.name?.text ?? ''))
      .map((one) => `${file.path}: the name ${one.name?.text} says nothing`);
    const crowded =
      hasRole(file.path) && exported.length > 1
        ? [`${file.path}: ${exported.length} exported classes, at most one`]
        : [];
    return [...empty, ...crowded];
  });
}

// The rows of one family of tables may be described together: they have no behaviour.
const hasRole = (path: string) => /\.(repository|service|queries|controller)\.ts$/.test(path);

/** Handlers of controllers that are not one of the seven: an odd verb becomes a resource of its own. */
export function oddHandlers(files: SourceFile[]): string[] {
  return files
    .filter((file) => file.path.endsWith('.controller.ts'))
    .flatMap((file) => {
      const source = ts.createSourceFile(file.path, file.text, ts.ScriptTarget.ES2023, true);
      const handlers = source.statements.filter(ts.isClassDeclaration).flatMap((one) => one.members.filter(isHandler));
      return handlers
        .map((handler) => handler.name?.getText() ?? '')
        .filter((name) => !HANDLERS.has(name))
        .map((name) => `${file.path}: ${name} is not one of ${[...HANDLERS].join(', ')}`);
    });
}

function isHandler(member: ts.ClassElement): boolean {
  if (!ts.isMethodDeclaration(member)) return false;
  return (ts.getDecorators(member) ?? []).some((one) => /^@(Get|Post|Put|Patch|Delete|All)\b/.test(one.getText()));
}
