import { fixedHeaders } from '../../../src/common/web/security-headers';
import { aCandidacy, anElection } from '../../support/factories/elections';
import { aRow, Row } from '../../support/factories/rows';
import { aTestApp, TestApp } from '../../support/test-app';
import { textOf } from '../../support/forms';
import { read } from './reader';

describe('answers of the public site', () => {
  let app: TestApp;
  let path: string;

  beforeAll(async () => {
    app = await aTestApp();
    const election = await anElection(app, { slug: '2029-judges', held_when: '2029-12-03' });
    await stands(app, election, { slug: 'amara-diallo' });
    await stands(app, election, {
      slug: 'jon-moe',
      name: 'Jon Moe',
      gender: 'M',
      list: 'B',
      region: 'WEOG',
      nationality: 'NOR',
    });
    await states(app, election, 'Held in the open air', 'verified');
    await states(app, election, 'Held in a cellar', 'unverified');
    await app.bench.publish();
    path = `/en/elections/${String(election.slug)}`;
  });

  afterAll(() => app.close());

  const get = (at: string, headers?: Record<string, string>, method?: string) => read(app.origin + at, headers, method);

  it.each([
    ['br, gzip', 'br'],
    ['gzip, deflate', 'gzip'],
    ['br;q=0, gzip', 'gzip'],
    ['br;q=0.000, gzip;q=0', undefined],
    ['identity', undefined],
    ['*;q=0.1', undefined],
    ['', undefined],
  ])('to "Accept-Encoding: %s" come in %s, always the same page', async (accepted, coding) => {
    const plain = await get(path);
    const answer = await get(path, { 'accept-encoding': accepted });

    expect(answer.status).toBe(200);
    expect(answer.headers['content-encoding']).toBe(coding);
    expect(answer.headers['content-length']).toBe(String(answer.bytes.length));
    expect(answer.headers.vary).toBe('Accept-Encoding');
    expect(answer.text).toBe(plain.text);
    expect(answer.text).toContain('Amara Diallo');
  });

  it('have a mark of their own for each encoding, and are not sent again to who holds it', async () => {
    const [plain, small] = [await get(path), await get(path, { 'accept-encoding': 'br' })];
    const etag = String(small.headers.etag);

    expect(etag).toMatch(/^"[0-9a-f]{20}-br"$/);
    expect(plain.headers.etag).not.toBe(etag);
    for (const held of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
      const again = await get(path, { 'accept-encoding': 'br', 'if-none-match': held });
      expect([held, again.status, again.bytes.length, again.headers.etag]).toEqual([held, 304, 0, etag]);
      expect(again.headers['cache-control']).toBe(small.headers['cache-control']);
      expect(again.headers.vary).toBe('Accept-Encoding');
    }
    expect((await get(path, { 'if-none-match': etag })).status).toBe(200);
    expect((await get('/en/elections/none', { 'if-none-match': '*' })).status).toBe(404);
  });

  it('may be asked for without their bytes', async () => {
    const [whole, head] = [await get(path), await get(path, {}, 'HEAD')];

    expect(whole.bytes.length).toBeGreaterThan(1000);
    expect(head.bytes.length).toBe(0);
    expect(head.headers['content-length']).toBe(String(whole.bytes.length));
    expect(head.headers.etag).toBe(whole.headers.etag);
  });

  it('may be kept by every cache for a minute, and "not found" by none', async () => {
    const [found, missing] = [await get(path), await get('/en/elections/none')];

    expect(found.headers['cache-control']).toBe('public, max-age=60, stale-if-error=86400');
    expect(missing.headers['cache-control']).toBe('no-store');
  });

  it('carry the headers of the application, whatever they are', async () => {
    const fixed = Object.entries(fixedHeaders(app.settings.http)).map(([name, value]) => [name.toLowerCase(), value]);
    const asked = [path, `${path}?list=a`, '/en/elections/none', '/', '/robots.txt', '/data/public-key.pem'];

    expect(fixed.length).toBeGreaterThan(6);
    for (const one of asked) {
      const { headers } = await get(one);
      expect([one, fixed.map(([name = '']) => [name, headers[name]])]).toEqual([one, fixed]);
      expect(headers).not.toHaveProperty('set-cookie');
      expect(headers).not.toHaveProperty('x-powered-by');
    }
    const app404 = (await get('/en/no-such-page')).headers;
    const own = fixed.filter(([name]) => name !== 'referrer-policy');
    expect(own.map(([name = '']) => [name, app404[name]])).toEqual(own);
  });

  it.each([
    ['fr', '/fr'],
    ['fr-CA, en;q=0.8', '/fr'],
    ['de, fr;q=0.5, en;q=0.4', '/fr'],
    ['fr;q=0, en', '/en'],
    ['de', '/en'],
    ['', '/en'],
    [';;;q=x', '/en'],
  ])('send who reads "%s" from / to %s', async (header, home) => {
    const answer = await get('/?any=thing', { 'accept-language': header, cookie: 'lang=fr' });

    expect([answer.status, answer.headers.location, answer.headers.vary]).toEqual([302, home, 'Accept-Language']);
  });

  it.each([
    '/elections/none',
    '/elections/2029-judges/candidates/nobody',
    '/panel/nobody',
    '/criteria/none',
    '/method/more',
  ])('say in both languages that there is no %s', async (unknown) => {
    for (const [lang, title] of [
      ['en', 'There is no such page'],
      ['fr', 'Cette page n’existe pas'],
    ] as const) {
      const answer = await get(`/${lang}${unknown}`);
      expect([answer.status, answer.text.includes(`<html lang="${lang}"`)]).toEqual([404, true]);
      expect(textOf(answer.text)).toContain(title);
    }
  });

  it.each([
    ['list=a', ['Amara Diallo']],
    ['list=b', ['Jon Moe']],
    ['gender=man&region=weog', ['Jon Moe']],
    ['list=a&list=b', ['Amara Diallo', 'Jon Moe']],
    ['list=a&gender=man', []],
  ])('show for ?%s who is meant', async (query, names) => {
    const { status, text } = await get(`${path}?${query}`);

    expect(status).toBe(200);
    expect(['Amara Diallo', 'Jon Moe'].filter((name) => text.includes(`>${name}</a>`))).toEqual(names);
    expect(text.includes('No candidate matches these filters.')).toBe(names.length === 0);
  });

  it('name the filters that mean nothing, as text and no further', async () => {
    const { status, text } = await get(`${path}?list=z&colour=%3Cscript%3E&list=a`);

    expect(status).toBe(200);
    expect(textOf(text)).toContain('These filters mean nothing here and were ignored: z and <script>.');
    expect(text).not.toContain('<script>');
    expect(text).toContain('>Amara Diallo</a>');
    expect(text).not.toContain('>Jon Moe</a>');
    expect((await get(`${path}?list=${'a'.repeat(5000)}`)).status).toBe(200);
    for (const odd of ['constructor=y', '__proto__=x', 'list=%E0%A4%A', '&&==', '%', 'toString'])
      expect([odd, (await get(`${path}?${odd}`)).status]).toEqual([odd, 200]);
  });

  it('list the elections to one post, and say what is no post', async () => {
    const all = await get('/en/elections');
    const judges = await get('/en/elections?post=judge');
    const other = await get('/en/elections?post=king');

    expect(all.text).toContain(path);
    expect(judges.text).toContain('<option value="judge" selected>');
    expect(textOf(other.text)).toContain('This filter means nothing here and was ignored: king.');
  });

  it('state what is known with its source, and nothing that is marked as not verified', async () => {
    const text = textOf((await get(path)).text);

    expect(text).toContain('Held in the open air');
    expect(text).toContain('Source: Report of the session. Seen in the source.');
    expect(text).not.toContain('cellar');
  });

  it('leave everything that changes something to the application', async () => {
    const posted = await get(path, {}, 'POST');

    expect([posted.status, posted.headers['cache-control']]).toEqual([403, 'no-store']);
    expect((await get(path)).status).toBe(200);
  });
});

/** Somebody who stands, assessed by nobody. */
async function stands(app: TestApp, election: Row, given: Record<string, string>): Promise<void> {
  const { slug = '', name = 'Amara Diallo', gender = 'F', list = 'A', region = 'AFR', nationality = 'SEN' } = given;
  const person = await aRow(app, 'person', { name, sort_name: name, name_forms: [], gender });
  await aCandidacy(app, { election_id: election.id, person_id: person.id, slug, list, region, nationality });
  await app.arrange((tx) => {
    tx.audit('candidacy.added', `candidacy:${slug}`);
    return Promise.resolve();
  });
}

/** One fact about an election. */
async function states(app: TestApp, election: Row, text: string, confidence: string): Promise<void> {
  await aRow(app, 'fact', {
    subject_kind: 'election',
    subject_id: election.id,
    kind: 'note',
    value: { original: 'en', texts: { en: text } },
    source: { original: 'en', texts: { en: 'Report of the session' } },
    confidence,
  });
}
