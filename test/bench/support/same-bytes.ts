import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../../support/free-port';
import { startChild } from './child';
import { Site } from './example-site';
import { HOOK } from './places';

/** One answer as it went over the line, to be given again by other servers. */
export class SameBytes {
  private readonly folder = mkdtempSync(join(tmpdir(), 'open-bench-bytes-'));

  private constructor(
    readonly body: Buffer,
    private readonly headers: [string, string][],
  ) {
    chmodSync(this.folder, 0o755);
    writeFileSync(join(this.folder, 'page'), body);
    writeFileSync(join(this.folder, 'headers.json'), JSON.stringify(headers));
  }

  static of(url: string): Promise<SameBytes> {
    return new Promise((resolve, reject) => {
      get(url, { headers: { 'accept-encoding': 'br, gzip' } }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.once('end', () => resolve(new SameBytes(Buffer.concat(chunks), pairs(response.rawHeaders))));
      }).once('error', reject);
    });
  }

  async fromNode(): Promise<Site> {
    const port = await freePort();
    const files = [join(this.folder, 'page'), join(this.folder, 'headers.json')];
    const words = ['--require', HOOK, join(__dirname, 'bare-server.ts'), String(port), ...files];
    return this.started(process.execPath, words, port);
  }

  /** One worker; sends the file as nginx does best. */
  async fromNginx(): Promise<Site> {
    const port = await freePort();
    const file = join(this.folder, 'nginx.conf');
    writeFileSync(file, this.configuration(port));
    return this.started('nginx', ['-c', file, '-p', this.folder, '-e', join(this.folder, 'error.log')], port);
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  private async started(command: string, words: string[], port: number): Promise<Site> {
    const origin = `http://127.0.0.1:${port}`;
    const isReady = async () => (await fetch(`${origin}/page`, { method: 'HEAD' })).ok;
    return { ...(await startChild({ command, words, isReady })), origin };
  }

  private configuration(port: number): string {
    const own = new Set(['content-type', 'content-length', 'etag']);
    const added = this.headers.filter(([name]) => !own.has(name.toLowerCase()));
    const type = this.headers.find(([name]) => name.toLowerCase() === 'content-type')?.[1] ?? 'text/html';
    return `daemon off; worker_processes 1; pid ${this.folder}/nginx.pid; error_log ${this.folder}/error.log;
${process.getuid?.() === 0 ? 'user nobody nogroup;' : ''}
events { worker_connections 256; }
http {
  access_log off; sendfile on; tcp_nopush on; keepalive_requests 100000000; open_file_cache max=10; etag on;
  default_type "${type}";
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${this.folder}/${name};`).join(' ')}
  server {
    listen 127.0.0.1:${port};
    root ${this.folder};
    ${added.map(([name, value]) => `add_header ${name} "${value.replace(/"/g, '\\"')}";`).join('\n    ')}
  }
}
`;
  }
}

/** Headers that each server writes for itself are left out. */
function pairs(raw: string[]): [string, string][] {
  const own = new Set(['date', 'connection', 'keep-alive', 'transfer-encoding']);
  const all = raw.flatMap((name, at): [string, string][] => (at % 2 === 0 ? [[name, raw[at + 1] ?? '']] : []));
  return all.filter(([name]) => !own.has(name.toLowerCase()));
}
