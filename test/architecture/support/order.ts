import ts from 'typescript';
import { SourceFile } from './source-files';

/** Decorated classes whose constructor names a class written further down: loading such a file fails. */
export function usedBeforeWritten(files: SourceFile[]): string[] {
  return files.flatMap((file) => {
    const source = ts.createSourceFile(file.path, file.text, ts.ScriptTarget.ES2023, true);
    const classes = source.statements.filter(ts.isClassDeclaration);
    const places = new Map(classes.map((one, index) => [one.name?.text ?? '', index]));
    return classes.flatMap((one, index) =>
      (ts.getDecorators(one) ?? []).length === 0
        ? []
        : namedTypes(one)
            .filter((name) => (places.get(name) ?? -1) > index)
            .map((name) => `${file.path}: ${one.name?.text} needs ${name}, which is written further down`),
    );
  });
}

function namedTypes(one: ts.ClassDeclaration): string[] {
  const constructors = one.members.filter(ts.isConstructorDeclaration);
  return constructors.flatMap((made) => made.parameters.map((parameter) => parameter.type?.getText() ?? ''));
}
