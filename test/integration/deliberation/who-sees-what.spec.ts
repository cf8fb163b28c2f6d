import type { Browse } from '../../support/browse';
import { aMember } from '../../support/factories/panels';
import { aUser } from '../../support/factories/users';
import { aTestApp, TestApp } from '../../support/test-app';
import { aDocument } from '../scoring/scoring-world';
import {
  aDeliberationWorld,
  aScoredReview,
  chairPath,
  DeliberationWorld,
  memberPath,
  open,
  propose,
  PROPOSAL,
} from './deliberation-world';

const REASON = 'A reason that the panel reads';

describe('who sees what of a deliberation', () => {
  let app: TestApp;
  let world: DeliberationWorld;
  let chair: Browse;
  let member: Browse;

  beforeAll(async () => {
    app = await aTestApp();
    world = await aDeliberationWorld(app, {
      submitted: 6,
      ratings: (place, [first = '']) => ({ [first]: { value: place % 2 === 0 ? 2 : 5, reason: `Canary ${place}.` } }),
    });
    chair = await app.browse(world.chair.userId);
    member = await app.browse(world.members[1]!.userId);
    await open(chair, world);
  });

  afterAll(() => app.close());

  it('shows scores by letters, most divided criterion first, with the own score named to its member alone', async () => {
    const page = await member.get(memberPath(world));
    const names = await namesOf();

    expect(page.text).toContain('Canary 0.');
    for (const name of names) expect(page.text).not.toContain(name);
    expect(page.text).toMatch(/1 High moral character.*You gave 5\..*Divided/);
    const order = await member.get(`${memberPath(world)}?order=criteria`);
    expect(order.status).toBe(200);
    expect(order.text).toContain('In the order of the criteria.');
  });

  it('shows the chair letters too, and names for votes only', async () => {
    await propose(chair, world, { ...PROPOSAL, differenceReasonEn: 'Why.', differenceReasonFr: 'Pourquoi.' });
    const page = await chair.get(chairPath(world));
    const scores = page.text.slice(page.text.indexOf('Scores and reasons'));

    expect(scores).toContain('Canary 1.');
    for (const name of await namesOf()) expect(scores).not.toContain(name);
  });

  it('draws letters anew for each candidate', async () => {
    const others: string[] = [];
    for (let count = 0; count < 4; count += 1) {
      const { review } = await aScoredReview(app, world);
      await open(chair, { review });
      others.push(await ownLetter(member, { review }));
    }
    const letters = new Set([await ownLetter(member, world), ...others]);

    expect([...letters].every((letter) => /^[A-Z]$/.test(letter))).toBe(true);
    expect(letters.size).toBeGreaterThan(1);
  });

  it('shows names where the panel chose so before scoring opened', async () => {
    const named = await aDeliberationWorld(app, { namesShown: true, members: 3 });
    const presiding = await app.browse(named.chair.userId);
    await open(presiding, named);
    const page = await (await app.browse(named.members[1]!.userId)).get(memberPath(named));

    expect(page.text).toMatch(/Person \d+ \(you\) 4: Clearly shown/);
    expect(page.text).not.toMatch(/Member [A-Z] /);
  });

  it('shows nothing of others to a member who did not submit, until the chair admits the member', async () => {
    const late = await app.browse(world.members[6]!.userId);
    const before = await late.get(memberPath(world));
    expect(before.status).toBe(200);
    expect(before.text).toContain('You did not submit scores.');
    for (const hidden of [REASON, 'Canary', 'of 7 members', 'Middle score']) expect(before.text).not.toContain(hidden);
    expect((await late.post(`${memberPath(world)}/votes`, { vote: 'agree', proposal: '1' })).status).toBe(403);

    await chair.get(`/en/panel-room/chair/reviews/${world.review.id}`);
    await chair.submit({ memberId: world.members[6]!.memberId, reason: 'Was ill' }, '/admissions');

    expect((await late.get(memberPath(world))).text).toContain('Canary 0.');
  });

  it('tells how many have submitted only to those who have', async () => {
    const closed = await aDeliberationWorld(app, { submitted: 5 });
    const has = await (await app.browse(closed.members[1]!.userId)).get(memberPath(closed));
    const hasNot = await (await app.browse(closed.members[6]!.userId)).get(memberPath(closed));

    expect(has.text).toContain('5 of 7 members have submitted.');
    expect(hasNot.text).toContain('The deliberation opens when the chair opens it.');
    expect(hasNot.text).not.toContain('members have submitted');
  });

  it('closes to a member who steps aside, who is in no list of others either', async () => {
    const aside = await app.browse(world.members[2]!.userId);
    expect((await aside.get('/en/panel-room/deliberations')).body).toContain(memberPath(world));
    expect((await member.get(memberPath(world))).text).toContain('Canary 2.');
    await aside.get(`/en/panel-room/step-aside/${world.review.id}`);
    await aside.submit({ category: 'personal', reason: 'A friend' }, 'step-aside');

    for (const path of [memberPath(world), `${memberPath(world)}/opinion`])
      expect((await aside.get(path)).status).toBe(403);
    for (const path of ['/en/panel-room/deliberations', '/en/panel-room'])
      expect((await aside.get(path)).body).not.toContain(memberPath(world));
    for (const page of [await member.get(memberPath(world)), await chair.get(chairPath(world))])
      expect(page.text).not.toContain('Canary 2.');
  });

  it('does not exist for anybody else', async () => {
    const unassigned = await aMember(app, String(world.cycle.panel_id));
    const others = [unassigned.userId, (await aUser(app, { roles: ['secretariat'] })).id];
    for (const userId of others) {
      const other = await app.browse(userId);
      for (const path of [memberPath(world), chairPath(world)]) expect((await other.get(path)).status).toBe(404);
    }
    expect((await member.get(chairPath(world))).status).toBe(404);
  });

  it('writes down once a day who opened the scores of others', async () => {
    const sql = `SELECT actor_ref FROM audit_event WHERE action = 'assessments.read' AND object_ref = 'review:${world.review.id}'`;
    const before = (await app.bench.databases.read.query(sql)) as { actor_ref: string }[];
    await member.get(memberPath(world));
    await member.get(memberPath(world));
    const after = (await app.bench.databases.read.query(sql)) as { actor_ref: string }[];

    expect(before.length).toBeGreaterThan(0);
    expect(after).toEqual(before);
    expect(before.every(({ actor_ref }) => actor_ref.startsWith('reviewer:'))).toBe(true);
  });

  it('shows a changed score with the one before it, both reasons and why', async () => {
    const criterion = world.criteria[0]!;
    const documentId = await aDocument(app, String(world.review.candidacy_id));
    const why = 'The record of 2019 was read to me.';
    const reason = Array.from({ length: 45 }, () => 'persuaded').join(' ');
    await member.get(`/en/panel-room/score/${world.review.id}/revisions/${criterion}`);
    const evidence = [`${documentId}.2`];
    await member.submit({ score: '3', reason, changeReason: why, evidence }, '/revisions/');

    const page = await chair.get(chairPath(world));
    for (const shown of ['3: Shown , before that 5', why, 'Score before: 5', 'Reasons before: Canary 1.', reason])
      expect(page.text).toContain(shown);
    expect(page.text).toContain('Judgment of 2020, passage 2');
  });

  async function namesOf(): Promise<string[]> {
    const ids = world.members.map(({ memberId }) => `'${memberId}'`).join();
    const rows = await app.bench.databases.read.query(`SELECT name FROM panel_member WHERE id IN (${ids})`);
    return (rows as { name: string }[]).map(({ name }) => `${name} `);
  }
});

/** The letter by which the reader alone is told to be the own one. */
async function ownLetter(member: Browse, world: { review: DeliberationWorld['review'] }): Promise<string> {
  return /Member ([A-Z]) \(you\)/.exec((await member.get(memberPath(world))).text)?.[1] ?? '';
}
