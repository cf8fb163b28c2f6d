import { createHash } from 'node:crypto';
import { mkdir, open, readFile, rename, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** High enough for small pages, and a whole site still takes seconds. */
const BROTLI_QUALITY = 9;
/** Pages compressed and written together: waiting for the disk overlaps. */
const AT_ONCE = 16;

export interface SnapshotPage {
  path: string;
  language: string;
  mediaType: string;
  sha256: string;
}
export interface SnapshotManifest {
  schema: 'open-bench/snapshot/1';
  number: number;
  at: string;
  pages: SnapshotPage[];
  /** Object that holds the site's data, for pages rendered on demand such as filtered lists. */
  data: string;
}
export interface NewPage {
  path: string;
  language: string;
  mediaType: string;
  body: string;
}

/**
 * The published site on disk: objects named by their hash, one manifest per state of the site, and a pointer to the
 * current one. Switching is one rename, so a reader sees the old site or the new one, never a mixture (R15).
 */
export class SnapshotStore {
  private readonly objects: string;

  constructor(private readonly folder: string) {
    this.objects = join(folder, 'objects');
  }

  /** Writes all objects and the manifest; nothing points to them yet. */
  async write(number: number, at: string, pages: NewPage[], data: string): Promise<SnapshotManifest> {
    await mkdir(this.objects, { recursive: true, mode: 0o700 });
    const listed: SnapshotPage[] = [];
    for (let start = 0; start < pages.length; start += AT_ONCE)
      listed.push(...(await Promise.all(pages.slice(start, start + AT_ONCE).map((page) => this.list(page)))));
    const manifest: SnapshotManifest = {
      schema: 'open-bench/snapshot/1',
      number,
      at,
      pages: listed,
      data: await this.keep(data),
    };
    await mkdir(join(this.folder, String(number)), { recursive: true });
    await durably(join(this.folder, String(number), 'manifest.json'), JSON.stringify(manifest));
    return manifest;
  }

  /** Makes this state the current one. */
  async switchTo(number: number): Promise<void> {
    await durably(join(this.folder, 'current'), String(number));
  }

  async currentNumber(): Promise<number | null> {
    const text = await readFile(join(this.folder, 'current'), 'utf8').catch(() => null);
    return text === null ? null : Number(text);
  }

  async manifest(number: number): Promise<SnapshotManifest> {
    return JSON.parse(await readFile(join(this.folder, String(number), 'manifest.json'), 'utf8')) as SnapshotManifest;
  }

  /** The bytes of an object: as it is, or compressed. */
  async object(sha256: string, encoding: 'identity' | 'br' | 'gzip' = 'identity'): Promise<Buffer> {
    return readFile(this.path(sha256, encoding));
  }

  private async list({ path, language, mediaType, body }: NewPage): Promise<SnapshotPage> {
    return { path, language, mediaType, sha256: await this.keep(body) };
  }

  /** Adds an object with its compressed forms; one that is there already is not compressed again. */
  private async keep(body: string): Promise<string> {
    const bytes = Buffer.from(body, 'utf8');
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    if (existsSync(this.path(sha256, 'identity'))) return sha256;
    const params = {
      [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    };
    await writeFile(this.path(sha256, 'br'), await brotli(bytes, { params }));
    await writeFile(this.path(sha256, 'gzip'), await zip(bytes, { level: 9 }));
    // The plain form comes last: where it is, the others are too.
    await durably(this.path(sha256, 'identity'), body);
    return sha256;
  }

  private path(sha256: string, encoding: 'identity' | 'br' | 'gzip'): string {
    const ending = encoding === 'identity' ? '' : encoding === 'br' ? '.br' : '.gz';
    return join(this.objects, `${sha256}${ending}`);
  }
}

let writes = 0;

/** Writes beside, syncs and renames, so that a crash leaves the old file or the new one. */
async function durably(path: string, text: string): Promise<void> {
  // Two pages can be the same: each write has a file of its own.
  const beside = `${path}.${(writes += 1)}.new`;
  const file = await open(beside, 'w', 0o600);
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(beside, path);
}
