/** A form as a browser would send it, read from a page. */
export interface PageForm {
  action: string;
  method: string;
  fields: [name: string, value: string][];
  /** Buttons that send a name: value pairs, not part of `fields` until pressed. */
  buttons: [name: string, value: string][];
  html: string;
}

/** The forms of a page. Templates quote every attribute (S29), so a scan of the tags is enough. */
export function formsOf(html: string): PageForm[] {
  return [...html.matchAll(/<form\b([^>]*)>([\s\S]*?)<\/form>/gi)].map(([whole, tag = '', body = '']) => ({
    action: attribute(tag, 'action') ?? '',
    method: (attribute(tag, 'method') ?? 'get').toLowerCase(),
    fields: [...inputs(body), ...selects(body), ...textareas(body)],
    buttons: buttons(body),
    html: whole,
  }));
}

/** The session's CSRF token, if the page has a form that carries one. */
export function csrfToken(html: string): string | null {
  if (!html.includes('csrf')) return null;
  for (const [tag] of html.matchAll(/<(?:input|meta)\b[^>]*>/gi)) {
    if (attribute(tag, 'name') === '_csrf') return attribute(tag, 'value') ?? attribute(tag, 'content');
    if (attribute(tag, 'name') === 'csrf-token') return attribute(tag, 'content');
  }
  return null;
}

export function attribute(tag: string, name: string): string | null {
  const found = new RegExp(`(?:^|\\s)${name}\\s*=\\s*"([^"]*)"`, 'i').exec(tag);
  return found ? decoded(found[1]!) : null;
}

const has = (tag: string, name: string) => new RegExp(`\\s${name}(?=[\\s=/>]|$)`, 'i').test(tag);

function inputs(body: string): [string, string][] {
  return [...body.matchAll(/<input\b([^>]*)>/gi)].flatMap(([, tag = '']) => {
    const name = attribute(tag, 'name');
    const type = attribute(tag, 'type') ?? 'text';
    if (!name || has(tag, 'disabled') || ['submit', 'button', 'image', 'file', 'reset'].includes(type)) return [];
    if (['radio', 'checkbox'].includes(type) && !has(tag, 'checked')) return [];
    return [[name, attribute(tag, 'value') ?? (type === 'checkbox' ? 'on' : '')] as [string, string]];
  });
}

function selects(body: string): [string, string][] {
  return [...body.matchAll(/<select\b([^>]*)>([\s\S]*?)<\/select>/gi)].flatMap(([, tag = '', inside = '']) => {
    const name = attribute(tag, 'name');
    const options = [...inside.matchAll(/<option\b([^>]*)>([^<]*)/gi)];
    const chosen = options.find(([, option = '']) => has(option, 'selected')) ?? options[0];
    if (!name || has(tag, 'disabled') || !chosen) return [];
    return [[name, attribute(chosen[1]!, 'value') ?? decoded(chosen[2]!.trim())] as [string, string]];
  });
}

function textareas(body: string): [string, string][] {
  return [...body.matchAll(/<textarea\b([^>]*)>([\s\S]*?)<\/textarea>/gi)].flatMap(([, tag = '', text = '']) => {
    const name = attribute(tag, 'name');
    return name && !has(tag, 'disabled') ? [[name, decoded(text.replace(/^\r?\n/, ''))] as [string, string]] : [];
  });
}

function buttons(body: string): [string, string][] {
  return [...body.matchAll(/<button\b([^>]*)>/gi)].flatMap(([, tag = '']) => {
    const name = attribute(tag, 'name');
    return name ? [[name, attribute(tag, 'value') ?? ''] as [string, string]] : [];
  });
}

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };

/** Text with its character references replaced. */
export function decoded(text: string): string {
  return text.replace(/&(#x?[0-9a-f]+|[a-z]+);/gi, (whole, body: string) => {
    if (body.startsWith('#x') || body.startsWith('#X')) return String.fromCodePoint(parseInt(body.slice(2), 16));
    if (body.startsWith('#')) return String.fromCodePoint(parseInt(body.slice(1), 10));
    return ENTITIES[body] ?? whole;
  });
}

/** What a reader sees of a page, without tags: for assertions on sentences. */
export function textOf(html: string): string {
  const main = /<main\b[^>]*>([\s\S]*)<\/main>/i.exec(html)?.[1] ?? html;
  return decoded(main.replace(/<(script|style|template)\b[\s\S]*?<\/\1>/gi, ' ').replace(/<[^>]+>/g, ' '))
    .replace(/\s+/g, ' ')
    .trim();
}
