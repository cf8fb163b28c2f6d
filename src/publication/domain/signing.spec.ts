import { generateKeyPairSync } from 'node:crypto';
import { isSignedBy, signContent } from './signing';

const keys = () => generateKeyPairSync('ed25519');
const pem = (key: ReturnType<typeof keys>['publicKey']): string =>
  key.export({ type: 'spki', format: 'pem' }).toString();

describe('a signature', () => {
  const { privateKey, publicKey } = keys();
  const signature = signContent('{"name":"Élise"}', privateKey);

  it('belongs to exactly one content and one key', () => {
    expect(isSignedBy('{"name":"Élise"}', signature, pem(publicKey))).toBe(true);
    expect(isSignedBy('{"name":"Elise"}', signature, pem(publicKey))).toBe(false);
    expect(isSignedBy('{"name":"Élise"}', signature, pem(keys().publicKey))).toBe(false);
  });

  it('is the same for the same content, so that a version can be signed again and compared', () => {
    expect(signContent('{"name":"Élise"}', privateKey)).toBe(signature);
  });

  it.each(['', 'not base64 at all', 'AAAA'])('%j is none', (text) => {
    expect(isSignedBy('{"name":"Élise"}', text, pem(publicKey))).toBe(false);
  });

  it('is not recognised with something that is no key', () => {
    expect(isSignedBy('{"name":"Élise"}', signature, 'no key')).toBe(false);
  });
});
