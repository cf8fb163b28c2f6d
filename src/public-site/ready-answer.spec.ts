import { encodingFor } from './ready-answer';

describe('the encoding of an answer', () => {
  it.each([
    [undefined, 'identity'],
    ['', 'identity'],
    ['identity', 'identity'],
    ['gzip, deflate, br, zstd', 'br'],
    ['BR', 'br'],
    ['gzip', 'gzip'],
    ['br;q=0, gzip;q=0.5', 'gzip'],
    ['br; q=0.0 , gzip', 'gzip'],
    ['br;q=0.001', 'br'],
    ['br;q=0,gzip;q=0,identity', 'identity'],
    ['brotli, x-gzip', 'identity'],
    ['*', 'identity'],
    [';;;,,,', 'identity'],
  ])('for "%s" is %s', (header, encoding) => {
    expect([encodingFor(header), encodingFor(header)]).toEqual([encoding, encoding]);
  });

  it('does not remember without end what it was asked', () => {
    for (let one = 0; one < 1000; one += 1) expect(encodingFor(`x-${one}, gzip`)).toBe('gzip');
    expect(encodingFor('br')).toBe('br');
  });
});
