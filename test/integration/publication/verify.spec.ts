import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { verify } from '../../../src/cli/publication-command';
import { ReleaseContents, ReleasesService } from '../../../src/publication';
import { Revision } from '../../../src/publication/data/publication.entity';
import { aTestApp, TestApp } from '../../support/test-app';
import { actorOf, aPublicationWorld, chairOf } from './publication-world';

/** Publishes one assessment and hands back how to check everything. */
async function aPublishedSite(): Promise<{ app: TestApp; check: () => Promise<{ code: number; said: string }> }> {
  const app = await aTestApp();
  const world = await aPublicationWorld(app);
  const content = await app.get(ReleaseContents).of(world.review.id);
  for (const actor of [chairOf(app, world), actorOf(app, world.staffId, 'secretariat')])
    await app.get(ReleasesService).approve(actor, world.review.id, content?.contentHash ?? '');
  await app.bench.publish();
  const check = async () => {
    let said = '';
    const stream = { write: (text: string) => (said += text) };
    const code = await verify(app.bench.databases.read, app.settings, { stdout: stream, stderr: stream });
    return { code, said };
  };
  return { app, check };
}

describe('publication:verify', () => {
  let app: TestApp;
  let check: () => Promise<{ code: number; said: string }>;

  beforeAll(async () => {
    ({ app, check } = await aPublishedSite());
  });

  // Each test puts back what it changed, so every one begins with everything in order.
  beforeEach(async () => expect((await check()).code).toBe(0));

  afterAll(() => app.close());

  /** What the check says while a file holds other bytes. */
  async function whileChanged(path: string, change: (bytes: Buffer) => Buffer | string) {
    const before = readFileSync(path);
    writeFileSync(path, change(Buffer.from(before)));
    try {
      return await check();
    } finally {
      writeFileSync(path, before);
    }
  }

  const objects = (): string => join(app.settings.dataDir, 'site', 'objects');
  const someFile = (): string =>
    readdirSync(objects())
      .filter((name) => /^[0-9a-f]{64}$/.test(name))
      .sort()
      .map((name) => join(objects(), name))[0]!;

  it('says what it has checked', async () => {
    const { said } = await check();

    expect(said).toMatch(/versions checked .*: 1\n.*state \d+\): \d{2,}\nEverything is as it was published\./s);
  });

  it.each(['', '.br', '.gz'])('finds one byte changed in a file of the site (%s)', async (ending) => {
    const { code, said } = await whileChanged(`${someFile()}${ending}`, (bytes) => {
      bytes[Math.floor(bytes.length / 2)]! ^= 1;
      return bytes;
    });

    expect([code, /the file (does not have its hash|cannot be read)/.test(said)]).toEqual([1, true]);
  });

  it('finds a manifest that was changed', async () => {
    const folder = join(app.settings.dataDir, 'site');
    const number = readFileSync(join(folder, 'current'), 'utf8');
    const path = join(folder, number, 'manifest.json');
    const answer = await whileChanged(path, (bytes) => {
      const manifest = JSON.parse(bytes.toString('utf8')) as { pages: unknown[] };
      return JSON.stringify({ ...manifest, pages: manifest.pages.slice(1) });
    });

    expect(answer).toMatchObject({ code: 1, said: expect.stringContaining('is not the recorded one') as string });
  });

  it('finds that an older state is served', async () => {
    const answer = await whileChanged(join(app.settings.dataDir, 'site', 'current'), (bytes) => `${bytes.toString()}7`);

    expect(answer).toMatchObject({ code: 1, said: expect.stringContaining('is served, but state') as string });
  });

  it.each([
    ['content', 'does not have the recorded hash'],
    ['signature', 'does not belong to the content'],
    ['manifest', 'does not belong to the manifest'],
    ['release_at', 'does not say what is recorded'],
    ['reason', 'does not say what is recorded'],
    ['number', 'the version before is missing'],
  ] as const)('finds a %s changed behind the guard of the database', async (column, fault) => {
    const [row] = await app.bench.databases.read.manager.find(Revision);
    await changeDespiteTheGuard(row!, column);
    const answer = await check();
    await putBack(row!, column);

    expect(answer).toMatchObject({ code: 1, said: expect.stringContaining(fault) as string });
  });

  /** As somebody with the database in hand could do it. */
  async function changeDespiteTheGuard(row: Revision, column: keyof Revision): Promise<void> {
    const { write } = app.bench.databases;
    const values: Partial<Record<keyof Revision, unknown>> = {
      content: row.content.replace('"counted":5', '"counted":6'),
      signature: row.signature.replace(/^./, (first) => (first === 'A' ? 'B' : 'A')),
      manifest: row.manifest.replace('"number":1', '"number":2'),
      release_at: '2028-01-01T00:00:00.000Z',
      reason: JSON.stringify({ original: 'en', texts: { en: 'Another reason' } }),
      number: 2,
    };
    await liftGuard();
    await write.query(statement(column), [values[column]]);
  }

  async function putBack(row: Revision, column: keyof Revision): Promise<void> {
    const value = column === 'reason' ? JSON.stringify(row.reason) : row[column];
    await app.bench.databases.write.query(statement(column), [value]);
  }

  const statement = (column: keyof Revision): string =>
    `UPDATE revision SET ${column} = ${app.bench.databases.write.options.type === 'postgres' ? '$1' : '?'}`;

  async function liftGuard(): Promise<void> {
    const { write } = app.bench.databases;
    if (write.options.type === 'postgres') return void (await write.query('ALTER TABLE revision DISABLE TRIGGER USER'));
    const triggers = (await write.query(
      `SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'revision'`,
    )) as { name: string }[];
    for (const { name } of triggers) await write.query(`DROP TRIGGER "${name}"`);
  }
});
