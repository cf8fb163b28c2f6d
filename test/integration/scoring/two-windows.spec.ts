import type { Answer, Browse } from '../../support/browse';
import { aTestApp, TestApp } from '../../support/test-app';
import { aScoringWorld, scorePath, ScoringWorld } from './scoring-world';

describe('two windows on one criterion', () => {
  let app: TestApp;
  let world: ScoringWorld;
  let first: Browse;
  let second: Browse;
  let path: string;

  beforeAll(async () => {
    app = await aTestApp();
  });

  beforeEach(async () => {
    world = await aScoringWorld(app);
    path = scorePath(world);
    const { userId } = world.members[1]!;
    [first, second] = [await app.browse(userId), await app.browse(userId)];
    await first.get(path);
    await second.get(path);
    await first.submit(
      { score: '2', reason: 'The first window', evidence: [`${world.documentId}.1`] },
      'data-autosave',
    );
  });

  afterAll(() => app.close());

  const collide = (): Promise<Answer> =>
    second.submit({ score: '5', reason: 'The second window', evidence: [`${world.documentId}.2`] }, 'data-autosave');
  const stored = async (): Promise<Record<string, string>> => {
    const page = await first.get(path);
    return Object.fromEntries(page.forms.find(({ html }) => html.includes('data-autosave'))!.fields);
  };

  it('shows both texts and stores neither over the other', async () => {
    const page = await collide();

    expect(page.status).toBe(409);
    expect(page.text).toContain(
      'A newer version was saved in another window (12 September 2029, 14:00 UTC). Keep which?',
    );
    for (const text of ['The first window', 'The second window', 'passage 1', 'passage 2'])
      expect(page.text).toContain(text);
    expect(await stored()).toMatchObject({ score: '2', reason: 'The first window' });
  });

  it('saves what the member chooses, part by part', async () => {
    await collide();
    const answer = await second.submit({ keepScore: 'mine', keepReason: 'both', keepEvidence: 'theirs' }, 'merges');

    expect(answer.location).toBe(path);
    expect(await stored()).toMatchObject({
      score: '5',
      reason: 'The first window\n\nThe second window',
      evidence: `${world.documentId}.1`,
    });
  });

  it('asks again where no choice was made, with both texts kept', async () => {
    await collide();
    const answer = await second.submit({ keepScore: 'mine' }, 'merges');

    expect(answer.status).toBe(422);
    expect(answer.text).toContain('The second window');
    expect(await stored()).toMatchObject({ reason: 'The first window' });
  });

  it('asks again with the newest text when a third save came in between', async () => {
    await collide();
    await first.get(path);
    await first.submit({ reason: 'Newer still' }, 'data-autosave');
    const answer = await second.submit({ keepScore: 'mine', keepReason: 'mine', keepEvidence: 'mine' }, 'merges');

    expect(answer.status).toBe(409);
    for (const text of ['Newer still', 'The second window']) expect(answer.text).toContain(text);
    expect(await stored()).toMatchObject({ reason: 'Newer still' });
  });

  it('lets both work when they are on two criteria', async () => {
    const other = scorePath(world, world.criteria[1]);
    await second.get(other);
    await first.get(path);
    const one = await first.submit({ reason: 'On one criterion' }, 'data-autosave');
    await second.get(other);
    const two = await second.submit({ reason: 'On another' }, 'data-autosave');

    expect([one.status, two.status]).toEqual([303, 303]);
    expect(await stored()).toMatchObject({ reason: 'On one criterion' });
  });
});
