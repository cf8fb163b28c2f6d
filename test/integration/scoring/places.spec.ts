import type { Browse, Fields } from '../../support/browse';
import { aCandidacy } from '../../support/factories/elections';
import { aReview } from '../../support/factories/panels';
import type { Row } from '../../support/factories/rows';
import { aTestApp, TestApp } from '../../support/test-app';
import { aDocument, aScoringWorld, scorePath, ScoringWorld } from './scoring-world';

describe('the place of a member among criteria and candidates', () => {
  let app: TestApp;
  let world: ScoringWorld;
  let member: Browse;
  let start: string;

  beforeAll(async () => {
    app = await aTestApp();
  });

  beforeEach(async () => {
    world = await aScoringWorld(app);
    member = await app.browse(world.members[1]!.userId);
    start = `/en/panel-room/score/${world.review.id}`;
  });

  afterAll(() => app.close());

  const save = async (criterion: string, fields: Fields): Promise<string | null> => {
    await member.get(scorePath(world, criterion));
    return (await member.submit(fields, 'data-autosave')).location;
  };
  const another = async (given: { phase?: 'open' | 'closed' } = {}): Promise<Row> => {
    const { cycle, members } = world;
    const candidacy = await aCandidacy(app, { election_id: cycle.election_id });
    await aDocument(app, candidacy.id);
    return aReview(app, { cycle, candidacy_id: candidacy.id, assigned: members, declared: members, ...given });
  };

  it('is the first criterion at first', async () => {
    expect((await member.get(start)).location).toBe(scorePath(world));
  });

  it('is where the last save led, with document and passage', async () => {
    const view = { passage: `${world.documentId}.3` };
    await save(world.criteria[2]!, { ...view, reason: 'Text', then: 'leave' });
    const at = `${scorePath(world, world.criteria[2])}?document=${world.documentId}&at=3`;
    expect((await member.get(start)).location).toBe(at);
    const page = await member.get(at);
    expect(page.text).toContain('Go on reading at passage 3');
    expect(page.body).toContain(`href="#p-${world.documentId}-3"`);

    await save(world.criteria[2]!, { ...view, then: 'next' });
    expect((await member.get(start)).location).toContain(world.criteria[3]);
    await save(world.criteria[3]!, { then: `criterion:${world.criteria[6]}` });
    expect((await member.get(start)).location).toContain(world.criteria[6]);
  });

  it('is kept by autosave, for each member apart', async () => {
    const path = scorePath(world, world.criteria[4]);
    const fields = { rev: '0', tab: 'a', seq: '1', reason: 'Text', passage: `${world.documentId}.2` };
    await member.post(`${path}/autosaves`, fields, { accept: 'application/json' });

    expect((await member.get(start)).location).toBe(`${path}?document=${world.documentId}&at=2`);
    const other = await app.browse(world.members[0]!.userId);
    expect((await other.get(start)).location).toBe(scorePath(world));
  });

  it('leads on to the next candidate still to score and back, with what is typed saved', async () => {
    const second = await another();
    await another({ phase: 'closed' });
    const then = await save(world.criteria[1]!, { reason: 'Before going on', then: 'candidate:next' });
    expect(then).toBe(`${start}/neighbours/next`);

    const there = await member.visit(then!);
    expect(there.path).toContain(`/score/${second.id}/`);
    const back = await member.visit(`/en/panel-room/score/${second.id}/neighbours/previous`);
    expect(back.path).toContain(scorePath(world, world.criteria[1]));
    expect(back.body).toContain('Before going on');
  });

  it('is the list of assignments where no other candidate waits', async () => {
    const page = await member.visit(`${start}/neighbours/next`);

    expect(page.path).toBe('/en/panel-room');
    expect(page.body).toContain('No other candidate waits for your scores.');
    expect((await member.get(`${start}/neighbours/sideways`)).status).toBe(404);
  });
});
