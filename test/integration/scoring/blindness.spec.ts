import * as fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { ScoringQueries } from '../../../src/scoring';
import type { Browse } from '../../support/browse';
import { testEngine } from '../../support/test-environment';
import { recuse } from '../../support/factories/panels';
import { aTestApp, TestApp } from '../../support/test-app';
import { aRating, aScoringWorld, scorePath, ScoringWorld, words } from './scoring-world';

const CANARY = 'zzcanaryzz';

describe('blind scoring (S14)', () => {
  let app: TestApp;
  let world: ScoringWorld;
  let a: Browse;
  let b: Browse;

  beforeAll(async () => {
    app = await aTestApp();
    world = await aScoringWorld(app, { members: 3 });
    [a, b] = [await app.browse(world.members[1]!.userId), await app.browse(world.members[2]!.userId)];
    await a.get(scorePath(world));
    await a.submit(aRating(world), 'data-autosave');
  });

  afterAll(() => app.close());

  const base = (): string => `/en/panel-room/score/${world.review.id}`;
  /** Everything that A can open, without the tokens drawn anew for each page. */
  const seenByA = async (): Promise<string[]> => {
    const pages = [
      scorePath(world),
      `${base()}/check`,
      `/en/panel-room/dossier/${world.review.id}`,
      `${base()}/receipt`,
      `${base()}/scores`,
      '/en/panel-room',
    ];
    const answers = [];
    for (const page of pages) answers.push(await a.get(page));
    return answers.map(({ status, body }) => `${status} ${body.replace(/name="(_key|tab)" value="[^"]*"/g, '')}`);
  };

  it('shows A the same pages whatever B has entered, and however far B has come', async () => {
    const before = await seenByA();
    expect(before[0]).toMatch(/^200/);
    const entries = fc.record({
      score: fc.constantFrom('', '1', '2', '3', '4', '5', 'none'),
      reason: fc.string({ maxLength: 60 }).map((text) => `${CANARY} ${text.replace(/[^\x20-\x7e]/g, '')}`),
      criterion: fc.constantFrom(...world.criteria),
    });

    await fc.assert(
      fc.asyncProperty(entries, async ({ criterion, ...fields }) => {
        await b.get(scorePath(world, criterion));
        const answer = await b.submit(fields, 'data-autosave');
        expect(answer.status).toBe(303);
        expect(await seenByA()).toEqual(before);
      }),
      { numRuns: 8 },
    );
    for (const criterion of world.criteria) {
      await b.get(scorePath(world, criterion));
      await b.submit(aRating(world, { reason: `${CANARY} ${words(45)}` }), 'data-autosave');
    }
    await b.get(`${base()}/check`);
    expect((await b.submit({}, 'submissions')).status).toBe(303);

    expect(await seenByA()).toEqual(before);
  });

  it('keeps what was written out of the database in the clear', async () => {
    const shown = (await b.get(`${base()}/scores`)).text;
    expect(shown).toContain(CANARY);

    expect(await dump(app)).not.toContain(CANARY);
    expect(await dump(app)).toContain(world.review.id);
  });

  it('counts who has submitted, and leaves the others out with the reason', async () => {
    const scoring = app.get(ScoringQueries);
    const [chair, memberA, memberB] = world.members.map(({ memberId }) => memberId);
    const reasons = (leftOut: { member: string; reason: string }[]) =>
      Object.fromEntries(leftOut.map((one) => [one.member, one.reason]));

    const open = await scoring.countable(world.review.id);
    expect(open.assessments.map(({ member }) => member)).toEqual([memberB]);
    expect(open.assessments[0]?.version.ratings[world.criteria[0]!]).toMatchObject({ value: 4, insufficient: false });
    expect(reasons(open.leftOut)).toEqual({ [chair!]: 'not_submitted', [memberA!]: 'not_submitted' });
    expect(await scoring.submittedCount([world.review.id])).toEqual(new Map([[world.review.id, 1]]));

    await recuse(app, world.review, memberB!);
    const after = await scoring.countable(world.review.id);
    expect(after.assessments).toEqual([]);
    expect(reasons(after.leftOut)).toEqual({
      [chair!]: 'not_submitted',
      [memberA!]: 'not_submitted',
      [memberB!]: 'recused',
    });
    expect(await scoring.submittedCount([world.review.id])).toEqual(new Map([[world.review.id, 0]]));
  });
});

/** Everything that somebody with the database alone could read. */
async function dump(app: TestApp): Promise<string> {
  const { database } = app.settings;
  if (testEngine() === 'sqlite' && database.engine === 'sqlite') {
    const files = [database.file, `${database.file}-wal`].map((file) => readFileSync(file, 'latin1'));
    return files.join('\n');
  }
  const tables: { name: string }[] = await app.bench.databases.read.query(
    `SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public'`,
  );
  const texts = [];
  for (const { name } of tables)
    texts.push(JSON.stringify(await app.bench.databases.read.query(`SELECT * FROM "${name}"`)));
  return texts.join('\n');
}
