import { request } from 'node:http';
import { DataSource } from 'typeorm';
import { readOptions } from '../../../src/data-source';
import { aTestApp, TestApp } from '../../support/test-app';
import { aScoringWorld, scorePath } from '../scoring/scoring-world';

const MEMBERS = 12;

interface Outcome {
  /** Status, or what became of the connection. */
  end: number | string;
}

describe('stopping under load', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await aTestApp();
  });

  afterAll(() => app.remove());

  it('answers what it has accepted, keeps it, and accepts nothing more (R10)', async () => {
    const world = await aScoringWorld(app, { members: MEMBERS });
    const writers = await Promise.all(
      world.members.map(async ({ userId }) => {
        const browse = await app.browse(userId);
        const page = await browse.get(scorePath(world));
        const token = page.forms.flatMap(({ fields }) => fields).find(([name]) => name === '_csrf')?.[1] ?? '';
        return { cookie: [...browse.cookies].map((pair) => pair.join('=')).join('; '), token };
      }),
    );

    const accepted = connections(app, MEMBERS);
    const saves = writers.map(({ cookie, token }) => save(app, `${scorePath(world)}/autosaves`, cookie, token));
    await accepted;
    await app.bench.close();
    const outcomes = await Promise.all(saves);

    expect(outcomes.map(({ end }) => end)).toEqual(Array<number>(MEMBERS).fill(200));
    expect(await draftsIn(app)).toBe(MEMBERS);
    expect((await save(app, '/en', '', '')).end).toBe('ECONNREFUSED');
  });
});

/** Resolves when the server has accepted so many connections. */
function connections({ bench }: TestApp, count: number): Promise<void> {
  let seen = 0;
  return new Promise((resolve) => {
    bench.server.on('connection', () => {
      seen += 1;
      if (seen === count) resolve();
    });
  });
}

/** One save over a connection of its own. */
function save({ origin }: TestApp, path: string, cookie: string, token: string): Promise<Outcome> {
  const body = new URLSearchParams({
    _csrf: token,
    rev: '0',
    tab: 'window',
    seq: '1',
    reason: 'Saved at the last moment',
  });
  const headers = {
    cookie,
    origin,
    accept: 'application/json',
    'sec-fetch-site': 'same-origin',
    'content-type': 'application/x-www-form-urlencoded',
  };
  return new Promise((resolve) => {
    const sent = request(origin + path, { method: 'POST', headers, agent: false }, (answer) => {
      answer.resume().once('end', () => resolve({ end: answer.complete ? (answer.statusCode ?? 0) : 'cut off' }));
    });
    sent.once('error', (error: NodeJS.ErrnoException) => resolve({ end: error.code ?? error.message }));
    sent.end(body.toString());
  });
}

async function draftsIn(app: TestApp): Promise<number> {
  const database = await new DataSource(readOptions(app.settings.database)).initialize();
  const rows = (await database.query('SELECT 1 FROM assessment_draft')) as unknown[];
  await database.destroy();
  return rows.length;
}
