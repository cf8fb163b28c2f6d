import { parse } from 'handlebars';
import { SourceFile } from './source-files';

const HELPERS = new Set(['t', 'lang', 'markdown']);
const BLOCKS = new Set(['if', 'unless', 'each', 'with']);

type Node = hbs.AST.Node & Record<string, unknown>;

/** What a template does that templates must not do (S21, S29, architecture section 6). */
export function templateFaults(file: SourceFile): string[] {
  const faults = [...markupFaults(file.text), ...expressionFaults(file.text)];
  return faults.map((fault) => `${file.path}: ${fault}`);
}

function expressionFaults(text: string): string[] {
  let tree: hbs.AST.Program;
  try {
    tree = parse(text);
  } catch (error) {
    return [`does not parse: ${String(error).split('\n')[0]}`];
  }
  const faults: string[] = [];
  walk(tree as unknown as Node, (node) => faults.push(...expressionFault(node)));
  return faults;
}

function walk(node: Node, see: (node: Node) => void): void {
  see(node);
  for (const value of Object.values(node)) {
    for (const one of [value].flat()) {
      if (one && typeof one === 'object' && 'type' in one) walk(one as Node, see);
      // Named arguments hang on a pair that has a type, their list does too; nothing else is nested deeper.
    }
  }
}

function expressionFault(node: Node): string[] {
  const name = (node.path as { original?: string } | undefined)?.original ?? '';
  const hasArguments = ((node.params as unknown[] | undefined)?.length ?? 0) > 0 || node.hash !== undefined;
  switch (node.type) {
    case 'MustacheStatement':
      if (node.escaped === false) return [`prints "${name}" unescaped`];
      return hasArguments && !HELPERS.has(name) ? [`uses the helper "${name}"`] : [];
    case 'SubExpression':
      return HELPERS.has(name) ? [] : [`uses the helper "${name}"`];
    case 'BlockStatement':
      return BLOCKS.has(name) || HELPERS.has(name) ? [] : [`uses the block "${name}"`];
    case 'PartialStatement':
    case 'PartialBlockStatement':
      return (node.name as Node).type === 'SubExpression' ? ['chooses a partial by an expression'] : [];
    case 'DecoratorBlock':
      return name === 'inline' ? [] : [`uses the decorator "${name}"`];
    case 'Decorator':
      return [`uses the decorator "${name}"`];
    default:
      return [];
  }
}

const TAG = /<([a-zA-Z][\w-]*)((?:[^<>"']|"[^"]*"|'[^']*')*)>/g;
const ATTRIBUTE = /([^\s=/"'<>]+)(?:\s*=\s*("[^"]*"|'[^']*'|[^\s"'<>]+))?/g;

function markupFaults(text: string): string[] {
  const markup = withoutExpressions(text);
  const tags = [...markup.matchAll(TAG)].flatMap(([, name = '', attributes = '']) =>
    tagFaults(name.toLowerCase(), attributes),
  );
  const inline = [...markup.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/gi)]
    .filter(([, tag = '', body = '']) => body.trim() !== '' && !/type\s*=\s*"application\/json"/i.test(tag))
    .map(() => 'has a script inside the page');
  const styles = /<style\b/i.test(markup) ? ['has a style sheet inside the page'] : [];
  return [...tags, ...inline, ...styles];
}

function tagFaults(name: string, attributes: string): string[] {
  return [...attributes.matchAll(ATTRIBUTE)].flatMap(([, attribute = '', value]) => {
    const lower = attribute.toLowerCase();
    if (lower === 'style') return [`<${name}> has a style attribute`];
    if (/^on[a-z]/.test(lower)) return [`<${name}> has the handler ${lower}`];
    if (value && !/^["']/.test(value)) return [`<${name}> has the unquoted attribute ${lower}`];
    if (value && /^["']\s*javascript:/i.test(value)) return [`<${name}> has a javascript: address`];
    return [];
  });
}

// Values become a letter and blocks vanish, so that what is left is markup. Comments go whole.
function withoutExpressions(text: string): string {
  return text
    .replace(/\{\{!--[\s\S]*?--\}\}|\{\{![\s\S]*?\}\}|<!--[\s\S]*?-->/g, '')
    .replace(/\{\{~?[#/^>][\s\S]*?\}\}|\{\{~?\s*else[\s\S]*?\}\}/g, ' ')
    .replace(/\{?\{\{[\s\S]*?\}\}\}?/g, 'x');
}
