import type { Browse } from '../../support/browse';
import { aUser } from '../../support/factories/users';
import { Row } from '../../support/factories/rows';
import { aTestApp, TestApp } from '../../support/test-app';
import { aNamedReview, aPanelWorld, audited, PanelWorld } from './panel-world';

const NO = { nationality: 'no', employer: 'no', cases: 'no', family: 'no', publications: 'no', other: 'no' };
const MINE = { post1Institution: 'Court of Appeal of Kent', post1From: '2001', post1Until: '2009' };
const THEIRS = {
  post1Institution: 'court of appeal of Kent',
  post1From: '2005',
  post1Until: '',
  post1Source: 'Curriculum vitae, page 2',
  work1Title: 'On proof',
  work1Year: '2015',
  work1Source: 'Curriculum vitae, page 3',
};

describe('links that the records suggest', () => {
  let app: TestApp;
  let world: PanelWorld;
  let review: Row;
  let member: Browse;
  let staff: Browse;
  let link: string;

  const declare = () => `/en/panel-room/declare/${review.id}`;
  const background = () => `/en/panel-room/background/${world.member.memberId}`;

  beforeAll(async () => {
    app = await aTestApp();
    world = await aPanelWorld(app);
    review = await aNamedReview(app, world, 'Teuila Example', { phase: 'open' });
    member = await app.browse(world.member.userId);
    staff = await app.browse((await aUser(app, { roles: ['secretariat'] })).id);
  });

  afterAll(() => app.close());

  it('are asked about on no form while nothing is shared', async () => {
    expect((await member.get(declare())).text).not.toContain('What the records suggest');
  });

  it('need a source for what staff record of a candidate, and keep what was typed', async () => {
    const path = `/en/staff/candidates/${String(review.candidacy_id)}/background`;
    await staff.get(path);
    const refused = await staff.submit({ ...THEIRS, post1Source: '', post1Until: '1999' }, 'background');
    expect(refused.status).toBe(422);
    expect(refused.text).toContain('Name where this is stated');
    expect(refused.text).toContain('Choose a year on or after the first');
    expect(refused.body).toContain('court of appeal of Kent');

    await staff.get(path);
    expect((await staff.submit(THEIRS, 'background')).status).toBe(303);
    const shown = await staff.get(`/en/staff/candidates/${String(review.candidacy_id)}`);
    expect(shown.text).toContain('court of appeal of Kent, from 2005');
    expect(shown.text).toContain('On proof, 2015');
  });

  it('offer more rows without saving anything', async () => {
    await member.get(background());
    const more = await member.submit({ ...MINE, more: 'yes' }, 'background');
    expect(more.status).toBe(200);
    expect(more.body).toContain('Court of Appeal of Kent');
    expect(more.body).toContain('name="post4Institution"');
    expect((await member.get(background())).body).not.toContain('Court of Appeal of Kent');
  });

  it('are offered from what the member states, with what they rest on', async () => {
    await member.get(background());
    expect((await member.submit(MINE, 'background')).status).toBe(303);

    const form = await member.get(declare());
    expect(form.text).toContain(
      'You and Teuila Example were at the same institution: Court of Appeal of Kent, 2005 to 2009',
    );
    expect(form.text).toContain('Your record: Court of Appeal of Kent, 2001 to 2009 (Stated by the member).');
    expect(form.text).toContain('court of appeal of Kent, from 2005 (Curriculum vitae, page 2).');
    link = /name="(link-[0-9a-f-]{36})"/.exec(form.body)?.[1] ?? '';
    expect(link).not.toBe('');
  });

  it('leave nothing declared until each is answered', async () => {
    const refused = await member.post(declare(), { ...NO, answer: 'none', text: 'typed before' });
    expect(refused.status).toBe(422);
    expect(refused.body).toContain('typed before');
    expect(await audited(app, `review:${review.id}`)).toEqual([]);
  });

  it('do not go with "no conflict" once confirmed', async () => {
    const refused = await member.post(declare(), { ...NO, answer: 'none', [link]: 'confirmed' });
    expect(refused.status).toBe(422);
    expect(refused.text).toContain('You confirmed a link above');
    expect(refused.body).toMatch(new RegExp(`name="${link}"[^>]*value="confirmed" checked`));
  });

  it('are kept sealed with the answer, for the member and the chair', async () => {
    const fields = { ...NO, answer: 'disclosed', text: 'We sat in one chamber.', [link]: 'confirmed' };
    const sent = await member.post(declare(), fields);
    expect(sent.status).toBe(303);
    expect((await member.get(sent.location!)).text).toContain('This is so');

    const chair = await app.browse(world.chair.userId);
    const path = `/en/panel-room/chair/reviews/${review.id}/declarations/${world.member.memberId}`;
    const read = await chair.get(path);
    expect(read.text).toContain('were at the same institution: Court of Appeal of Kent, 2005 to 2009');
    const rows = (await app.bench.databases.read.query('SELECT content FROM conflict_declaration')) as {
      content: string;
    }[];
    expect(rows).toHaveLength(1);
    expect(rows[0]!.content).not.toContain('Kent');
  });

  it('take no answer to a link that the records no longer suggest', async () => {
    await member.get(background());
    await member.submit({ post1Institution: '', post1From: '', post1Until: '' }, 'background');
    const sent = await member.post(declare(), { ...NO, answer: 'none', [link]: 'dismissed' });
    expect(sent.status).toBe(303);
    expect((await member.get(sent.location!)).text).not.toContain('Kent');
  });

  it('let nobody else state a member’s posts, and refuse an outdated form', async () => {
    const other = await app.browse(world.other.userId);
    expect((await other.get(background())).status).toBe(404);
    await member.get(background());
    const staffPath = `/en/staff/panel-members/${world.member.memberId}/background`;
    await staff.get(staffPath);
    expect((await staff.submit({ ...MINE, post1Source: 'Biography' }, 'background')).status).toBe(303);
    expect((await member.submit(MINE, 'background')).status).toBe(409);
    expect((await member.get(background())).body).toContain('Court of Appeal of Kent');
  });

  it('that come up after declaring are pointed out', async () => {
    const shown = await member.get(`/en/panel-room/declarations/${review.id}`);
    expect(shown.text).toContain('The records suggest a link that they did not suggest when you declared.');
    await member.post(declare(), { ...NO, answer: 'none', [link]: 'dismissed' });
    expect((await member.get(`/en/panel-room/declarations/${review.id}`)).text).not.toContain('did not suggest when');
  });
});
