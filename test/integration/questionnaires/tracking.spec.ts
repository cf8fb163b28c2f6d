import { parse } from 'csv-parse/sync';
import { NO_ANSWER, questionsOf } from '../../../src/questionnaires';
import { Invitation } from '../../../src/questionnaires/data/invitation.entity';
import { QuestionnairesRepository } from '../../../src/questionnaires/data/questionnaires.repository';
import { ResponsesRepository } from '../../../src/questionnaires/data/responses.repository';
import { SubmissionsRepository } from '../../../src/questionnaires/data/submissions.repository';
import { openLink } from '../../support/factories/links';
import { aUser } from '../../support/factories/users';
import { aTestApp, TestApp } from '../../support/test-app';
import { LettersWorld, lettersWorld, sent } from './letters-world';

const CANARY = 'What-only-the-panel-may-read';

describe('the tracking of a questionnaire', () => {
  let app: TestApp;
  let world: LettersWorld;

  beforeEach(async () => {
    app = await aTestApp();
    world = await lettersWorld(app);
  });

  afterEach(() => app.close());

  const page = (query = '', lang = 'en') => world.staff.get(world.path(`tracking${query}`, lang));
  const counts = (body: string) =>
    Object.fromEntries(
      [...body.matchAll(/<span class="stat num">(\d+)<\/span><span><a href="[^"]*">([^<]*)</g)].map(([, n, name]) => [
        name,
        Number(n),
      ]),
    );

  const linkTo = async (name: string) =>
    new URL((await app.mails()).find(({ to }) => to.includes(`${name}@`))!.links[0]!).pathname;

  /** Saves drafts in answer to the first long texts. */
  async function answered(candidacyId: string, texts: string[]): Promise<string[]> {
    return app.arrange(async (tx) => {
      const [version] = await app.get(QuestionnairesRepository).versionsOf(tx, world.questionnaireId);
      const long = questionsOf(version!.content).filter(({ kind, showIf }) => kind === 'longText' && !showIf);
      const responses = app.get(ResponsesRepository);
      const response = await responses.begin(tx, {
        candidacyId,
        questionnaireId: world.questionnaireId,
        origin: 'respondent',
      });
      const codes = [];
      for (const [index, text] of texts.entries()) {
        const { code } = long[index]!;
        const answer = { ...NO_ANSWER, text };
        const typed = { versionId: version!.id, language: 'en' as const, tab: 'one', seq: 1 };
        await responses.storeDraft(tx, response, { questionCode: code, answer, ...typed }, null);
        codes.push(code);
      }
      return codes;
    });
  }

  async function submitted(candidacyId: string): Promise<void> {
    await app.arrange(async (tx) => {
      const response = await app
        .get(ResponsesRepository)
        .begin(tx, { candidacyId, questionnaireId: world.questionnaireId, origin: 'respondent' });
      await app.get(SubmissionsRepository).add(tx, response, { versionId: world.versionId, answers: [] });
    });
  }

  it('says of each how far they are, and counts lead to those they count', async () => {
    const before = counts((await page()).body);
    await sent(world, 'invitation', [world.people.amara, world.people.bruno]);
    await openLink(await app.browse(), await linkTo('amara'));
    await submitted(world.people.bruno);
    const after = await page();
    const open = await page('?show=submitted');

    expect(before).toEqual({ invited: 0, submitted: 0, 'open now': 0, 'not invited': 3 });
    expect(counts(after.body)).toEqual({ invited: 2, submitted: 1, 'open now': 1, 'not invited': 1 });
    expect(after.text).toContain('Opened, nothing saved');
    expect(after.text).toContain('Submitted 12 September 2029');
    expect(after.text).toContain('One candidate has no address. Chloe.');
    expect(open.text).toContain('One candidate');
    expect(open.body).toContain(world.people.bruno);
    expect(open.body).not.toContain(`value="${world.people.amara}"`);
  });

  it('counts blank, short and overlong answers, and shows not a word of them', async () => {
    await sent(world, 'invitation', [world.people.amara]);
    await answered(world.people.amara, [CANARY, 'word '.repeat(3000).trim(), 'fine '.repeat(60).trim()]);
    const list = await page();
    const person = await page(`/${world.people.amara}`);
    const csv = await world.staff.get(world.path('tracking.csv'));

    expect(list.text).toMatch(/3 of \d+/);
    expect(list.text).toMatch(/\d+ blank, 1 short,? and 1 over the limit/);
    for (const { body } of [list, person, csv]) expect(body).not.toContain(CANARY);
  });

  it('takes the people chosen to the reminder, and counts it', async () => {
    await sent(world, 'invitation', [world.people.amara, world.people.bruno]);
    const list = await page();
    const form = list.forms.find(({ html }) => html.includes('class="pick"'))!;
    const reminder = await world.staff.get(`${form.action}?kind=reminder&to=${world.people.amara}`);
    await world.staff.get(reminder.path);
    await sent(world, 'reminder', [world.people.amara]);
    const after = await page();

    expect(form.method).toBe('get');
    expect(form.html).toMatch(/name="kind" value="reminder" formaction="[^"]*\/messages\/new"/);
    expect(reminder.forms.find(({ html }) => html.includes('textEn'))!.fields).toContainEqual([
      'to',
      world.people.amara,
    ]);
    expect(after.text).toContain('1 sent');
    expect(after.text).toContain('None sent');
  });

  it('gives one person more time with a sealed reason, prolongs the link, and writes about it next', async () => {
    await sent(world, 'invitation', [world.people.amara]);
    await world.staff.get(world.path(`extensions?to=${world.people.amara}`));
    const tooEarly = await world.staff.submit({ dueAt: '2029-09-20T12:00', note: 'Ill' }, 'name="note"');
    const done = await world.staff.submit({ dueAt: '2029-10-10T12:00', note: 'A secret illness' }, 'name="note"');
    const letter = await world.staff.get(done.location!);
    const list = await page();
    const person = await page(`/${world.people.amara}`);
    const stored = JSON.stringify(await app.bench.databases.read.query('SELECT * FROM deadline_extension'));
    const link = await app.bench.databases.read
      .getRepository(Invitation)
      .findOneBy({ candidacy_id: world.people.amara });

    expect(tooEarly.status).toBe(422);
    expect(tooEarly.text).toContain('everybody has until then already');
    expect(letter.text).toContain('Tell somebody about more time');
    expect(list.text).toContain('Until 10 October 2029, 12:00 UTC');
    expect(person.text).toContain('A secret illness');
    expect(stored).not.toContain('secret illness');
    expect(link?.expires_at).toBe('2029-10-12T12:00:00.000Z');
  });

  it('closes when the time is over, in part or with no answer', async () => {
    await sent(world, 'invitation', [world.people.amara, world.people.bruno]);
    await answered(world.people.bruno, ['fine '.repeat(60).trim()]);
    app.clock.set('2029-10-01T00:00:00.000Z');
    world.staff = await app.browse((await aUser(app, { roles: ['secretariat'] })).id);
    const list = await page();

    expect(counts(list.body)).toMatchObject({ 'closed in part': 1, 'closed with no answer': 1, 'open now': 0 });
  });

  it('says of a lost letter whom to ring', async () => {
    await sent(world, 'invitation', [world.people.amara]);
    await app.bench.databases.write.query(`UPDATE outbox SET state = 'dead' WHERE template = 'candidate-letter'`);
    const list = await page();
    const person = await page(`/${world.people.amara}`);

    expect(list.text).toContain('A letter did not arrive. Amara. Try the telephone.');
    expect(list.body).not.toContain('+221');
    expect(person.text).toContain('Ring +221 33 000 00 00');
  });

  it('tells the story of one person, newest first', async () => {
    await sent(world, 'invitation', [world.people.amara]);
    app.clock.advance(60);
    await openLink(await app.browse(), await linkTo('amara'));
    app.clock.advance(60);
    await answered(world.people.amara, ['One']);
    const { text } = await page(`/${world.people.amara}`);
    const at = (words: string) => text.indexOf(words);

    expect(at('sent the invitation')).toBeGreaterThan(at('The personal link was opened for the first time'));
    expect(at('The personal link was opened for the first time')).toBeGreaterThan(at('First answer saved'));
    expect(at('First answer saved')).toBeGreaterThan(0);
  });

  it('leaves as a table that spreadsheet programs read, and no cell of which is a formula', async () => {
    await app.bench.databases.write.query(
      `UPDATE person SET sort_name = '=HYPERLINK("http://evil.example")' WHERE name = 'Amara'`,
    );
    const english = await world.staff.get(world.path('tracking.csv'));
    const french = await world.staff.get(world.path('tracking.csv', 'fr'));
    const rows = parse(english.body, { bom: true }) as string[][];

    // fetch has taken the mark of UTF-8 away.
    expect(english.headers.get('content-type')).toContain('text/csv');
    expect(english.headers.get('content-disposition')).toContain('attachment');
    expect(rows).toHaveLength(5);
    expect(rows.map(([name]) => name)).toContain(`'=HYPERLINK("http://evil.example")`);
    expect(french.body.split('\r\n')[0]).toContain('Candidat;État;Répond en');
  });

  it('finds people by name without accents, and says so when nobody is found', async () => {
    expect((await page('?q=AMARÁ')).body).toContain(`value="${world.people.amara}"`);
    expect((await page('?q=nobody')).text).toContain('Nobody is in this state.');
    expect((await page('?show=nonsense&sort=nonsense')).status).toBe(200);
  });
});
