import type { Browse } from '../../support/browse';
import { aMember, recuse, Seat } from '../../support/factories/panels';
import { Row } from '../../support/factories/rows';
import { aUser } from '../../support/factories/users';
import { textOf } from '../../support/forms';
import { aTestApp, TestApp } from '../../support/test-app';
import {
  aDeliberationWorld,
  aScoredReview,
  chairPath,
  DeliberationWorld,
  memberPath,
  open,
  propose,
  PROPOSAL,
  vote,
  WorldChoice,
} from './deliberation-world';

const NOTE = 'Begin with the appeal of 2019.';
const DIVIDED: WorldChoice['ratings'] = (place, [first = '', second = '']) => ({
  [first]: { value: place % 2 === 0 ? 1 : 5 },
  [second]: { value: place % 2 === 0 ? 1 : 5 },
});

/** Three candidates in deliberation, the second of whom divides the panel, before a chair, a deputy and four more. */
describe('the meeting', () => {
  let app: TestApp;
  let world: DeliberationWorld;
  let reviews: Row[];
  let deputy: Seat;
  let chair: Browse;
  let member: Browse;

  beforeEach(async () => {
    app ??= await aTestApp();
    world = await aDeliberationWorld(app, { members: 6, submitted: 5 });
    deputy = world.members[2]!;
    await app.arrange((tx) =>
      tx.manager.query(`UPDATE panel_member SET seat = 'deputy' WHERE id = '${deputy.memberId}'`),
    );
    chair = await app.browse(world.chair.userId);
    member = await app.browse(world.members[1]!.userId);
    const divided = await aScoredReview(app, world, { ratings: DIVIDED });
    const last = await aScoredReview(app, world);
    reviews = [world.review, divided.review, last.review];
    for (const review of reviews) await open(chair, { review });
  });

  afterAll(() => app.close());

  const meeting = () => `/en/panel-room/chair/cycles/${world.cycle.id}/meeting`;
  const notePath = (review: Row) => chairPath({ review }, 'meeting-note');

  async function seatName({ memberId }: Seat): Promise<string> {
    const sql = `SELECT name FROM panel_member WHERE id = '${memberId}'`;
    return ((await app.bench.databases.read.query(sql)) as { name: string }[])[0]!.name;
  }

  async function write(who: Browse, review: Row, fields: Record<string, string>) {
    await who.get(notePath(review));
    return who.submit(fields, '/meeting-note');
  }

  async function set(who: Browse): Promise<void> {
    await who.get(meeting());
    await who.submit({}, '/meeting/order');
  }

  /** Places in `reviews`, in the order in which the page names them. */
  const orderOn = (body: string): number[] =>
    [...body.matchAll(/href="#r-([^"]+)"/g)].map(([, id]) => reviews.findIndex((review) => review.id === id));

  /** The same on a member's page, where each other candidate is a link to its deliberation. */
  const linkedOn = (body: string): number[] =>
    [...body.slice(body.indexOf('<ol class="agenda')).matchAll(/deliberate\/([^"?#/]+)"/g)]
      .map(([, id]) => reviews.findIndex((review) => review.id === id))
      .filter((place) => place >= 0);

  it('puts the most divided candidate first, with the criteria to talk about', async () => {
    expect((await chair.get('/en/panel-room/chair')).body).toContain(meeting());
    const page = await chair.get(meeting());

    expect(page.status).toBe(200);
    expect(orderOn(page.body)[0]).toBe(1);
    expect(page.text).toContain('You have not set an order yet.');
    expect(page.body).toContain(`${chairPath({ review: reviews[1]! })}#c1`);
    expect(page.text).toMatch(/1 High moral character Divided Middle score/);
    expect(page.text).toMatch(/Members are close on all \d+ criteria/);
  });

  it('shows members the order once it is set, and moves candidates by buttons', async () => {
    expect((await member.get(memberPath({ review: reviews[0]! }))).text).not.toContain('Running order');
    await set(chair);
    const before = orderOn((await chair.get(meeting())).body);
    const first = reviews[before[0]!]!.id;
    await chair.post(`${meeting()}/order`, { reviewId: first, direction: 'down', rev: '1' });
    const after = orderOn((await chair.get(meeting())).body);

    expect(after).not.toEqual(before);
    expect([...after].sort()).toEqual([0, 1, 2]);
    const page = await member.get(memberPath({ review: reviews[1]! }));
    expect(page.text).toMatch(/Place \d of 3 in the running order\./);
    // The page's own candidate is no link.
    const linked = after.filter((place) => place !== 1);
    expect(linkedOn(page.body)).toEqual(linked);
  });

  it('refuses a move on an order that somebody else has changed', async () => {
    await chair.get(meeting());
    const old = chair.last!;
    await set(chair);
    chair.last = old;

    expect((await chair.submit({}, '/meeting/order')).status).toBe(409);
  });

  it('names who leaves the room, who has not submitted and who has not voted', async () => {
    await recuse(app, world.review, world.members[3]!.memberId);
    await propose(chair, world, { ...PROPOSAL, differenceReasonEn: 'Why.', differenceReasonFr: 'Pourquoi.' });
    await vote(member, world, 'agree');
    const page = await chair.get(meeting());
    const [section = ''] = page.body.slice(page.body.indexOf(`id="r-${world.review.id}"`)).split('</section>');
    const own = textOf(`<main><p ${section}</main>`);
    const late = await seatName(world.members[5]!);

    expect(own).toContain(`Leaves the room ${await seatName(world.members[3]!)} Leads`);
    expect(own).toContain(`Has not submitted scores ${late} Has not voted`);
    expect(own).toMatch(new RegExp(`Has not voted on proposal 1 .*${late}`));
    expect(own.slice(0, own.indexOf('Meeting note'))).not.toContain(await seatName(world.members[1]!));
  });

  it('keeps a note with its planned time, sealed, for members to whom the scores are open', async () => {
    await set(chair);
    expect((await write(chair, world.review, { text: NOTE, minutes: '25' })).status).toBe(303);

    expect((await chair.get(meeting())).text).toContain(NOTE);
    const page = await member.get(memberPath(world));
    expect(page.text).toContain(NOTE);
    expect(page.text).toContain('25 minutes');
    const stored = (await app.bench.databases.read.query('SELECT content FROM meeting_note')) as { content: string }[];
    expect(stored.length).toBeGreaterThan(0);
    for (const { content } of stored) expect(content).not.toContain('appeal');
    const late = await (await app.browse(world.members[5]!.userId)).get(memberPath(world));
    expect(late.status).toBe(200);
    for (const hidden of [NOTE, 'Running order']) expect(late.text).not.toContain(hidden);
  });

  it('gives back a note that is too long, and both texts when two windows met', async () => {
    const long = await write(chair, world.review, { text: 'word '.repeat(401), minutes: '601' });
    expect(long.status).toBe(422);
    const longer = await write(chair, world.review, { text: 'word '.repeat(401) });
    expect(longer.status).toBe(422);
    expect(longer.text).toContain('the note has 401 words; the limit is 400.');
    expect(longer.body).toContain('word word');

    await chair.get(notePath(world.review));
    const old = chair.last!;
    await chair.submit({ text: NOTE }, '/meeting-note');
    chair.last = old;
    const late = await chair.submit({ text: 'Begin with the publications.' }, '/meeting-note');

    expect(late.status).toBe(409);
    expect(late.text).toContain('Meeting note');
    for (const text of [NOTE, 'Begin with the publications.']) expect(late.body).toContain(text);
  });

  it('closes to a member who steps aside, in the order of other candidates too', async () => {
    await set(chair);
    await write(chair, reviews[1]!, { text: NOTE });
    const other = { review: reviews[0]! };
    expect(linkedOn((await member.get(memberPath(other))).body)).toContain(1);
    expect((await member.get(memberPath({ review: reviews[1]! }))).text).toContain(NOTE);
    await recuse(app, reviews[1]!, world.members[1]!.memberId);

    expect((await member.get(memberPath({ review: reviews[1]! }))).status).toBe(403);
    const page = await member.get(memberPath(other));
    expect(page.text).toContain('of 2 in the running order');
    expect(linkedOn(page.body)).toEqual([2]);
  });

  it('hands a candidate from whom the chair stepped aside to the deputy, without what the chair wrote', async () => {
    const acting = await app.browse(deputy.userId);
    expect((await acting.get(meeting())).status).toBe(404);
    await write(chair, reviews[1]!, { text: NOTE, minutes: '25' });
    await recuse(app, reviews[1]!, world.chair.memberId);

    const left = await chair.get(meeting());
    expect(orderOn(left.body).at(-1)).toBe(1);
    expect(left.text).toContain(`hand over to ${await seatName(deputy)} and leave the room`);
    for (const hidden of [NOTE, 'Divided', chairPath({ review: reviews[1]! })]) expect(left.body).not.toContain(hidden);
    expect((await chair.get(notePath(reviews[1]!))).status).toBe(404);

    const led = await acting.get(meeting());
    expect(led.text).toContain('Divided');
    expect(led.text).not.toContain(NOTE);
    expect(led.text).toContain(`${await seatName(world.chair)} leads this part.`);
    expect((await acting.get(notePath(reviews[1]!))).body).not.toContain(NOTE);
    expect((await acting.submit({ text: 'From the deputy.' }, '/meeting-note')).status).toBe(303);
    expect((await member.get(memberPath({ review: reviews[1]! }))).text).toContain('From the deputy.');
    expect((await acting.get(notePath(reviews[0]!))).status).toBe(404);
  });

  it('does not exist for members, staff and other panels', async () => {
    const stranger = await aMember(app, (await aDeliberationWorld(app)).cycle.panel_id as string, 'member');
    const others = [world.members[1]!.userId, stranger.userId, (await aUser(app, { roles: ['secretariat'] })).id];
    for (const userId of others) {
      const other = await app.browse(userId);
      for (const path of [meeting(), notePath(world.review)]) expect((await other.get(path)).status).toBe(404);
      expect((await other.post(`${meeting()}/order`, { rev: '0' })).status).toBe(404);
    }
  });
});
