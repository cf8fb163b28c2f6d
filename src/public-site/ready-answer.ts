import type { IncomingMessage, ServerResponse } from 'node:http';

export type Encoding = 'br' | 'gzip' | 'identity';

/** How long any cache may hand out a page, and how long while this server cannot be reached (S23). */
export const PUBLIC_CACHE = 'public, max-age=60, stale-if-error=86400';

interface Form {
  body: Buffer;
  etag: string;
  headers: string[];
  /** Headers of the answer "not modified". */
  unchanged: string[];
}

export interface AnswerParts {
  status: number;
  mediaType: string;
  cache: string;
  sha256: string;
  bodies: Record<Encoding, Buffer>;
  fixed: Readonly<Record<string, string>>;
}

/** One page ready to be sent: all headers and bytes of each encoding are made beforehand, so answering costs next to nothing. */
export class ReadyAnswer {
  private readonly forms: Record<Encoding, Form>;

  constructor(private readonly parts: AnswerParts) {
    this.forms = { br: this.form('br'), gzip: this.form('gzip'), identity: this.form('identity') };
  }

  get sha256(): string {
    return this.parts.sha256;
  }

  /** The same bytes under other headers need not be read again. */
  get bodies(): Record<Encoding, Buffer> {
    return this.parts.bodies;
  }

  /** Cookies are not looked at: with and without them the answer is the same bytes. */
  send(request: IncomingMessage, response: ServerResponse): void {
    const form = this.forms[encodingFor(request.headers['accept-encoding'])];
    const wanted = request.headers['if-none-match'];
    if (wanted !== undefined && this.parts.status === 200 && names(wanted, form.etag)) {
      response.writeHead(304, form.unchanged);
      response.end();
      return;
    }
    response.writeHead(this.parts.status, form.headers);
    response.end(request.method === 'HEAD' ? undefined : form.body);
  }

  private form(encoding: Encoding): Form {
    const { bodies, sha256, mediaType, cache, fixed } = this.parts;
    const body = bodies[encoding];
    // A strong validator differs by encoding (RFC 9110, section 8.8.3.3).
    const etag = `"${sha256.slice(0, 20)}-${encoding}"`;
    const unchanged = [
      'ETag',
      etag,
      'Cache-Control',
      cache,
      'Vary',
      'Accept-Encoding',
      ...Object.entries(fixed).flat(),
    ];
    const coding = encoding === 'identity' ? [] : ['Content-Encoding', encoding];
    const headers = ['Content-Type', mediaType, 'Content-Length', String(body.length), ...coding, ...unchanged];
    return { body, etag, headers, unchanged };
  }
}

/** Whether an If-None-Match header names this page; weak comparison (RFC 9110, section 13.1.2). */
function names(header: string, etag: string): boolean {
  if (header === etag || header.trim() === '*') return true;
  return header.split(',').some((one) => one.trim().replace(/^W\//, '') === etag);
}

const known = new Map<string, Encoding>();
const MOST_KNOWN = 200;

/** Brotli, else gzip, else plain. Browsers send the same few headers, so each is read once. */
export function encodingFor(header: string | string[] | undefined): Encoding {
  if (header === undefined) return 'identity';
  const text = String(header);
  const before = known.get(text);
  if (before) return before;
  const accepted = new Set(text.toLowerCase().split(',').flatMap(codingOf));
  const encoding: Encoding = accepted.has('br') ? 'br' : accepted.has('gzip') ? 'gzip' : 'identity';
  if (known.size < MOST_KNOWN) known.set(text, encoding);
  return encoding;
}

/** A coding with quality 0 is refused by the client. */
function codingOf(part: string): string[] {
  const [name = '', ...parameters] = part.split(';').map((one) => one.trim());
  return parameters.some((one) => /^q=0(\.0*)?$/.test(one)) ? [] : [name];
}
