import ts from 'typescript';
import { isSpec, SourceFile } from './source-files';

const LIMITS: [RegExp, number][] = [
  [/\.spec\.ts$/, 400],
  [/\.(controller|form|page)\.ts$/, 200],
  [/\.hbs$/, 120],
  [/\.ts$/, 250],
];
const FUNCTION = 40;
const SPEC_FUNCTION = 60;
const COLLABORATORS = 5;

export function longFiles(files: SourceFile[]): string[] {
  return files.flatMap(({ path, text }) => {
    const limit = LIMITS.find(([ending]) => ending.test(path))?.[1] ?? Infinity;
    const lines = text.replace(/\n$/, '').split('\n').length;
    return lines > limit ? [`${path}: ${lines} lines, at most ${limit}`] : [];
  });
}

/** Functions and constructors that do too much. A `describe` is a heading and not counted. */
export function longFunctions(files: SourceFile[]): string[] {
  return files.flatMap((file) => {
    const source = ts.createSourceFile(file.path, file.text, ts.ScriptTarget.ES2023, true);
    const limit = isSpec(file.path) ? SPEC_FUNCTION : FUNCTION;
    const found: string[] = [];
    const visit = (node: ts.Node): void => {
      const lines = ts.isFunctionLike(node) && hasBody(node) && !isHeading(node) ? linesOf(source, node) : 0;
      if (lines > limit) found.push(`${file.path}: ${nameOf(node)} has ${lines} lines, at most ${limit}`);
      if (ts.isConstructorDeclaration(node) && node.parameters.length > COLLABORATORS) {
        found.push(
          `${file.path}: a constructor with ${node.parameters.length} collaborators, at most ${COLLABORATORS}`,
        );
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
    return found;
  });
}

const hasBody = (node: ts.SignatureDeclaration) => 'body' in node && node.body !== undefined;
const isHeading = (node: ts.Node) =>
  ts.isCallExpression(node.parent) && /^describe/.test(node.parent.expression.getText());

function linesOf(source: ts.SourceFile, node: ts.Node): number {
  const first = source.getLineAndCharacterOfPosition(node.getStart(source)).line;
  return source.getLineAndCharacterOfPosition(node.getEnd()).line - first + 1;
}

function nameOf(node: ts.Node): string {
  if ('name' in node && node.name) return (node.name as ts.Node).getText();
  return ts.isVariableDeclaration(node.parent) ? node.parent.name.getText() : 'a function';
}
