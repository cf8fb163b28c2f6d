const VOID = new Set([
  'area',
  'br',
  'col',
  'hr',
  'img',
  'input',
  'link',
  'meta',
  'path',
  'circle',
  'rect',
  'source',
  'wbr',
]);
/** Elements that end an open paragraph, so that the page would not be the one that its template shows. */
const ENDS_PARAGRAPH =
  /^(address|article|aside|blockquote|details|div|dl|fieldset|figure|footer|form|h[1-6]|header|hr|main|nav|ol|p|section|table|ul)$/;
const TAG = /<(\/?)([a-zA-Z][\w-]*)((?:\s+[\w:-]+(?:="[^"<]*")?)*)\s*(\/?)>/g;

/** What is wrong with a page as HTML: stray marks, unclosed or misplaced elements, names given twice. */
export function htmlFaults(html: string): string[] {
  const rest = html.replace(/^<!doctype html>/, '').replace(TAG, '');
  const stray = /[<>]/.exec(rest);
  return [
    ...(html.startsWith('<!doctype html>') ? [] : ['no doctype']),
    ...(stray ? [`stray mark: ${rest.slice(Math.max(0, stray.index - 20), stray.index + 20)}`] : []),
    ...nestingFaults(html),
    ...twice(valuesOf(html, 'id')).map((id) => `id twice: ${id}`),
  ];
}

/** Every value of an attribute, wherever it stands. */
export function valuesOf(html: string, attribute: string): string[] {
  return [...html.matchAll(new RegExp(`\\s${attribute}="([^"]*)"`, 'g'))].map(([, value = '']) => value);
}

function nestingFaults(html: string): string[] {
  const open: string[] = [];
  for (const [tag, end, name = '', attributes = '', closed] of html.matchAll(TAG)) {
    const names = [...attributes.matchAll(/\s([\w:-]+)(?:="[^"]*")?/g)].map(([, one = '']) => one);
    if (twice(names).length > 0) return [`attribute twice: ${tag}`];
    if (end) {
      const last = open.pop();
      if (last !== name) return [`</${name}> ends <${last ?? 'nothing'}>`];
    } else {
      if (open.includes('p') && ENDS_PARAGRAPH.test(name)) return [`<${name}> in a paragraph`];
      if (!closed && !VOID.has(name)) open.push(name);
    }
  }
  return open.map((name) => `<${name}> is not closed`);
}

function twice(values: readonly string[]): string[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))];
}
