import { request } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';

export interface RawAnswer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  /** Names of the headers as they were sent, in their order, without those that say something of the connection. */
  names: string[];
  bytes: Buffer;
  /** The bytes as text, decompressed. */
  text: string;
}

/** Asks as a browser without anything of its own would: what is sent is what is given, nothing is added. */
export function read(address: string, headers: Record<string, string> = {}, method = 'GET'): Promise<RawAnswer> {
  return new Promise((resolve, reject) => {
    const asked = request(address, { method, headers, agent: false }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('error', reject);
      response.on('end', () => {
        const bytes = Buffer.concat(parts);
        const names = response.rawHeaders.filter((_, index) => index % 2 === 0);
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          names: names.filter((name) => !/^(date|connection|keep-alive)$/i.test(name)),
          bytes,
          text: decoded(bytes, response.headers['content-encoding']),
        });
      });
    });
    asked.on('error', reject);
    asked.end();
  });
}

function decoded(bytes: Buffer, coding: string | undefined): string {
  if (bytes.length === 0) return '';
  const plain = coding === 'br' ? brotliDecompressSync(bytes) : coding === 'gzip' ? gunzipSync(bytes) : bytes;
  return plain.toString('utf8');
}
