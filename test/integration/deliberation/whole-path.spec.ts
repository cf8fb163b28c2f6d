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
  PROPOSAL,
  someone,
  vote,
} from './deliberation-world';

describe('the way from closed scores to a sealed result', () => {
  let app: TestApp;
  let world: DeliberationWorld;
  let chair: Browse;
  let members: Browse[];

  beforeAll(async () => {
    app = await aTestApp();
    world = await aDeliberationWorld(app);
    chair = await app.browse(world.chair.userId);
    members = [];
    for (const { userId } of world.members.slice(1)) members.push(await app.browse(userId));
  });

  afterAll(() => app.close());

  it('shows nobody a score until the chair opens the deliberation', async () => {
    const before = await members[0]!.get(memberPath(world));
    expect(before.text).toContain('7 of 7 members have submitted');
    expect(before.text).not.toContain('A reason that the panel reads');
    expect((await chair.get(chairPath(world))).text).not.toContain('A reason that the panel reads');

    expect((await open(chair, world)).status).toBe(303);

    expect(await phaseOf(app, world)).toBe('deliberation');
    const after = await members[0]!.get(memberPath(world));
    expect(after.text).toContain('A reason that the panel reads');
    expect(after.text).toContain('Middle score 4 of 5. Seven gave 4.');
    expect(after.text).toContain('You gave 4.');
    expect(after.text).toContain('The rules indicate “Highly qualified”.');
  });

  it('names the statements still missing and takes them in both languages', async () => {
    expect((await chair.get(chairPath(world))).text).toContain(
      'Joint statement still missing in English and in French.',
    );

    for (const code of world.criteria) {
      await chair.get(chairPath(world, `statements/${code}`));
      const answer = await chair.submit(
        { textEn: `Joint words on ${code}.`, textFr: `Mots communs sur ${code}.` },
        '/statements',
      );
      expect(answer.location).toBe(`${chairPath(world)}#criteria`);
    }

    const page = await chair.get(chairPath(world));
    const count = world.criteria.length;
    expect(page.text).toContain(`${count} of ${count} joint statements are complete in both languages.`);
    expect((await members[0]!.get(memberPath(world))).text).toContain(`Joint words on ${world.criteria[0]}.`);
  });

  it('puts a proposal to the vote and keeps the count to itself', async () => {
    expect((await propose(chair, world)).location).toBe(chairPath(world));
    const home = await members[0]!.get('/en/panel-room');
    expect(home.text).toContain('The chair proposes “Highly qualified”. Your vote is awaited.');

    await vote(members[0]!, world, 'disagree');
    for (const member of members.slice(1)) expect((await vote(member, world, 'agree')).status).toBe(303);
    await vote(chair, world, 'abstain');

    const page = await members[0]!.get(memberPath(world));
    expect(page.text).toContain('Your vote now: you disagree.');
    expect(page.body).not.toContain('checked');
    for (const shown of [page, await chair.get(chairPath(world)), await chair.get(chairPath(world, 'decision'))])
      expect(shown.text).not.toMatch(/five agreed|one disagreed|5 agreed/i);
    expect((await chair.get(chairPath(world))).text).toContain('7 of 7 members have voted');
  });

  it('tells the result in words and numbers', async () => {
    expect((await decide(chair, world)).location).toBe(chairPath(world));

    expect(await phaseOf(app, world)).toBe('reply');
    const page = await members[0]!.get(memberPath(world));
    expect(page.text).toContain('Adopted by five of seven members.');
    expect(page.text).toContain('Five agreed, one disagreed and one abstained: a substantial majority.');
    expect(page.body).not.toContain('/revisions/');
    expect((await members[0]!.get('/en/panel-room')).text).toContain('The panel’s finding: “Highly qualified”.');
  });

  it('publishes separate opinions with the name, and only with words in them', async () => {
    await members[0]!.get(`${memberPath(world)}/opinion`);
    const empty = await members[0]!.submit({ textEn: '', textFr: '' }, '/opinion');
    expect(empty.status).toBe(422);
    expect(empty.text).toContain('at least one language');

    await members[0]!.submit({ textEn: 'I would have waited.' }, '/opinion');

    expect((await members[1]!.get(memberPath(world))).text).toMatch(
      /Separate opinion of Person \d+ I would have waited\./,
    );
  });

  it('waits for the reply, says what the panel did about it, and seals', async () => {
    expect((await chair.get(chairPath(world, 'seal'))).status).toBe(200);
    const early = await chair.submit({}, '/seal');
    expect(early.status).toBe(422);
    expect(early.text).toContain('The candidate may still reply.');

    const staff = await aUser(app, { roles: ['secretariat'] });
    const actor = someone(staff.id, 'secretariat');
    const words = { text: 'I thank the panel.', language: 'en' as const };
    const reply = { choice: 'replied' as const, ...words, source: 'Letter' };
    await app.get(RepliesService).record(actor, world.review.id, reply);
    expect((await chair.get(chairPath(world))).text).toContain('I thank the panel.');
    await chair.get(chairPath(world, 'response'));
    await chair.submit({ textEn: 'The panel read it.', textFr: 'Le collège l’a lue.' }, '/response');
    await chair.get(chairPath(world, 'seal'));
    expect((await chair.submit({}, '/seal')).location).toBe(chairPath(world));

    expect(await phaseOf(app, world)).toBe('sealed');
    const page = await members[0]!.get(memberPath(world));
    expect(page.text).toContain('the receipt of your newest scores is among the 7 that the sealed result lists');
    const receipt = await members[0]!.get(`/en/panel-room/score/${world.review.id}/receipt`);
    expect(receipt.text).toContain('It counted: it is among the 7 receipts in the sealed result.');
    expect(page.text).toContain('The panel read it.');
    expect(page.forms.filter(({ action }) => action.includes('/deliberate/'))).toEqual([]);
    expect((await chair.get(chairPath(world))).text).toContain('it waits for release');
  });

  it('accepts no act any more', async () => {
    const acts: [Browse, string, Record<string, string>][] = [
      [members[0]!, `${memberPath(world)}/votes`, { vote: 'agree', proposal: '1' }],
      [members[0]!, `${memberPath(world)}/opinion`, { textEn: 'Later', rev: '1' }],
      [chair, chairPath(world, 'proposals'), PROPOSAL as Record<string, string>],
      [chair, chairPath(world, 'return'), { note: 'Back' }],
      [chair, chairPath(world, 'seal'), {}],
    ];
    for (const [who, path, fields] of acts) expect((await who.post(path, fields)).status).toBe(403);
  });
});
