import { promisify } from 'node:util';
import { brotliDecompress, gunzip } from 'node:zlib';
import { EntityManager } from 'typeorm';
import { sha256 } from '../../common/crypto/hashing';
import { canonicalJson } from '../../common/text/canonical-json';
import { SiteRevision } from '../data/publication.entity';
import { SnapshotManifest, SnapshotStore } from '../snapshots/snapshot-store';

const unbrotli = promisify(brotliDecompress);
const unzip = promisify(gunzip);

export interface SiteReport {
  number: number | null;
  files: number;
  fault: string | null;
}

/** Checks the state of the site that is served: against the record of it, file by file, and for every released version. */
export async function verifySite(
  db: EntityManager,
  store: SnapshotStore,
  released: ReadonlyMap<string, string>,
): Promise<SiteReport> {
  const number = await store.currentNumber();
  const [recorded = null] = await db.find(SiteRevision, { order: { number: 'DESC' }, take: 1 });
  if (number === null && recorded === null && released.size === 0) return { number, files: 0, fault: null };
  if (number === null || recorded?.number !== number)
    return { number, files: 0, fault: `state ${number} is served, but state ${recorded?.number ?? null} was the last` };
  const manifest = await store.manifest(number).catch(() => null);
  if (!manifest) return { number, files: 0, fault: `the manifest of state ${number} cannot be read` };
  const { pages, data } = manifest;
  if (sha256(canonicalJson({ pages, data })) !== recorded.content_hash)
    return { number, files: 0, fault: `the manifest of state ${number} is not the recorded one` };
  const fault = unserved(manifest, released) ?? (await filesFault(store, manifest));
  return { number, files: pages.length + 1, fault };
}

/** A released version that the site does not serve, or not with the bytes that were signed. */
function unserved({ pages, number }: SnapshotManifest, released: ReadonlyMap<string, string>): string | null {
  const served = new Map(pages.map(({ path, sha256: hash }) => [path, hash]));
  const path = [...released].find(([address, hash]) => served.get(address) !== hash)?.[0];
  return path ? `${path}: state ${number} does not serve what was signed` : null;
}

async function filesFault(store: SnapshotStore, { pages, data }: SnapshotManifest): Promise<string | null> {
  const files = [
    ...pages.map(({ path, sha256: hash }) => ({ path, hash })),
    { path: 'the data of the site', hash: data },
  ];
  for (const { path, hash } of files) {
    const problem = await fileFault(store, hash);
    if (problem) return `${path}: ${problem}`;
  }
  return null;
}

/** A file is kept as it is and compressed twice; readers get any of the three. */
async function fileFault(store: SnapshotStore, hash: string): Promise<string | null> {
  try {
    const forms = [
      await store.object(hash),
      await unbrotli(await store.object(hash, 'br')),
      await unzip(await store.object(hash, 'gzip')),
    ];
    return forms.every((form) => sha256(form.toString('utf8')) === hash) ? null : 'the file does not have its hash';
  } catch {
    return 'the file cannot be read';
  }
}
