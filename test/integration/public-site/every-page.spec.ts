import { anExampleBench, ExampleBench } from '../../browser/support/example-bench';
import { decoded } from '../../support/forms';
import { testEngine } from '../../support/test-environment';
import { htmlFaults, valuesOf } from './html-check';
import { RawAnswer, read } from './reader';

jest.setTimeout(600_000);

const LANGUAGES = ['en', 'fr'];
const HTML_BUDGET = 25 * 1024;
const CSS_BUDGET = 12 * 1024;

/** For what does not depend on the database. */
function itOnce(name: string, test: jest.ProvidesCallback): void {
  if (testEngine() === 'sqlite') it(name, test);
}

describe('every page of the public site', () => {
  let example: ExampleBench;
  /** Everything that a reader reaches by links from the two first pages, by path. */
  let reached: Map<string, RawAnswer>;
  let election: string;

  beforeAll(async () => {
    example = await anExampleBench(testEngine());
    election = await example.value('SELECT slug AS value FROM election WHERE is_example');
    reached = await crawl(example.origin);
  });

  afterAll(() => example.close());

  const pages = (): [string, string][] =>
    [...reached].flatMap(([path, { headers, text }]) =>
      String(headers['content-type']).startsWith('text/html') && isPublic(text) ? [[path, text]] : [],
    );
  const faults = (check: (path: string, html: string) => string[]): string[] =>
    pages().flatMap(([path, html]) => check(path, html).map((fault) => `${path}: ${fault}`));

  it('is there, wherever a link leads', () => {
    const broken = [...reached]
      .filter(([, { status }]) => status !== 200)
      .map(([path, { status }]) => `${path} ${status}`);

    expect(pages().length).toBeGreaterThan(500);
    expect(broken).toEqual([]);
  });

  itOnce('has the place that a link names', () => {
    const lost = faults((path, html) =>
      linksOf(html, path)
        .filter(({ hash }) => hash !== '')
        .filter(({ pathname, hash }) => !valuesOf(reached.get(pathname)?.text ?? '', 'id').includes(hash.slice(1)))
        .map(({ pathname, hash }) => pathname + hash),
    );

    expect(lost).toEqual([]);
  });

  itOnce('is sound HTML with one heading of the first level, and no script', () => {
    expect(
      faults((_, html) => [
        ...htmlFaults(html),
        ...(html.match(/<h1\b/g)?.length === 1 ? [] : ['not one h1']),
        ...(/<script|\son[a-z]+=|\sstyle=|javascript:/i.test(html) ? ['script or inline style'] : []),
      ]),
    ).toEqual([]);
  });

  itOnce('says its language, title, description, address and partner in the other language', () => {
    expect(
      faults((path, html) => {
        const lang = path.slice(1, 3);
        const partners = LANGUAGES.map((code) => [code, `/${code}${path.slice(3)}`] as const);
        return [
          ...(html.includes(`<html lang="${lang}" dir="ltr">`) ? [] : ['wrong lang']),
          ...(/<title>[^<]{4,}<\/title>/.test(html) ? [] : ['no title']),
          ...(/<meta name="description" content="[^"]{10,}">/.test(html) ? [] : ['no description']),
          ...(new RegExp(`<link rel="canonical" href="http[^"]+${path}">`).test(html) ? [] : ['wrong canonical']),
          ...partners
            .filter(([code, other]) => !new RegExp(`hreflang="${code}" href="[^"]*${other}">`).test(html))
            .map(([code]) => `no partner in ${code}`),
          ...partners
            .filter(([, other]) => reached.get(other)?.status !== 200)
            .map(([, other]) => `${other} is missing`),
        ];
      }),
    ).toEqual([]);
  });

  itOnce('says above itself that it is an example, or that it is not', () => {
    const invented = pages().filter(([path]) => path.includes(`/${election}`));

    expect(invented.length).toBeGreaterThan(40);
    expect(invented.filter(([, html]) => !/class="example".*(Example|Exemple)\./s.test(html))).toEqual([]);
    expect(faults((_, html) => (html.includes('class="example"') ? [] : ['no strip']))).toEqual([]);
  });

  it('never shows a rating or a score of a real person', () => {
    const scored = /class="(chart|glyph|verdict|rating)/;
    const real = pages().filter(
      ([path]) => /\/elections\/20\d\d-[a-z-]+\/candidates\//.test(path) && !path.includes(election),
    );

    expect(reached.get(`/en/elections/${election}/candidates/adeyinka-cole`)?.text).toMatch(scored);
    expect(real.length).toBeGreaterThan(300);
    expect(real.filter(([, html]) => scored.test(html)).map(([path]) => path)).toEqual([]);
  });

  itOnce('weighs little and needs no script', async () => {
    const compressed = async (path: string): Promise<number> =>
      (await read(example.origin + path, { 'accept-encoding': 'br' })).bytes.length;
    const sheets = new Set(
      pages().flatMap(([, html]) => [...html.matchAll(/rel="stylesheet" href="([^"]+)"/g)].map(([, at = '']) => at)),
    );
    const weights: [string, number][] = [];
    for (const [path] of pages()) weights.push([path, await compressed(path)]);

    expect(weights.filter(([, bytes]) => bytes > HTML_BUDGET || bytes < 1000)).toEqual([]);
    expect(sheets.size).toBe(1);
    const [sheet = ''] = sheets;
    expect(await compressed(sheet)).toBeLessThan(CSS_BUDGET);
    expect(reached.get(sheet)?.bytes.length).toBeGreaterThan(20_000);
  });

  itOnce('is the same bytes for everybody, and nobody gets a cookie', async () => {
    const other: string[] = [];
    for (const [path, before] of publicAnswers(reached)) {
      const after = await read(example.origin + path, { cookie: 'sid=abc; __Host-sid=abc; __Host-link=x; lang=fr' });
      if (!after.bytes.equals(before.bytes) || 'set-cookie' in after.headers || 'set-cookie' in before.headers)
        other.push(path);
    }

    expect(other).toEqual([]);
  });

  it('is answered without the database', async () => {
    const { read: readOnly, write } = example.bench.databases;
    await readOnly.destroy();
    if (write.isInitialized) await write.destroy();

    const other: string[] = [];
    for (const [path, before] of publicAnswers(reached)) {
      const after = await read(example.origin + path);
      if (after.status !== 200 || !after.bytes.equals(before.bytes)) other.push(path);
    }
    const chosen = await read(`${example.origin}/en/elections/${election}?region=afr&gender=woman`);
    const missing = await read(`${example.origin}/fr/elections/no-such-election`);
    await write.initialize();
    if (!readOnly.isInitialized) await readOnly.initialize();

    expect(publicAnswers(reached).length).toBeGreaterThan(500);
    expect(other).toEqual([]);
    expect([chosen.status, missing.status]).toEqual([200, 404]);
  });
});

/** Follows every link on this site, starting from the first page of each language. */
async function crawl(origin: string): Promise<Map<string, RawAnswer>> {
  const reached = new Map<string, RawAnswer>();
  const waiting = LANGUAGES.map((lang) => `/${lang}`);
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (reached.has(path)) continue;
    const answer = await read(origin + path);
    reached.set(path, answer);
    // What lies behind the sign-in is not public; that the link to it works is enough.
    if (!isPublic(answer.text)) continue;
    waiting.push(...linksOf(answer.text, path).map(({ pathname, search }) => pathname + search));
  }
  return reached;
}

const isPublic = (html: string): boolean => html.includes('class="foot on-dark"');

const publicAnswers = (reached: ReadonlyMap<string, RawAnswer>): [string, RawAnswer][] =>
  [...reached].filter(([path, { text }]) => isPublic(text) || path.startsWith('/data/'));

/** Addresses on this site that a page names: links, pictures, style sheets, partners, forms. */
function linksOf(html: string, path: string): URL[] {
  const here = new URL(path, 'http://here.test');
  return ['href', 'src', 'action']
    .flatMap((attribute) => valuesOf(html, attribute))
    .map((value) => new URL(decoded(value), here))
    .map((url) => (isLoopback(url) ? new URL(url.pathname + url.search + url.hash, here) : url))
    .filter((url) => url.origin === here.origin);
}

const isLoopback = ({ hostname }: URL): boolean => ['127.0.0.1', 'localhost'].includes(hostname);
