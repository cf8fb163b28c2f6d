import { Invariants, ReadDb } from '../../../src/common/persistence';
import { SCENARIO } from '../../../src/demo/content/scenario';
import { anExampleCopy, ExampleCopy } from '../../support/example-made';
import { aTestApp } from '../../support/test-app';
import { testEngine } from '../../support/test-environment';

jest.setTimeout(600_000);

describe('the example election', () => {
  let example: ExampleCopy;

  beforeAll(async () => {
    example = await anExampleCopy(testEngine());
  });

  afterAll(() => example?.close());

  const rows = <T>(sql: string): Promise<T[]> => example.bench.app.get(ReadDb).manager.query<T[]>(sql);

  it('brings every candidate to the state that its story tells', async () => {
    const phases = await rows<{ slug: string; phase: string }>(
      'SELECT c.slug AS slug, r.phase AS phase FROM review r JOIN candidacy c ON c.id = r.candidacy_id',
    );

    const told = SCENARIO.map(({ slug, phase }) => [slug, phase]);
    expect(phases.map(({ slug, phase }) => [slug, phase]).sort()).toEqual(told.sort());
  });

  it('keeps nothing readable of scores and reasons in the database', async () => {
    const stored = await rows<{ content: string }>('SELECT content FROM assessment_version');

    expect(stored.length).toBeGreaterThan(60);
    expect(stored.every(({ content }) => /^1\.[0-9a-f-]{36}\.[\w-]+\.[\w-]+$/.test(content))).toBe(true);
  });

  it('leaves data in which everything holds that must hold', async () => {
    const checked = await example.bench.app.get(Invariants).check();

    expect(checked.length).toBeGreaterThan(9);
    expect(checked.filter(({ violations }) => violations.length > 0)).toEqual([]);
  });

  it('gives every account secrets of its own', () => {
    const { made } = example;
    const secrets = made.accounts.flatMap(({ password, totpSecret }) => [password, totpSecret]);

    expect(new Set(secrets).size).toBe(2 * made.accounts.length);
    expect(new Set(made.accounts.map(({ role }) => role))).toEqual(
      new Set(['panel member', 'panel chair', 'deputy chair', 'secretariat', 'administrator']),
    );
  });

  it('opens a door by one click, but not to a forwarded request', async () => {
    const { made, origin } = example;
    const address = `${origin}/en/sign-in/example/${made.doors[0]?.key}`;

    const signedIn = () =>
      rows<{ email: string }>('SELECT email FROM "user" WHERE signed_in_at IS NOT NULL ORDER BY email');
    const before = await signedIn();
    const direct = await fetch(address, { redirect: 'manual' });
    const forwarded = await fetch(address, { redirect: 'manual', headers: { 'X-Forwarded-For': '203.0.113.9' } });

    expect([direct.status, direct.headers.get('location')]).toEqual([303, made.doors[0]?.home]);
    expect(direct.headers.get('set-cookie')).toContain('sid=');
    expect([before, await signedIn()]).toEqual([[], [{ email: made.accounts[0]?.email }]]);
    expect([forwarded.status, forwarded.headers.get('location')]).toEqual([404, null]);
  });
});

it('has no such door in the real application', async () => {
  const app = await aTestApp();

  const answer = await fetch(`${app.origin}/en/sign-in/example/${'a'.repeat(24)}`, { redirect: 'manual' });

  expect(answer.status).toBe(404);
  await app.close();
});
