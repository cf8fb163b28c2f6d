import { promisify } from 'node:util';
import { brotliDecompress, gunzip } from 'node:zlib';
import { EntityManager } from 'typeorm';
import { sha256 } from '../../common/crypto/hashing';
import { canonicalJson } from '../../common/text/canonical-json';
import { SiteRevision } from '../data/publication.entity';
import { isSignedBy } from '../domain/signing';
import { siteManifestFault } from '../domain/site-manifest';
import { publicPaths } from '../pages/public.paths';
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
  { files: released, publicKey }: { files: ReadonlyMap<string, string>; publicKey: string },
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
  const fault =
    unserved(manifest, released) ??
    (await filesFault(store, manifest)) ??
    (await signedListFault(store, manifest, publicKey));
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

/** The list that the site publishes of itself: signed, and the same as what is served. */
async function signedListFault(
  store: SnapshotStore,
  { pages }: SnapshotManifest,
  publicKey: string,
): Promise<string | null> {
  const served = new Map(pages.map(({ path, sha256: hash }) => [path, hash]));
  const [list, signature] = [publicPaths.siteManifest(), publicPaths.siteManifestSignature()];
  const read = async (path: string): Promise<string> => (await store.object(served.get(path) ?? '')).toString('utf8');
  if (!served.has(list) || !served.has(signature)) return `${list}: the site does not serve its signed manifest`;
  const manifest = await read(list);
  if (!isSignedBy(manifest, (await read(signature)).trim(), publicKey))
    return `${list}: the signature does not belong to the manifest of the site`;
  return siteManifestFault(manifest, new Map([...served].filter(([path]) => path !== list && path !== signature)));
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
