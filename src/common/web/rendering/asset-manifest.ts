import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join, posix } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

export interface Asset {
  url: string;
  contentType: string;
  body: Buffer;
  /** Ready-made encodings; null until first asked for, and where the file is compressed by nature. */
  brotli: Buffer | null;
  gzip: Buffer | null;
}

const CONTENT_TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
  '.txt': 'text/plain; charset=utf-8',
};

/** Where one asset names another: `url(../fonts/a.woff2)` in CSS, `from './a.js'` and `import('./a.js')` in modules. */
const REFERENCES = /(url\(|from '|import\(')(\.\.?\/[\w./-]+)(\)|')/g;

/**
 * All files of `views/assets` under addresses that carry a hash of their content, `/assets/css/openbench.<hash>.css`,
 * so that they can be cached for ever. References between assets are rewritten to the hashed addresses.
 */
export class AssetManifest {
  private readonly byName = new Map<string, Asset>();
  private readonly byUrl = new Map<string, Asset>();

  constructor(private readonly folder: string) {
    for (const name of filesIn(folder)) this.add(name);
  }

  /** The address of an asset, e.g. of `css/openbench.css`; throws when there is no such file. */
  url(name: string): string {
    return this.add(name).url;
  }

  /** The asset at this address. It is compressed when somebody first asks, which keeps the start short. */
  find(url: string): Asset | null {
    const asset = this.byUrl.get(url);
    if (!asset) return null;
    if (!asset.brotli && !asset.gzip) Object.assign(asset, compressed(asset.body, asset.contentType));
    return asset;
  }

  all(): Asset[] {
    return [...this.byName.values()];
  }

  private add(name: string): Asset {
    const known = this.byName.get(name);
    if (known) return known;
    const contentType = CONTENT_TYPES[extname(name)];
    if (!contentType) throw new Error(`asset ${name} is of no known type`);
    const body = this.read(name, contentType);
    const hash = createHash('sha256').update(body).digest('hex').slice(0, 12);
    const stem = name.slice(0, -extname(name).length);
    const asset: Asset = {
      url: `/assets/${stem}.${hash}${extname(name)}`,
      contentType,
      body,
      brotli: null,
      gzip: null,
    };
    this.byName.set(name, asset);
    this.byUrl.set(asset.url, asset);
    return asset;
  }

  private read(name: string, contentType: string): Buffer {
    const bytes = readFileSync(join(this.folder, name));
    if (!/css|javascript/.test(contentType)) return bytes;
    const resolve = (_all: string, open: string, reference: string, close: string): string =>
      `${open}${this.url(posix.join(posix.dirname(name), reference))}${close}`;
    return Buffer.from(bytes.toString('utf8').replace(REFERENCES, resolve));
  }
}

function compressed(body: Buffer, contentType: string): Pick<Asset, 'brotli' | 'gzip'> {
  if (contentType.startsWith('font/') || contentType === 'image/png') return { brotli: null, gzip: null };
  return { brotli: brotliCompressSync(body), gzip: gzipSync(body, { level: 9 }) };
}

function filesIn(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true });
  const files = entries.filter((entry) => entry.isFile() && extname(entry.name) in CONTENT_TYPES);
  return files
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
}
