import { sha256 } from '../../common/crypto/hashing';
import { siteManifest, siteManifestFault } from './site-manifest';

const page = (path: string, body: string) => ({ path, language: 'en', mediaType: 'text/html', body });
const pages = [page('/en', 'Home'), page('/en/method', 'How')];
const manifest = siteManifest('2029-09-12T14:00:00.000Z', pages);
const served = (...given: ReturnType<typeof page>[]) => new Map(given.map(({ path, body }) => [path, sha256(body)]));

describe('the list of everything the site serves', () => {
  it('agrees with what it was made from, in whatever order', () => {
    expect(siteManifestFault(manifest, served(...[...pages].reverse()))).toBeNull();
  });

  it.each([
    ['changed', served(page('/en', 'Homes'), page('/en/method', 'How')), '/en: '],
    ['added', served(...pages, page('/en/new', 'New')), '/en/new: '],
    ['left out', served(page('/en', 'Home')), '/en/method: '],
  ])('shows a page that was %s', (_name, map, fault) => {
    expect(siteManifestFault(manifest, map)).toContain(fault);
  });
});
