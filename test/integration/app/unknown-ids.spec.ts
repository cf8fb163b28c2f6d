import { randomUUID } from 'node:crypto';
import { ActorName, expectedFor, Row } from '../../routes/row';
import { addressOf, allRows } from '../../routes/table';
import { aWorld, World } from '../../routes/world';
import type { Answer, Browse } from '../../support/browse';
import { aTestApp, TestApp } from '../../support/test-app';
import { testEngine } from '../../support/test-environment';

const ACTORS: ActorName[] = ['unassigned', 'otherPanel', 'secretariat', 'administrator', 'chair'];
const ID = /^[0-9a-f]{8}-[0-9a-f-]{27}$/;
/** PostgreSQL refuses some bytes that SQLite takes; the others are refused, or looked up in vain, by either. */
const BAD =
  testEngine() === 'sqlite' ? ['x', "' OR ''='", '../../etc/passwd', '\0', '1e309', 'é'.repeat(300)] : ['x', '\0'];

let app: TestApp;
let world: World;

beforeAll(async () => {
  app = await aTestApp({ now: new Date().toISOString() });
  world = await aWorld(app);
}, 60_000);
afterAll(() => app?.close());

/** Rows whose address holds at least one id. */
const rowsWithIds = (): Row[] =>
  allRows().filter(({ path }) => namesOfIds(path).length > 0 && !/\/q\b|:token/.test(path));

function namesOfIds(path: string): string[] {
  const names = [...path.matchAll(/:(\w+)/g)].map(([, name = '']) => name);
  return names.filter((name) => ID.test(world.params('open')[name] ?? ''));
}

function ask(browser: Browse, row: Row, ids: Record<string, string>): Promise<Answer> {
  const address = addressOf(row, { ...world.params('open'), ...ids });
  return row.method === 'GET' ? browser.get(address) : browser.post(address, row.body);
}

/** Somebody whom the area is open to, so that what answers is the id and not the role. */
function insiderOf(path: string): ActorName {
  if (path.includes('/panel-room/')) return 'chair';
  return path.includes('/admin/') ? 'administrator' : 'secretariat';
}

/** An answer without what differs from one showing to the next. */
const lasting = ({ status, body, headers }: Answer): string =>
  [
    status,
    headers.get('content-type'),
    headers.get('cache-control'),
    body
      .replace(/name="(_csrf|_key|_from)" value="[^"]*"/g, '')
      .replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, 'ID')
      .replace(/\b[0-9a-f]{8,}\b/g, 'REF'),
  ].join('\n');

/** The first lines that differ, to tell by what the two could be told apart. */
function difference(one: string, other: string): string {
  const [left, right] = [one.split('\n'), other.split('\n')];
  const at = left.findIndex((line, index) => line !== right[index]);
  return `${left[at] ?? '(less)'} / ${right[at] ?? '(more)'}`;
}

describe('an id', () => {
  it.each(ACTORS)('of what %s may not know of answers as one that was never given', async (actor) => {
    const browser = await world.as(actor);
    const hidden = rowsWithIds().filter((row) => expectedFor(row, actor, 'open') === 'hidden');
    const told: string[] = [];

    for (const row of hidden) {
      const random = Object.fromEntries(namesOfIds(row.path).map((name) => [name, randomUUID()]));
      const [real, unknown] = [lasting(await ask(browser, row, {})), lasting(await ask(browser, row, random))];
      if (real !== unknown) told.push(`${row.method} ${row.path}: ${difference(unknown, real)}`);
    }

    expect(hidden.length).toBeGreaterThan(0);
    expect(told).toEqual([]);
  });

  it.each(BAD.map((bad, index) => [index + 1, bad] as const))(
    'that is none, kind %i, is no page and no failure',
    async (_kind, bad) => {
      const found: string[] = [];

      for (const row of rowsWithIds()) {
        for (const name of namesOfIds(row.path)) {
          const { status } = await ask(await world.as(insiderOf(row.path)), row, { [name]: bad });
          if (![404, 400, 403].includes(status)) found.push(`${row.method} ${row.path}, ${name} → ${status}`);
        }
      }

      expect(found).toEqual([]);
    },
  );
});
