import { isLinkPath } from '../../src/common/web/link.paths';
import { csrfToken, formsOf, PageForm, textOf } from './forms';
import { ask, HttpAnswer } from './http';

export type Fields = Record<string, string | string[]>;

/** One answer of the app, with what tests ask of it. */
export interface Answer {
  status: number;
  headers: Headers;
  path: string;
  location: string | null;
  body: string;
  /** Bytes of the body as they were sent. */
  sent: number;
  /** What a reader sees in `main`. */
  text: string;
  forms: PageForm[];
  json<T>(): T;
}

export interface RequestChoice {
  headers?: Record<string, string>;
  method?: string;
  body?: string | URLSearchParams | FormData;
}

/** A visitor with a cookie jar. Redirects are shown, not followed, unless asked for. */
export class Browse {
  readonly cookies = new Map<string, string>();
  /** The page last shown, whose forms `submit` looks at. */
  last: Answer | null = null;
  /** Pages behind a personal link have forms of a session of their own. */
  private linkToken: string | null = null;

  constructor(
    readonly origin: string,
    private token: string | null = null,
  ) {}

  get(path: string, headers: Record<string, string> = {}): Promise<Answer> {
    return this.request(path, { headers });
  }

  /** GET, then every redirect to its end. */
  async visit(path: string): Promise<Answer> {
    return this.follow(await this.get(path));
  }

  /** Sends a form with the session's CSRF token, fetching one from the same page first where none is known. */
  async post(path: string, fields: Fields = {}, headers: Record<string, string> = {}): Promise<Answer> {
    if (!this.tokenFor(path)) await this.get(path);
    const token = this.tokenFor(path);
    const body = encoded({ ...(token ? { _csrf: token } : {}), ...fields });
    return this.request(path, { method: 'POST', body, headers: { ...sameOrigin(this.origin), ...headers } });
  }

  /** Sends JSON as the pages' own scripts do. */
  async postJson(path: string, value: unknown, headers: Record<string, string> = {}): Promise<Answer> {
    const own = { 'content-type': 'application/json', accept: 'application/json', ...sameOrigin(this.origin) };
    const known = this.tokenFor(path);
    const token: Record<string, string> = known ? { 'x-csrf-token': known } : {};
    return this.request(path, {
      method: 'POST',
      body: JSON.stringify(value),
      headers: { ...own, ...token, ...headers },
    });
  }

  /** Fills a form of the last page, keeping what it holds, and sends it. `which`: a part of its action, or of its markup. */
  async submit(fields: Fields = {}, which = ''): Promise<Answer> {
    const page = this.last;
    const form = page?.forms
      .filter((one) => one.method === 'post')
      .find((one) => one.action.includes(which) || one.html.includes(which));
    if (!page || !form)
      throw new Error(`The page ${page?.path ?? '(none)'} has no form to send${which && ` for "${which}"`}`);
    const body = encoded({ ...grouped(form.fields), ...fields });
    const action = new URL(form.action || page.path, this.origin + page.path);
    return this.request(action.pathname + action.search, { method: 'POST', body, headers: sameOrigin(this.origin) });
  }

  async follow(answer: Answer): Promise<Answer> {
    let current = answer;
    for (let steps = 0; current.location; steps += 1) {
      if (steps === 10) throw new Error(`More than ten redirects, last to ${current.location}`);
      const next = new URL(current.location, this.origin + current.path);
      if (next.origin !== this.origin) return current;
      current = await this.get(next.pathname + next.search);
    }
    return current;
  }

  async request(path: string, choice: RequestChoice = {}): Promise<Answer> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await ask(this.origin + path, {
      method: choice.method ?? 'GET',
      body: choice.body,
      headers: { accept: 'text/html', ...(cookie ? { cookie } : {}), ...choice.headers },
    });
    for (const line of response.headers.getSetCookie()) this.keep(line);
    const answer = answerOf(path, response);
    if (answer.body.includes('<form') || answer.status === 200) this.last = answer;
    const token = csrfToken(answer.body);
    if (token && isLinkPath(new URL(path, this.origin).pathname)) this.linkToken = token;
    else if (token) this.token = token;
    return answer;
  }

  private tokenFor(path: string): string | null {
    return isLinkPath(new URL(path, this.origin).pathname) ? this.linkToken : this.token;
  }

  private keep(line: string): void {
    const [pair = '', ...rest] = line.split(';');
    const at = pair.indexOf('=');
    const name = pair.slice(0, at).trim();
    const ended = rest.some((part) => /^\s*max-age=0\s*$/i.test(part) || /^\s*expires=Thu, 01 Jan 1970/i.test(part));
    if (ended) this.cookies.delete(name);
    else this.cookies.set(name, pair.slice(at + 1));
  }
}

function answerOf(path: string, { status, headers, body, sent }: HttpAnswer): Answer {
  const isPage = (headers.get('content-type') ?? '').includes('html');
  let forms: PageForm[] | null = null;
  return {
    status,
    headers,
    path,
    location: headers.get('location'),
    body,
    sent,
    get text() {
      return textOf(body);
    },
    get forms() {
      forms ??= isPage ? formsOf(body) : [];
      return forms;
    },
    json: <T>() => JSON.parse(body) as T,
  };
}

const sameOrigin = (origin: string): Record<string, string> => ({ origin, 'sec-fetch-site': 'same-origin' });

function encoded(fields: Fields): URLSearchParams {
  const body = new URLSearchParams();
  for (const [name, value] of Object.entries(fields)) for (const one of [value].flat()) body.append(name, one);
  return body;
}

function grouped(pairs: [string, string][]): Fields {
  const fields: Fields = {};
  for (const [name, value] of pairs) {
    const before = fields[name];
    fields[name] = before === undefined ? value : [before, value].flat();
  }
  return fields;
}
