import type { Browse } from '../../support/browse';
import { recuse } from '../../support/factories/panels';
import { Row } from '../../support/factories/rows';
import { aTestApp, TestApp } from '../../support/test-app';
import { aUser } from '../../support/factories/users';
import { aNamedReview, aPanelWorld, audited, PanelWorld, submit } from './panel-world';

const REASON = 'A trial runs longer than planned, canary-5512.';
const ASK = { days: '5', reason: REASON };

describe('asking for more time', () => {
  let app: TestApp;
  let world: PanelWorld;
  let member: Browse;
  let chair: Browse;

  beforeAll(async () => {
    app = await aTestApp();
    world = await aPanelWorld(app);
    member = await app.browse(world.member.userId);
    chair = await app.browse(world.chair.userId);
  });

  afterAll(() => app.close());

  const aReviewOf = (name: string): Promise<Row> =>
    aNamedReview(app, world, name, { phase: 'open', declared: world.all });
  const ask = (who: Browse, review: Row) => who.post(`/en/panel-room/more-time/${review.id}`, ASK);
  const requests = async (review: Row): Promise<{ id: string; state: string; reason: string }[]> =>
    app.bench.databases.read.query(
      `SELECT id, state, reason FROM time_request WHERE review_id = '${review.id}' ORDER BY asked_at`,
    );
  const dueDates = async (review: Row): Promise<Map<string, string>> => {
    const sql = `SELECT member_id, due_at FROM assignment WHERE review_id = '${review.id}'`;
    const rows = (await app.bench.databases.read.query(sql)) as { member_id: string; due_at: string }[];
    return new Map(rows.map((row) => [row.member_id, row.due_at]));
  };
  const requestPath = async (review: Row): Promise<string> =>
    `/en/panel-room/chair/time-requests/${(await requests(review)).at(-1)!.id}`;
  const mailsTo = async (userId: string, subject: string) => {
    const sql = `SELECT COUNT(*) AS n FROM outbox WHERE recipient_ref = 'user:${userId}' AND template = '${subject}'`;
    return Number(((await app.bench.databases.read.query(sql)) as { n: number }[])[0]!.n);
  };

  it('starts from the row of the review and needs a number of days and a reason', async () => {
    const review = await aReviewOf('Form Example');
    expect((await member.get('/en/panel-room')).body).toContain(`/en/panel-room/more-time/${review.id}`);
    await member.get(`/en/panel-room/more-time/${review.id}`);
    const refused = await member.submit({ days: '90', reason: 'Because' }, 'more-time');
    expect(refused.status).toBe(422);
    expect(refused.body).toContain('Because');
    expect(await requests(review)).toEqual([]);
  });

  it('is granted: the due date of this member moves and no other', async () => {
    const review = await aReviewOf('Granted Example');
    const before = await dueDates(review);
    expect((await ask(member, review)).status).toBe(303);
    expect((await requests(review))[0]!.reason).not.toContain('canary-5512');
    expect((await member.get('/en/panel-room')).text).toContain('You asked for more time on');

    expect((await chair.get('/en/panel-room/chair')).text).toContain('Granted Example: 5 days');
    const path = await requestPath(review);
    expect((await chair.get(path)).text).toContain(REASON);
    expect((await chair.submit({ decision: 'grant', days: '3', answer: '' }, 'time-requests')).status).toBe(303);

    const after = await dueDates(review);
    const moved = [...after].filter(([id, due]) => due !== before.get(id));
    expect(moved).toEqual([[world.member.memberId, '2029-11-04T00:00:00.000Z']]);
    const [row] = (await app.bench.databases.read.query(`SELECT due_at FROM review WHERE id = '${review.id}'`)) as {
      due_at: string;
    }[];
    expect(row!.due_at).toBe('2029-11-01T00:00:00.000Z');
    expect((await member.get('/en/panel-room')).text).toContain('The chair gave you 3 days more');
    expect(await mailsTo(world.chair.userId, 'panel-time-requested')).toBe(1);
    expect(await mailsTo(world.member.userId, 'panel-time-granted')).toBe(1);
    expect(await audited(app, `review:${review.id}`)).toEqual([
      'timeRequest.made',
      'timeRequest.read',
      'timeRequest.granted',
    ]);
    expect((await chair.get('/en/panel-room/chair')).text).not.toContain('Granted Example: 5 days');
  });

  it('keeps a date given when the deadline of all moves to an earlier day, and not when to a later one', async () => {
    const review = await aReviewOf('Moved Example');
    await ask(member, review);
    await chair.post(await requestPath(review), { decision: 'grant', days: '20', rev: '1' });
    const staff = await app.browse((await aUser(app, { roles: ['secretariat'] })).id);
    const move = (dueAt: string) =>
      staff.post(`/en/staff/cycles/${world.cycle.id}/steps`, { act: 'deadline', review: [review.id], dueAt });

    expect((await move('2029-11-10T12:00')).status).toBe(303);
    const moved = await dueDates(review);
    expect(moved.get(world.member.memberId)).toBe('2029-11-21T00:00:00.000Z');
    expect(moved.get(world.other.memberId)).toBe('2029-11-10T12:00:00.000Z');

    expect((await move('2029-11-25T12:00')).status).toBe(303);
    expect(new Set((await dueDates(review)).values())).toEqual(new Set(['2029-11-25T12:00:00.000Z']));
  });

  it('is refused with a reason that the member reads', async () => {
    const review = await aReviewOf('Refused Example');
    const before = await dueDates(review);
    await ask(member, review);
    const path = await requestPath(review);
    await chair.get(path);
    const silent = await chair.submit({ decision: 'refuse', answer: '' }, 'time-requests');
    expect(silent.status).toBe(422);
    expect(silent.text).toContain('Say why, so that the member can plan');
    await chair.get(path);
    await chair.submit({ decision: 'refuse', answer: 'The panel meets that week.' }, 'time-requests');

    expect((await member.get(`/en/panel-room/more-time/${review.id}`)).text).toContain('The panel meets that week.');
    expect(await dueDates(review)).toEqual(before);
    expect(await mailsTo(world.member.userId, 'panel-time-refused')).toBe(1);
    expect((await ask(member, review)).status).toBe(303);
  });

  it('acts once when sent twice, and waits once at a time', async () => {
    const review = await aReviewOf('Twice Example');
    const page = await member.get(`/en/panel-room/more-time/${review.id}`);
    const before = await mailsTo(world.chair.userId, 'panel-time-requested');
    const first = await member.submit(ASK, 'more-time');
    member.last = page;
    const second = await member.submit(ASK, 'more-time');
    expect([first.status, second.status]).toEqual([303, 303]);
    const third = await ask(member, review);
    expect(third.status).toBe(422);
    expect(third.text).toContain('You have asked for more time already.');
    expect(await requests(review)).toHaveLength(1);
    expect(await mailsTo(world.chair.userId, 'panel-time-requested')).toBe(before + 1);
  });

  it('is decided once: a second decision and an outdated form change nothing', async () => {
    const review = await aReviewOf('Stale Example');
    await ask(member, review);
    const path = await requestPath(review);
    expect((await chair.post(path, { decision: 'grant', days: '2', rev: '9' })).status).toBe(409);
    expect((await requests(review))[0]!.state).toBe('open');
    await chair.post(path, { decision: 'grant', days: '2', rev: '1' });
    const again = await chair.post(path, { decision: 'refuse', answer: 'No', rev: '2' });
    expect(again.status).toBe(422);
    expect(again.text).toContain('This request has been decided already.');
    expect((await requests(review))[0]!.state).toBe('granted');
  });

  it('lapses when the member steps aside or submits meanwhile (S15)', async () => {
    const aside = await aReviewOf('Aside Example');
    const sent = await aReviewOf('Sent Example');
    for (const review of [aside, sent]) await ask(member, review);
    const list = (await chair.get('/en/panel-room/chair')).text;
    expect(list).toContain('Aside Example: 5 days');
    expect(list).toContain('Sent Example: 5 days');

    await recuse(app, aside, world.member.memberId);
    await submit(app, world, sent, world.member);
    const after = (await chair.get('/en/panel-room/chair')).text;
    for (const [name, review] of [
      ['Aside', aside],
      ['Sent', sent],
    ] as const) {
      expect(after).not.toContain(`${name} Example: 5 days`);
      const refused = await chair.post(await requestPath(review), { decision: 'grant', days: '2', rev: '1' });
      expect(refused.status).toBe(422);
      expect(refused.text).toContain('no longer has scores to give');
    }
    expect((await member.get(`/en/panel-room/more-time/${aside.id}`)).status).toBe(403);
    expect((await ask(member, sent)).status).toBe(403);
  });

  it('is decided by the deputy where the chair asks, and by nobody else', async () => {
    const review = await aReviewOf('Chair Example');
    await ask(chair, review);
    const path = await requestPath(review);
    const deputy = await app.browse(world.deputy.userId);
    for (const who of [chair, member]) expect((await who.get(path)).status).toBe(404);
    expect((await chair.post(path, { decision: 'grant', days: '2', rev: '1' })).status).toBe(404);
    expect((await chair.get('/en/panel-room/chair')).text).not.toContain('Chair Example: 5 days');
    expect((await deputy.get('/en/panel-room/chair')).text).toContain('Chair Example: 5 days');
    expect((await deputy.post(path, { decision: 'grant', days: '2', rev: '1' })).status).toBe(303);
  });
});
