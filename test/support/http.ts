import { Agent, request, RequestOptions } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';

export interface HttpAnswer {
  status: number;
  headers: Headers;
  body: string;
  /** Bytes of the body as they were sent, compressed or not. */
  sent: number;
}

export interface HttpQuestion {
  method: string;
  headers: Record<string, string>;
  body?: string | URLSearchParams | FormData;
}

/** One connection kept open for each that asks at a time; nothing holds the process when the tests are over. */
const agent = new Agent({ keepAlive: true });

/** One request on a connection that is kept. The tests ask tens of thousands of times, and `fetch` costs thrice as much. */
export async function ask(address: string, question: HttpQuestion): Promise<HttpAnswer> {
  const { bytes, type } = await encoded(question.body);
  const headers = {
    ...(type ? { 'content-type': type } : {}),
    ...(question.method === 'GET' ? {} : { 'content-length': String(bytes.length) }),
    ...question.headers,
  };
  return send(address, { method: question.method, headers, agent }, bytes);
}

function send(address: string, options: RequestOptions, bytes: Buffer): Promise<HttpAnswer> {
  return new Promise((resolve, reject) => {
    const asked = request(address, options, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('error', reject);
      response.on('end', () => {
        const sent = Buffer.concat(parts);
        resolve({
          status: response.statusCode ?? 0,
          headers: new Headers(pairs(response.rawHeaders)),
          body: unpacked(sent, response.headers['content-encoding']).toString('utf8'),
          sent: sent.length,
        });
      });
    });
    asked.on('error', (error: NodeJS.ErrnoException) => {
      // The app gave up the idle connection in the same moment: it has not seen the request.
      if (asked.reusedSocket && error.code === 'ECONNRESET') resolve(send(address, options, bytes));
      else reject(error);
    });
    asked.end(bytes);
  });
}

function unpacked(body: Buffer, encoding: string | undefined): Buffer {
  if (encoding === 'br') return brotliDecompressSync(body);
  return encoding === 'gzip' ? gunzipSync(body) : body;
}

/** A body in bytes, and its kind where that follows from it. */
async function encoded(body: HttpQuestion['body']): Promise<{ bytes: Buffer; type: string | null }> {
  if (body === undefined) return { bytes: Buffer.alloc(0), type: null };
  if (typeof body === 'string') return { bytes: Buffer.from(body), type: 'text/plain;charset=UTF-8' };
  if (body instanceof URLSearchParams)
    return { bytes: Buffer.from(body.toString()), type: 'application/x-www-form-urlencoded;charset=UTF-8' };
  const form = new Response(body);
  return { bytes: Buffer.from(await form.arrayBuffer()), type: form.headers.get('content-type') };
}

function pairs(raw: string[]): [string, string][] {
  return raw.flatMap((name, index) => (index % 2 === 0 ? [[name, raw[index + 1] ?? ''] as [string, string]] : []));
}
