import { HOUR, later } from '../../../src/common/time/clock';
import { linkPaths } from '../../../src/common/web/link.paths';
import { REPLY_DAYS, SealingService } from '../../../src/deliberation';
import { Reply, ReplyWindow } from '../../../src/deliberation/data/reply.entity';
import { recordedReplyPaths, replyPaths } from '../../../src/deliberation/web/reply/reply.paths';
import { PersonalLinks } from '../../../src/questionnaires';
import type { Browse } from '../../support/browse';
import { aContact, anOpenedLink, openLink } from '../../support/factories/links';
import { aTestApp, TestApp } from '../../support/test-app';
import { actorOf, aReplyWorld, aSecretary, OPINION, ReplyWorld, SECRET_REASON, STATEMENT } from './reply-world';

const SHOW = replyPaths.show('en');
const CHECK = replyPaths.check('en');
const SENT = replyPaths.sent('en');
const TEXT = 'Passage 2.1 names the wrong year.\n\nI sat in that court from 2011.';
const REPLY = { choice: 'replied', text: TEXT, language: 'en' };

describe('the right of reply', () => {
  let app: TestApp;
  let world: ReplyWorld;
  let candidate: Browse;

  beforeAll(async () => {
    app = await aTestApp();
  });

  beforeEach(async () => {
    world = await aReplyWorld(app);
    await world.adopt();
    candidate = await anOpenedLink(app, world.candidacyId);
  });

  afterAll(() => app.close());

  const replies = (): Promise<Reply[]> =>
    app.bench.databases.read
      .getRepository(Reply)
      .find({ where: { review_id: world.review.id }, order: { number: 'ASC' } });
  const deadline = async (): Promise<string> => {
    const windows = app.bench.databases.read.getRepository(ReplyWindow);
    return (await windows.findOneByOrFail({ review_id: world.review.id })).ends_at;
  };
  const send = async (fields = REPLY): ReturnType<Browse['submit']> => {
    await candidate.get(SHOW);
    await candidate.submit(fields, CHECK);
    return candidate.submit({}, 'name="change"');
  };

  it('shows the whole assessment as it will appear, and nothing that never appears', async () => {
    const page = await candidate.get(SHOW);
    const members = await app.bench.databases.read.query('SELECT name, id FROM panel_member');
    const stored = await app.bench.databases.read.query('SELECT content FROM assessment_version');

    expect(page.status).toBe(200);
    expect(page.headers.get('cache-control')).toBe('no-store');
    for (const shown of [
      STATEMENT,
      OPINION,
      'Highly qualified',
      'five of five members',
      'Middle score 4 of 5.',
      'The papers show it.',
    ])
      expect(page.text).toContain(shown);
    expect(stored.length).toBeGreaterThanOrEqual(world.members.length);
    expect(page.body).not.toContain(SECRET_REASON.slice(0, 20));
    const signed = world.members[1]?.memberId;
    const others = (members as { id: string; name: string }[]).filter(({ id }) => id !== signed);
    for (const { id, name } of others) expect([id, page.text.includes(`${name} `)]).toEqual([id, false]);
    for (const { userId, memberId } of world.members)
      for (const id of [userId, memberId]) expect(page.body).not.toContain(id);
  });

  it('knows no other candidate', async () => {
    const other = await aReplyWorld(app, 'Bertrand Autre');
    await other.adopt();
    const owner = await anOpenedLink(app, other.candidacyId);
    const theirs = await owner.get(SHOW);
    const pages = [await candidate.get(linkPaths.overview('en')), await candidate.get(SHOW)];

    expect(theirs.text).toContain('Bertrand Autre');
    for (const page of pages) expect([page.status, page.text.includes('Bertrand Autre')]).toEqual([200, false]);
  });

  it('takes a reply after a look at it, and says how it is printed', async () => {
    await candidate.get(SHOW);
    const check = await candidate.submit(REPLY, CHECK);
    const nothingYet = await replies();
    const sent = await candidate.submit({}, 'name="change"');
    const receipt = await candidate.follow(sent);

    expect([check.status, nothingYet]).toEqual([200, []]);
    expect(check.text).toContain('names the wrong year');
    expect([sent.status, sent.location]).toEqual([303, SENT]);
    expect(receipt.text).toContain('Printed in full, unedited, on the day of publication.');
    expect((await replies()).map(({ text, choice, received_by }) => ({ text, choice, received_by }))).toEqual([
      { text: TEXT, choice: 'replied', received_by: 'link' },
    ]);
  });

  it('leads back from the look to the text as it was', async () => {
    await candidate.get(SHOW);
    await candidate.submit(REPLY, CHECK);
    const again = await candidate.submit({ change: 'yes' }, 'name="change"');
    const fields = Object.fromEntries(again.forms.find(({ action }) => action === CHECK)?.fields ?? []);

    expect(again.status).toBe(200);
    expect(fields).toMatchObject({ choice: 'replied', text: TEXT, language: 'en' });
    expect(await replies()).toEqual([]);
  });

  it('lets the candidate replace it until the deadline, and keeps each', async () => {
    await send();
    await send({ choice: 'replied', text: 'A second thought.', language: 'fr' });
    await send({ choice: 'declined', text: '', language: 'en' });

    expect((await replies()).map(({ number, choice, text }) => [number, choice, text])).toEqual([
      [1, 'replied', TEXT],
      [2, 'replied', 'A second thought.'],
      [3, 'declined', ''],
    ]);
  });

  it.each([
    ['a second before the deadline', -1, 303],
    ['at the deadline', 0, 303],
    ['within the minute after it', 59, 303],
    ['later', 61, 422],
  ])('is taken or refused %s', async (_when, seconds, status) => {
    await app.clock.set(later(await deadline(), -HOUR));
    candidate = await anOpenedLink(app, world.candidacyId);
    await candidate.get(SHOW);
    await candidate.submit(REPLY, CHECK);
    app.clock.set(later(await deadline(), seconds));
    const sent = await candidate.submit({}, 'name="change"');

    expect(sent.status).toBe(status);
    expect(await replies()).toHaveLength(status === 303 ? 1 : 0);
    if (status === 422) expect(sent.text).toContain('I sat in that court from 2011.');
  });

  it('is read only after the deadline', async () => {
    await send();
    app.clock.set(later(await deadline(), 61));
    candidate = await anOpenedLink(app, world.candidacyId);
    const page = await candidate.get(SHOW);

    expect(page.status).toBe(200);
    expect(page.text).toContain('I sat in that court from 2011.');
    expect(page.forms.filter(({ action }) => action.includes('/reply'))).toEqual([]);
  });

  it.each([
    ['without a text', { ...REPLY, text: '' }, 'Write your reply, or choose'],
    ['without a choice', { text: TEXT, language: 'en', choice: '' }, 'Choose one'],
    [
      'with too many words',
      { ...REPLY, text: 'word '.repeat(612) },
      '612 words, which is 12 words over the limit of 600',
    ],
  ])('keeps what was typed when it cannot be taken: %s', async (_what, fields, message) => {
    await candidate.get(SHOW);
    const refused = await candidate.submit(fields, CHECK);
    const kept = Object.fromEntries(refused.forms.find(({ action }) => action === CHECK)?.fields ?? []);

    expect(refused.status).toBe(422);
    expect(refused.text).toContain(message);
    expect(kept.text?.trim()).toBe(fields.text.trim());
    expect(await replies()).toEqual([]);
  });

  it('gives the text back when the time on the page has ended', async () => {
    await candidate.get(SHOW);
    app.clock.advance(3 * HOUR);
    const late = await candidate.submit(REPLY, CHECK);

    expect(late.status).toBe(403);
    expect(late.body).toContain('I sat in that court from 2011.');
    expect(late.body).toContain(linkPaths.expired('en'));
  });

  it('gives the text back when the panel has taken the finding back meanwhile', async () => {
    await candidate.get(SHOW);
    await app.get(SealingService).returnToDeliberation(actorOf(app, world.chair), world.review.id, 'An error of fact');
    const late = await candidate.submit(REPLY, CHECK);
    const page = await candidate.get(SHOW);
    const overview = await candidate.get(linkPaths.overview('en'));

    expect(late.status).toBe(403);
    expect(late.body).toContain('I sat in that court from 2011.');
    expect(page.status).toBe(404);
    expect(overview.text).toContain('Assessment in progress');
    expect(overview.text).not.toContain('Highly qualified');
  });

  it('tells the candidate with an address on file, in the act that opens it, by a mail that says nothing else', async () => {
    const other = await aReplyWorld(app, 'Cora Kontakt');
    await aContact(app, other.candidacyId, 'cora@bench.example');
    const before = (await app.mails()).length;
    await other.adopt();
    const waiting = await app.bench.databases.read.query("SELECT params, secret FROM outbox WHERE state = 'waiting'");
    const [mail] = (await app.mails()).slice(before);
    const link = mail?.links.find((one) => one.includes('/q/')) ?? '';
    const token = link.split('/').at(-1) ?? '';
    const left = await app.bench.databases.read.query('SELECT secret FROM outbox WHERE secret IS NOT NULL');
    const browser = await app.browse();
    await openLink(browser, new URL(link).pathname);
    const page = await browser.get(SHOW);

    expect(waiting).toHaveLength(1);
    expect(token).toHaveLength(43);
    expect(JSON.stringify(waiting)).not.toContain(token);
    expect(left).toEqual([]);
    expect(mail?.to).toBe('"Cora Kontakt" <cora@bench.example>');
    for (const word of ['qualified', 'finding', 'rating', 'Highly']) expect(mail?.text).not.toContain(word);
    expect(page.status).toBe(200);
    expect(app.clock.now() < later(await deadline(), -(REPLY_DAYS - 1) * 24 * HOUR)).toBe(true);
  });

  it('lets the secretariat record what came by post, with how it came', async () => {
    const staff = await aSecretary(app);
    const address = recordedReplyPaths.new('en', world.review.id);
    const form = await staff.get(address);
    const refused = await staff.submit({ choice: 'replied', text: TEXT }, address);
    const saved = await staff.submit({ source: 'Letter of 3 May', choice: 'replied', text: TEXT }, address);
    const [reply] = await replies();
    const shown = await candidate.get(SHOW);

    expect([form.status, refused.status, saved.status]).toEqual([200, 422, 303]);
    expect(refused.body).toContain('I sat in that court from 2011.');
    expect(reply).toMatchObject({ source: 'Letter of 3 May', received_by: 'secretariat', text: TEXT });
    expect(shown.body).toContain('I sat in that court from 2011.');
    expect(shown.body).not.toContain('Letter of 3 May');
  });

  it('ends with the link', async () => {
    await candidate.get(SHOW);
    await app.arrange((tx) => app.get(PersonalLinks).revokeIn(tx, world.candidacyId));
    const page = await candidate.get(SHOW);
    const late = await candidate.submit(REPLY, CHECK);

    expect(page.location).toBe(linkPaths.expired('en'));
    expect([late.status, await replies()]).toEqual([403, []]);
  });
});
