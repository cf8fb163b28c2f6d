import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Bench, createApp } from '../../../src/app';
import { Settings } from '../../../src/common/config';
import { SiteBuilder } from '../../../src/publication';
import { aCandidacy, anElection } from '../../support/factories/elections';
import { aRow, Row } from '../../support/factories/rows';
import { aTestApp, TestApp } from '../../support/test-app';
import { read } from './reader';

describe('one state of the public site and the next', () => {
  let app: TestApp;
  let election: Row;
  let pointer: string;

  beforeEach(async () => {
    app = await aTestApp();
    election = await anElection(app, { slug: '2029-judges', held_when: '2029-12-03' });
    await stands('first');
    await app.bench.publish();
    pointer = join(app.settings.dataDir, 'site', 'current');
  });

  afterEach(() => app.close());

  const status = async (path: string): Promise<number> => (await read(app.origin + path)).status;
  const profile = (slug: string): string => `/en/elections/2029-judges/candidates/${slug}`;

  /** Somebody who stands, recorded as an act that the public site shows. */
  async function stands(slug: string): Promise<void> {
    const name = `Person ${slug}`;
    const person = await aRow(app, 'person', { name, sort_name: name, name_forms: [] });
    await aCandidacy(app, { election_id: election.id, person_id: person.id, slug });
    await app.arrange((tx) => {
      tx.audit('candidacy.added', `candidacy:${slug}`);
      return Promise.resolve();
    });
  }

  it('shows a change only once it is published, and then on every page that tells of it', async () => {
    await stands('second');
    const before = [await status(profile('first')), await status(profile('second'))];
    const list = await read(`${app.origin}/en/elections/2029-judges`);
    await app.bench.publish();
    const after = [await status(profile('first')), await status(profile('second'))];

    expect(before).toEqual([200, 404]);
    expect(list.text).toContain('Person first');
    expect(list.text).not.toContain('Person second');
    expect(after).toEqual([200, 200]);
    expect((await read(`${app.origin}/en/elections/2029-judges`)).text).toContain('Person second');
    expect((await read(`${app.origin}/en/elections/2029-judges?list=a`)).text).toContain('Person second');
  });

  it('stays at the old state when the process dies between writing the new one and switching', async () => {
    await stands('second');
    const { store } = app.get(SiteBuilder);
    jest.spyOn(store, 'switchTo').mockRejectedValueOnce(new Error('killed'));
    const before = readFileSync(pointer, 'utf8');
    await app.bench.publish();

    expect(existsSync(join(app.settings.dataDir, 'site', String(Number(before) + 1), 'manifest.json'))).toBe(true);
    expect(readFileSync(pointer, 'utf8')).toBe(before);
    expect([await status(profile('first')), await status(profile('second'))]).toEqual([200, 404]);

    await app.bench.publish();
    expect(readFileSync(pointer, 'utf8')).toBe(String(Number(before) + 1));
    expect(await status(profile('second'))).toBe(200);
  });

  it('keeps what is written and not yet published out of reach, also of who guesses its name', async () => {
    await stands('second');
    const { store } = app.get(SiteBuilder);
    const objects = join(app.settings.dataDir, 'site', 'objects');
    const known = new Set(readdirSync(objects));
    jest.spyOn(store, 'switchTo').mockRejectedValueOnce(new Error('not yet'));
    await app.bench.publish();
    const early = readdirSync(objects).filter((name) => !known.has(name));
    const places = [
      '',
      '/site',
      '/site/objects',
      '/objects',
      '/data',
      '/assets',
      '/en',
      '/en/elections',
      '/assets/..%2f..',
      '/data/..%2fobjects',
    ];

    expect(early.length).toBeGreaterThan(3);
    const found: string[] = [];
    for (const place of places)
      for (const name of [...early, 'current', '2/manifest.json'])
        if ((await status(`${place}/${name}`)) === 200) found.push(`${place}/${name}`);
    expect(found).toEqual([]);
    expect(await status(profile('first'))).toBe(200);
  });

  it('is the same bytes when made again from the same data', async () => {
    const first = await read(app.origin + profile('first'));
    await stands('second');
    await app.bench.publish();

    expect((await read(app.origin + profile('first'))).headers.etag).toBe(first.headers.etag);
  });
});

describe('the public site of a new version of the program', () => {
  it('is made anew at its start, once, though nothing was recorded', async () => {
    const app = await aTestApp();
    await anElection(app, { slug: '2029-judges', held_when: '2029-12-03' });
    await app.arrange((tx) => {
      tx.audit('election.created', 'election:x');
      return Promise.resolve();
    });
    await app.bench.publish();
    const { store } = app.get(SiteBuilder);
    const first = await store.currentNumber();
    const renamed = { ...app.settings, site: { ...app.settings.site, name: 'Another Bench' } };
    const next = await anotherStart(app, renamed);
    const second = await store.currentNumber();
    await next.publish();

    expect((await read(`${app.origin}/en`)).text).toContain('Open Bench');
    expect(second).toBe(Number(first) + 1);
    expect(await store.currentNumber()).toBe(second);
    const { data } = await store.manifest(Number(second));
    expect((await store.object(data)).toString()).toContain('Another Bench');
    await next.close();
    await app.close();
  });
});

/** The same database and data folder under other settings; nobody listens. */
async function anotherStart(app: TestApp, settings: Settings): Promise<Bench> {
  const bench = await createApp(settings, { clock: app.clock });
  await bench.publish();
  return bench;
}
