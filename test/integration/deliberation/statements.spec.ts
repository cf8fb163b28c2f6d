import type { Browse } from '../../support/browse';
import { aTestApp, TestApp } from '../../support/test-app';
import { aDeliberationWorld, chairPath, DeliberationWorld, memberPath, open } from './deliberation-world';

describe('joint statements', () => {
  let app: TestApp;
  let world: DeliberationWorld;
  let chair: Browse;
  let path: string;

  beforeAll(async () => {
    app = await aTestApp();
    world = await aDeliberationWorld(app);
    chair = await app.browse(world.chair.userId);
    await open(chair, world);
    path = chairPath(world, `statements/${world.criteria[0]}`);
  });

  afterAll(() => app.close());

  it('may be written in one language first', async () => {
    await chair.get(path);
    expect((await chair.submit({ textEn: '', textFr: '' }, '/statements')).status).toBe(422);
    await chair.get(path);
    await chair.submit({ textEn: 'First words.' }, '/statements');

    const page = await chair.get(chairPath(world));
    expect(page.text).toContain('Joint statement still missing in French.');
    expect((await (await app.browse(world.members[1]!.userId)).get(memberPath(world))).text).toContain('First words.');
  });

  it('are not overwritten by an older page: both texts are shown', async () => {
    await chair.get(path);
    const old = chair.last!;
    await chair.submit({ textEn: 'The words that came first.', textFr: 'Les premiers mots.' }, '/statements');
    chair.last = old;
    const answer = await chair.submit({ textEn: 'The words that came late.' }, '/statements');

    expect(answer.status).toBe(409);
    expect(answer.text).toContain('Statement in English');
    expect(answer.body).toContain('The words that came late.');
    expect(answer.body).toContain('The words that came first.');
    expect((await chair.get(path)).body).toContain('The words that came first.');
  });

  it('exist for criteria of the framework alone', async () => {
    expect((await chair.get(chairPath(world, 'statements/NO-SUCH'))).status).toBe(404);
    const fields = { textEn: 'Words', textFr: 'Mots', rev: '0' };
    expect((await chair.post(chairPath(world, 'statements/NO-SUCH'), fields)).status).toBe(404);
  });
});
