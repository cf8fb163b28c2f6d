import { AuditQueries } from '../../../src/audit';
import { linkPaths } from '../../../src/common/web/link.paths';
import { Invitation } from '../../../src/questionnaires/data/invitation.entity';
import { aRow } from '../../support/factories/rows';
import { openLink } from '../../support/factories/links';
import { aTestApp, TestApp } from '../../support/test-app';
import { LettersWorld, lettersWorld, prepared, sent } from './letters-world';

describe('letters to candidates', () => {
  let app: TestApp;
  let world: LettersWorld;

  beforeEach(async () => {
    app = await aTestApp();
    world = await lettersWorld(app);
  });

  afterEach(() => app.close());

  const letters = async () => (await app.mails()).map(({ to, subject }) => [to, subject]);

  it('begin with a text in both languages and those who were not invited', async () => {
    const page = await world.staff.get(world.path('messages/new?kind=invitation'));
    const [form] = page.forms.filter(({ html }) => html.includes('name="textEn"'));
    const values = (name: string) => form!.fields.filter(([field]) => field === name).map(([, value]) => value);

    expect(values('to').sort()).toEqual([world.people.amara, world.people.bruno].sort());
    expect(values('textEn')[0]).toContain('Dear {name},');
    expect(values('textFr')[0]).toContain('Bonjour {name},');
    // Whoever withdrew cannot be chosen; whoever has no address can be seen.
    expect(page.body).not.toContain(world.people.dario);
    expect(page.body).toContain(world.people.chloe);
  });

  it('show message and people before anything leaves, each in their language', async () => {
    const address = await prepared(world, 'invitation', [world.people.amara, world.people.bruno, world.people.chloe]);
    const page = await world.staff.get(address);
    const french = await world.staff.get(`${address}/letters/${world.people.bruno}`);

    expect(page.text).toContain('2 people get this letter. Nothing has left yet.');
    expect(page.text).toContain('amara@example.org');
    expect(page.text).toContain('Gets nothing: no address on file');
    expect(page.text).toContain('Dear Amara,');
    expect(page.text).toContain('30 September 2029, 21:59 UTC');
    expect(french.text).toContain('Bonjour Bruno,');
    expect(french.text).toContain('30 septembre 2029');
    expect(await letters()).toEqual([]);
  });

  it('bring each person a link that opens their page, and end the one before', async () => {
    await sent(world, 'invitation', [world.people.amara]);
    const [first] = await app.mails();
    const before = await app.browse();
    await openLink(before, new URL(first!.links[0]!).pathname);
    const whenOpen = await before.get(linkPaths.overview('en'));
    app.clock.advance(60);
    await sent(world, 'link', [world.people.amara]);
    const [, second] = await app.mails();
    const after = await app.browse();
    await openLink(after, new URL(second!.links[0]!).pathname);

    expect(whenOpen.status).toBe(200);
    expect((await before.get(linkPaths.overview('en'))).location).toBe(linkPaths.expired('en'));
    expect((await after.get(linkPaths.overview('en'))).status).toBe(200);
  });

  it('let a link live on for two days after the deadline', async () => {
    await sent(world, 'invitation', [world.people.amara]);
    const link = await app.bench.databases.read
      .getRepository(Invitation)
      .findOneBy({ candidacy_id: world.people.amara });

    expect(link?.expires_at).toBe('2029-10-02T21:59:00.000Z');
  });

  it('leave once, however often the button is pressed', async () => {
    const address = await prepared(world, 'invitation', [world.people.amara, world.people.bruno]);
    const page = await world.staff.get(address);
    const form = page.forms.find(({ action }) => action.endsWith('/sending'))!;
    const fields = Object.fromEntries(form.fields);
    const answers = await Promise.all([1, 2, 3].map(() => world.staff.post(form.action, fields)));
    const later = await world.staff.post(form.action, { rev: fields.rev ?? '1', _csrf: fields._csrf ?? '' });
    const log = await app.get(AuditQueries).of(`questionnaire:${world.questionnaireId}`);

    expect(answers.map(({ status }) => status)).toEqual([303, 303, 303]);
    expect(later.status).toBe(303);
    expect((await letters()).map(([to]) => to).sort()).toEqual([
      expect.stringContaining('amara@example.org'),
      expect.stringContaining('bruno@example.org'),
    ]);
    expect(log.filter(({ action }) => action === 'mailing.sent')).toHaveLength(1);
  });

  it('may be edited, and refuse what nothing would fill, at its field', async () => {
    await world.staff.get(world.path('messages/new?kind=invitation'));
    const wrong = {
      to: [world.people.amara],
      subjectEn: 'For {nom}',
      textEn: 'Dear {name}, {score} and a lone { brace',
    };
    const refused = await world.staff.submit(wrong, 'name="textEn"');
    const accepted = await world.staff.submit({ subjectEn: 'Hello {name}', textEn: 'Only {name}.' }, 'name="textEn"');
    const page = await world.staff.get(accepted.location!);

    expect(refused.status).toBe(422);
    expect(refused.text).toContain('nothing fills {nom}');
    expect(refused.text).toContain('nothing fills {score} {');
    expect(refused.body).toContain('Dear {name}, {score} and a lone { brace');
    expect(accepted.status).toBe(303);
    expect(page.text).toContain('Hello Amara');
  });

  it('never fill a placeholder from within a value', async () => {
    await sent(world, 'invitation', [world.people.amara]);
    const text = (await app.mails())[0]!.text;

    expect(text).toContain('Dear Amara,');
    expect(text).not.toMatch(/[{}]/);
  });

  it('refuse a deadline that nobody has set', async () => {
    await app.bench.databases.write.query('UPDATE questionnaire SET due_at = NULL');
    await world.staff.get(world.path('messages/new?kind=invitation'));
    const refused = await world.staff.submit({ to: [world.people.amara] }, 'name="textEn"');

    expect(refused.status).toBe(422);
    expect(refused.text).toContain('there is no deadline yet');
  });

  it('can be changed and thrown away until they are sent, and not after', async () => {
    const first = await prepared(world, 'invitation', [world.people.amara]);
    await world.staff.get(`${first}/edit`);
    await world.staff.submit({ to: [world.people.bruno] }, 'name="textEn"');
    const changed = await world.staff.get(first);
    await world.staff.submit({}, '/discard');
    const gone = await world.staff.get(first);
    const second = await sent(world, 'invitation', [world.people.amara]);
    const late = await world.staff.get(`${second}/edit`);

    expect(changed.text).toContain('bruno@example.org');
    expect(changed.text).not.toContain('amara@example.org');
    expect(gone.status).toBe(404);
    expect(late.text).toContain('This letter was sent already');
  });

  it('remind without taking the link away from somebody who is writing', async () => {
    await sent(world, 'invitation', [world.people.amara]);
    const browser = await app.browse();
    await openLink(browser, new URL((await app.mails())[0]!.links[0]!).pathname);
    app.clock.advance(60);
    await sent(world, 'reminder', [world.people.amara, world.people.bruno]);
    const mails = await app.mails();
    const reminder = mails.at(-1)!;

    expect((await browser.get(linkPaths.overview('en'))).status).toBe(200);
    // Bruno was never invited, so there is nothing that he could open.
    expect(mails.map(({ to }) => to)).toEqual(Array(2).fill(expect.stringContaining('amara@example.org')));
    expect(reminder.links).toEqual([app.settings.http.publicUrl + linkPaths.expired('en')]);
  });

  it('do not go to who withdrew between sending and leaving', async () => {
    await sent(world, 'invitation', [world.people.amara, world.people.bruno]);
    await aRow(app, 'withdrawal', { candidacy_id: world.people.amara, made_by: 'candidate' });
    const mails = await letters();
    const outbox = await world.staff.get(world.path('messages'));

    expect(mails).toEqual([[expect.stringContaining('bruno@example.org'), expect.any(String)]]);
    expect(outbox.text).toContain('Not sent: replaced or no longer wanted');
  });

  it('keep no link readable in the outbox', async () => {
    await sent(world, 'invitation', [world.people.amara]);
    const stored = JSON.stringify(await app.bench.databases.read.query('SELECT * FROM outbox'));
    const link = (await app.mails())[0]!.links[0]!;

    expect(stored).toContain('Dear Amara');
    expect(stored).not.toContain(link.split('/').at(-1));
  });
});
