import { generateKeyPairSync } from 'node:crypto';
import { sha256 } from '../../common/crypto/hashing';
import { localized } from '../../common/text/localized-text';
import { revisionFault, StoredRevision } from './revision-fault';
import { revisionManifest } from './revision-manifest';
import { signContent } from './signing';

const { privateKey, publicKey } = generateKeyPairSync('ed25519');
const PEM = publicKey.export({ type: 'spki', format: 'pem' }).toString();
const SLUG = '2029-judges/diallo';

function version(number: number, content: string, before: StoredRevision | null): StoredRevision {
  const kind = number === 1 ? ('first' as const) : ('correction' as const);
  const about = { number, kind, reason: localized('Why', 'Pourquoi'), releasedAt: '2029-09-12T14:00:00.000Z' };
  const contentHash = sha256(content);
  const manifest = revisionManifest({ slug: SLUG, ...about, contentHash, before: before && sha256(before.manifest) });
  const signature = signContent(content, privateKey);
  return { ...about, content, contentHash, signature, manifest, manifestSignature: signContent(manifest, privateKey) };
}

const first = version(1, '{"name":"Diallo"}', null);
const second = version(2, '{"name":"Diallo, Amara"}', first);
const faultOf = (revision: StoredRevision, before: StoredRevision | null = first): string | null =>
  revisionFault(SLUG, revision, before, PEM);

describe('a published version', () => {
  it('that is as it was has no fault', () => {
    expect([faultOf(first, null), faultOf(second)]).toEqual([null, null]);
  });

  it.each<[string, Partial<StoredRevision>, string]>([
    ['content', { content: '{"name":"Diallo, Amaro"}' }, 'the content does not have the recorded hash'],
    ['signature', { signature: first.signature }, 'the signature does not belong to the content'],
    ['manifest', { manifest: first.manifest }, 'the signature does not belong to the manifest'],
    ['date', { releasedAt: '2029-09-13T14:00:00.000Z' }, 'the manifest does not say what is recorded'],
    ['kind', { kind: 'notice' }, 'the manifest does not say what is recorded'],
    ['reason', { reason: localized('Why not', 'Pourquoi') }, 'the manifest does not say what is recorded'],
    ['number', { number: 3 }, 'the version before is missing'],
  ])('with a changed %s is found', (_name, change, fault) => {
    expect(faultOf({ ...second, ...change })).toBe(fault);
  });

  it('after another one than it was published after is found', () => {
    const other = version(1, '{"name":"Somebody else"}', null);

    expect(faultOf(second, other)).toBe('the manifest does not say what is recorded');
    expect(faultOf(second, null)).toBe('the version before is missing');
  });

  it('put under the name of another profile is found', () => {
    expect(revisionFault('2029-judges/other', first, null, PEM)).toBe('the manifest does not say what is recorded');
  });
});
