import type { Browse } from '../../support/browse';
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
  vote,
  writeStatements,
} from './deliberation-world';

describe('proposals and votes', () => {
  let app: TestApp;
  let world: DeliberationWorld;
  let chair: Browse;
  let members: Browse[];

  beforeAll(async () => {
    app = await aTestApp();
  });

  beforeEach(async () => {
    world = await aDeliberationWorld(app);
    chair = await app.browse(world.chair.userId);
    members = [];
    for (const { userId } of world.members.slice(1)) members.push(await app.browse(userId));
    await open(chair, world);
  });

  afterAll(() => app.close());

  const votes = async (...choices: string[]): Promise<void> => {
    for (const [place, choice] of choices.entries()) await vote(members[place]!, world, choice);
  };
  const rowsOf = async (table: string): Promise<number> => {
    const sql = `SELECT COUNT(*) AS n FROM ${table} WHERE finding_id IN (SELECT id FROM finding WHERE review_id = '${world.review.id}')`;
    const [row] = (await app.bench.databases.read.query(sql)) as { n: number }[];
    return Number(row!.n);
  };

  it('needs a published reason where the category differs from the indicated one, and keeps the text', async () => {
    const answer = await propose(chair, world, { ...PROPOSAL, grade: 'qualified' });
    expect(answer.status).toBe(422);
    expect(answer.text).toContain('differs from the indicated one');
    expect(answer.text).toContain('The material shows every criterion.');
    expect(answer.body).toMatch(/value="qualified" checked/);

    const half = await propose(chair, world, { ...PROPOSAL, grade: 'qualified', differenceReasonEn: 'Because.' });
    expect(half.status).toBe(422);
    expect(half.text).toContain('write the reason in this language too');

    const both = { differenceReasonEn: 'Because of the meeting.', differenceReasonFr: 'À cause de la réunion.' };
    expect((await propose(chair, world, { ...PROPOSAL, grade: 'qualified', ...both })).status).toBe(303);
    const page = await members[0]!.get(memberPath(world));
    expect(page.text).toContain('The scores indicated “Highly qualified”.');
    expect(page.text).toContain('Because of the meeting.');
  });

  it('asks for a category and for reasons in both languages', async () => {
    const answer = await propose(chair, world, { grade: 'qualified_enough', reasonsEn: 'x', reasonsFr: '' });
    expect(answer.status).toBe(422);
    const unknown = await propose(chair, world, { ...PROPOSAL, grade: 'qualified_enough' });
    expect(unknown.text).toContain('Choose one of the categories');
  });

  it('counts the newest vote, and one vote for a double click', async () => {
    await propose(chair, world);
    await members[0]!.get(memberPath(world));
    const form = members[0]!.last!;
    const first = await members[0]!.submit({ vote: 'disagree' }, '/votes');
    members[0]!.last = form;
    const again = await members[0]!.submit({ vote: 'disagree' }, '/votes');
    expect([first.location, again.location]).toEqual([memberPath(world), memberPath(world)]);
    expect(await rowsOf('finding_vote')).toBe(1);

    await vote(members[0]!, world, 'agree');
    expect(await rowsOf('finding_vote')).toBe(2);
    expect((await members[0]!.get(memberPath(world))).text).toContain('Your vote now: you agree.');
    expect((await chair.get(chairPath(world))).text).toContain('1 of 7 members has voted');
  });

  it('names who voted by the pseudonym of the cycle in the audit log', async () => {
    await propose(chair, world);
    await votes('agree', 'disagree');
    const sql = `SELECT actor_ref FROM audit_event WHERE action = 'finding.voted' AND object_ref = 'review:${world.review.id}'`;
    const rows = (await app.bench.databases.read.query(sql)) as { actor_ref: string }[];
    expect(rows.map(({ actor_ref }) => actor_ref.split(':')[0])).toEqual(['reviewer', 'reviewer']);
  });

  it('asks for a choice and takes no vote on a proposal that was replaced meanwhile', async () => {
    await propose(chair, world);
    await members[0]!.get(memberPath(world));
    const seen = members[0]!.last!;
    expect((await members[0]!.submit({}, '/votes')).status).toBe(422);

    await propose(chair, world, { ...PROPOSAL, reasonsEn: 'Other reasons.' });
    members[0]!.last = seen;
    const late = await members[0]!.submit({ vote: 'agree' }, '/votes');

    expect(late.status).toBe(422);
    expect(late.text).toContain('The proposal has changed since you opened the page.');
    expect(late.text).toContain('Other reasons.');
    expect(await rowsOf('finding_vote')).toBe(0);
  });

  it('takes a proposal back with its votes', async () => {
    await propose(chair, world);
    await votes('agree', 'agree', 'agree', 'agree', 'agree', 'agree');
    await chair.get(chairPath(world));
    expect((await chair.submit({}, '/withdrawal')).status).toBe(303);

    const page = await members[0]!.get(memberPath(world));
    expect(page.text).toContain('votes on it do not count');
    expect(page.body).not.toContain('/votes"');
    expect((await chair.get(chairPath(world, 'decision'))).status).toBe(409);
  });

  it('adopts nothing without the joint statements', async () => {
    await propose(chair, world);
    await votes('agree', 'agree', 'agree', 'agree', 'agree', 'agree');
    const answer = await decide(chair, world);

    expect(answer.status).toBe(422);
    expect(answer.text).toContain('joint statements are still missing');
    expect(await phaseOf(app, world)).toBe('deliberation');
  });

  it('ends in “no agreed rating” after a vote that failed, and not before', async () => {
    expect((await chair.get(chairPath(world, 'conclusion'))).status).toBe(409);
    await writeStatements(app, world);
    await propose(chair, world);
    await votes('agree', 'agree', 'agree', 'disagree', 'disagree', 'disagree');
    await decide(chair, world);

    const page = await members[0]!.get(memberPath(world));
    expect(page.text).toContain('Three of seven members agreed; that was not enough.');
    expect(page.text).toContain('Three agreed and three disagreed: no majority.');
    await chair.get(chairPath(world, 'conclusion'));
    const reasons = { reasonsEn: 'We read it differently.', reasonsFr: 'Nous l’avons lu différemment.' };
    expect((await chair.submit({ outcome: 'insufficient_information', ...reasons }, '/conclusion')).status).toBe(422);
    await chair.get(chairPath(world, 'conclusion'));
    expect((await chair.submit({ outcome: 'no_agreed_rating', ...reasons }, '/conclusion')).status).toBe(303);

    expect(await phaseOf(app, world)).toBe('reply');
    const after = await members[0]!.get(memberPath(world));
    expect(after.text).toContain('No agreed rating');
    expect(after.text).toContain('We read it differently.');
  });

  it('changes count and majority when a member steps aside between proposal and decision', async () => {
    await writeStatements(app, world);
    await propose(chair, world);
    await votes('agree', 'agree', 'agree', 'disagree', 'disagree');
    expect((await chair.get(chairPath(world, 'decision'))).text).toContain('at least 4 of 7 members');
    expect((await chair.get(chairPath(world))).text).toContain('5 of 7 members have voted');

    for (const place of [3, 4]) {
      await members[place]!.get(`/en/panel-room/step-aside/${world.review.id}`);
      await members[place]!.submit({ category: 'professional', reason: 'A case' }, 'step-aside');
    }

    expect((await chair.get(chairPath(world))).text).toContain('3 of 5 members have voted');
    expect((await chair.get(chairPath(world, 'decision'))).text).toContain('at least 3 of 5 members');
    await vote(chair, world, 'abstain');
    await decide(chair, world);
    const page = await members[0]!.get(memberPath(world));
    expect(page.text).toContain('Adopted by three of five members.');
    expect(page.text).toContain('Scores and reasons of 5 members');
    expect(page.text).toContain('Five gave 4.');
  });
});
