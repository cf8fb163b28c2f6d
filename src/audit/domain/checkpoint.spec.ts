import { generateKeyPairSync } from 'node:crypto';
import { checkpointFrom, isSignedBy, signCheckpoint } from './checkpoint';

const keys = generateKeyPairSync('ed25519');
const signed = signCheckpoint(
  { seq: 7, hash: 'a'.repeat(64), count: 7, at: '2029-09-12T14:00:00.000Z' },
  keys.privateKey,
);

describe('a checkpoint of the log', () => {
  it('carries a signature that its file keeps', () => {
    const kept = checkpointFrom(JSON.stringify(signed));

    expect(kept && isSignedBy(kept, keys.publicKey)).toBe(true);
  });

  it.each([
    ['row', { seq: 8 }],
    ['hash', { hash: 'b'.repeat(64) }],
    ['count', { count: 6 }],
    ['time', { at: '2029-09-13T14:00:00.000Z' }],
  ])('is not believed with another %s', (_what, change) => {
    expect(isSignedBy({ ...signed, ...change }, keys.publicKey)).toBe(false);
  });

  it('is not believed under another key', () => {
    expect(isSignedBy(signed, generateKeyPairSync('ed25519').publicKey)).toBe(false);
  });

  it.each(['', 'nothing', '{"seq":"x"}', 'null'])('is not read from %p', (text) => {
    expect(checkpointFrom(text)).toBeNull();
  });
});
