import { RepliesService } from '../../../src/deliberation';
import type { Browse } from '../../support/browse';
import { aUser } from '../../support/factories/users';
import { aTestApp, TestApp } from '../../support/test-app';
import {
  aDeliberationWorld,
  chairPath,
  decide,
  DeliberationWorld,
  memberPath,
  open,
  phaseOf,
  propose,
  someone,
  vote,
  writeStatements,
} from './deliberation-world';

const DAY = 24 * 60 * 60;

describe('a finding that is with the candidate', () => {
  let app: TestApp;
  let world: DeliberationWorld;
  let chair: Browse;

  beforeAll(async () => {
    app = await aTestApp();
    world = await aDeliberationWorld(app);
    chair = await app.browse(world.chair.userId);
    await open(chair, world);
    await writeStatements(app, world);
    await adopt();
  });

  afterAll(() => app.close());

  const adopt = async (): Promise<void> => {
    await propose(chair, world);
    for (const { userId } of world.members) await vote(await app.browse(userId), world, 'agree');
    await decide(chair, world);
  };
  const seal = async () => {
    await chair.get(chairPath(world, 'seal'));
    return chair.submit({}, '/seal');
  };

  it('goes back to the panel with a note', async () => {
    const staff = someone((await aUser(app, { roles: ['secretariat'] })).id, 'secretariat');
    await app
      .get(RepliesService)
      .record(staff, world.review.id, { choice: 'replied', text: 'An error.', language: 'en', source: 'Letter' });
    await chair.get(chairPath(world, 'return'));
    expect((await chair.submit({ note: '' }, '/return')).status).toBe(422);
    await chair.get(chairPath(world, 'return'));
    await chair.submit({ note: 'Passage 2 was misread.' }, '/return');

    expect(await phaseOf(app, world)).toBe('deliberation');
    expect((await chair.get(`/en/panel-room/chair/reviews/${world.review.id}`)).text).toContain(
      'Passage 2 was misread.',
    );
    const page = await (await app.browse(world.members[1]!.userId)).get(memberPath(world));
    expect(page.text).toContain('Taken back');
  });

  it('opens the time for a reply anew, which an earlier reply does not end', async () => {
    app.clock.advance(60);
    await adopt();
    const early = await seal();
    expect(early.status).toBe(422);
    expect(early.text).toContain('The candidate may still reply.');

    app.clock.advance(10 * DAY + 60);
    chair = await app.browse(world.chair.userId);
    expect((await chair.get(chairPath(world))).text).toContain('The result can be sealed.');
    expect((await seal()).status).toBe(303);
    expect(await phaseOf(app, world)).toBe('sealed');
  });
});
