import type { Browse } from '../../support/browse';
import { Row } from '../../support/factories/rows';
import { aTestApp, TestApp } from '../../support/test-app';
import { aNamedReview, aPanelWorld, PanelWorld } from './panel-world';

const NO = { nationality: 'no', employer: 'no', cases: 'no', family: 'no', publications: 'no', other: 'no' };
const NONE = { ...NO, answer: 'none' };

describe('declaring on all candidates in one sitting', () => {
  let app: TestApp;
  let world: PanelWorld;
  let reviews: Row[];
  let member: Browse;

  beforeAll(async () => {
    app = await aTestApp();
    world = await aPanelWorld(app);
    reviews = [
      await aNamedReview(app, world, 'First Example', { phase: 'open', declared: [world.member] }),
      await aNamedReview(app, world, 'Second Example', { phase: 'open' }),
      await aNamedReview(app, world, 'Third Example', { phase: 'draft' }),
      await aNamedReview(app, world, 'Sealed Example', { phase: 'sealed' }),
    ];
    member = await app.browse(world.member.userId);
  });

  afterAll(() => app.close());

  /** The name of the candidate whose form is shown. */
  const asked = (text: string): string => /Declare conflicts: (\w+) Example/.exec(text)?.[1] ?? '';

  it('starts from the list of declarations and counts what is done', async () => {
    for (const path of ['/en/panel-room', '/en/panel-room/declarations'])
      expect((await member.get(path)).text).toContain('Declare on the 2 candidates still open, one after another');
    expect((await member.get('/en/panel-room/sitting')).text).toContain('Declared: 1 of 3');
  });

  it('keeps what was typed where something is missing, and stays at the candidate', async () => {
    const before = asked((await member.get('/en/panel-room/sitting')).text);
    const refused = await member.submit({ ...NO, employer: 'yes', answer: 'disclosed', text: '' }, 'sitting');
    expect(refused.status).toBe(422);
    expect(asked(refused.text)).toBe(before);
    expect(refused.body).toMatch(/name="employer"[^>]*value="yes" checked/);
  });

  it('goes on to the next, past one that is left for later, and says what is left', async () => {
    const first = await member.get('/en/panel-room/sitting');
    const left = asked(first.text);
    const skip = /href="([^"]*sitting\?after[^"]*)"/.exec(first.body)?.[1]?.replace('&#x3D;', '=') ?? '';
    const second = await member.get(skip);
    expect(['Second', 'Third'].filter((name) => name !== left)).toEqual([asked(second.text)]);

    const sent = await member.submit(NONE, 'sitting');
    expect(sent.status).toBe(303);
    const end = await member.get(sent.location!);
    expect(end.text).toContain('You left 1 candidate for later.');
    expect(end.text).toContain(`Declare conflicts: ${left} Example`);
  });

  it('ends when all have been declared on', async () => {
    await member.get('/en/panel-room/sitting');
    const sent = await member.submit(NONE, 'sitting');
    const end = await member.get(sent.location!);
    expect(end.text).toContain('You have declared on all your candidates');
    expect(end.text).toContain('Declared: 3 of 3');
    expect((await member.get('/en/panel-room/declarations')).text).not.toContain('still open');
  });

  it('takes nothing on a candidate who is past it', async () => {
    expect((await member.post(`/en/panel-room/sitting/${reviews[3]!.id}`, NONE)).status).toBe(403);
  });
});
