import { loadReferenceData } from '../../../src/cli/seed';
import { AuditQueries } from '../../../src/audit';
import { ElectionsQueries } from '../../../src/elections';
import { aUser } from '../../support/factories/users';
import { Browse } from '../../support/browse';
import { aTestApp, TestApp } from '../../support/test-app';

const NEW = {
  post: 'judge',
  kind: 'ordinary',
  titleEn: 'Judges 2032',
  titleFr: 'Juges, 2032',
  seats: '6',
  year: '2032',
  voteStartsOn: '',
  voteEndsOn: '',
  nominationStartsOn: '',
  nominationEndsOn: '',
  sessionEn: '',
  sessionFr: '',
  placeEn: '',
  placeFr: '',
};

/** The form of the page, not the one that signs out. */
const FORM = 'titleEn';

describe('the staff pages on elections', () => {
  let app: TestApp;
  let staff: Browse;

  beforeAll(async () => {
    app = await aTestApp();
    await loadReferenceData(app.bench.app);
    staff = await app.browse((await aUser(app, { roles: ['secretariat'] })).id);
  }, 60_000);

  afterAll(() => app?.close());

  async function aNewElection(fields: Record<string, string> = {}): Promise<string> {
    await staff.get('/en/staff/elections/new');
    const answer = await staff.submit({ ...NEW, ...fields }, FORM);
    expect(answer.status).toBe(303);
    return answer.location!.split('/').at(-1)!;
  }

  it('list every election, and those to one post', async () => {
    const all = await staff.get('/en/staff/elections');
    const prosecutors = await staff.get('/fr/staff/elections?post=prosecutor');

    expect(all.text).toContain('33 elections, newest first');
    expect(all.text).toContain('18 December 2020 to 23 December 2020');
    expect(prosecutors.text).toContain('3 élections');
    expect(prosecutors.text).toContain('Procureur');
  });

  it('make an election that the public does not see, and say what is missing', async () => {
    const id = await aNewElection();

    const page = await staff.get(`/en/staff/elections/${id}`);

    expect(page.text).toContain('Missing: the nomination period and the day of the vote.');
    expect(page.text).toContain('the judges who stay in office');
    expect(page.text).toContain('The public site does not show this election yet.');
    expect(await app.get(ElectionsQueries).byId(id)).toMatchObject({
      slug: '2032-judges',
      heldWhen: '2032',
      isPublic: false,
      isExample: false,
    });
  });

  it('keep what was typed and say what is wrong with it', async () => {
    await staff.get('/en/staff/elections/new');

    const answer = await staff.submit(
      {
        ...NEW,
        titleEn: '',
        voteStartsOn: '2031-12-01',
        sessionEn: 'Thirty-first session',
      },
      FORM,
    );

    expect(answer.status).toBe(422);
    expect(answer.body).toContain('<title>Error: ');
    expect(answer.body).toContain('value="Thirty-first session"');
    const wrongYear = await staff.submit({ titleEn: 'Judges', voteStartsOn: '2031-12-01', listA: '9' }, FORM);
    expect(wrongYear.status).toBe(422);
    expect(wrongYear.text).toContain('Year: write the year of the first day of the vote');
    expect(wrongYear.text).toContain('say where the numbers come from');
  });

  it('complete the calendar and the bench, and show the election in public', async () => {
    const id = await aNewElection();
    await staff.get(`/en/staff/elections/${id}/edit`);
    const numbers = {
      listA: '7',
      listB: '5',
      AFR: '3',
      APG: '2',
      EEG: '2',
      GRULAC: '2',
      WEOG: '3',
      female: '6',
      male: '6',
    };
    const dates = {
      voteStartsOn: '2032-12-06',
      voteEndsOn: '2032-12-08',
      nominationStartsOn: '2032-01-05',
      nominationEndsOn: '2032-03-29',
    };

    const saved = await staff.submit({ ...numbers, ...dates, benchSource: 'Note of the Secretariat' }, FORM);
    const page = await staff.follow(saved);
    const shown = await staff.follow(await staff.submit({}, 'showing'));

    expect(page.text).toContain('Nominations 5 January 2032 to 29 March 2032; vote 6 December 2032.');
    expect(page.text).toContain('List A: 7; List B: 5');
    expect(shown.text).toContain('The public site now shows this election.');
    expect(await app.get(ElectionsQueries).byId(id)).toMatchObject({ isPublic: true, rev: 3, heldWhen: '2032-12-06' });
    const events = await app.get(AuditQueries).of(`election:${id}`);
    expect(events.map((event) => event.action)).toEqual(['election.created', 'election.edited', 'election.shown']);
  });

  it('refuse to overwrite what somebody else saved meanwhile, and give back the text', async () => {
    const id = await aNewElection();
    const first = await staff.get(`/en/staff/elections/${id}/edit`);
    await staff.submit({ titleEn: 'Judges, the first change' }, FORM);
    staff.last = first;

    const second = await staff.submit({ titleEn: 'Judges, the second and longer change' }, FORM);

    expect(second.status).toBe(409);
    expect(second.body).toContain('Judges, the second and longer change');
    expect((await app.get(ElectionsQueries).byId(id))?.title.texts.en).toBe('Judges, the first change');
  });

  it('make one election of two clicks', async () => {
    const page = await staff.get('/en/staff/elections/new');
    const fields = { ...NEW, titleEn: 'Judges of the double click' };
    const one = await staff.submit(fields, FORM);
    staff.last = page;
    const two = await staff.submit(fields, FORM);

    const made = (await app.get(ElectionsQueries).list()).filter(
      (election) => election.title.texts.en === fields.titleEn,
    );
    expect(made).toHaveLength(1);
    expect(two.location).toBe(one.location);
  });
});
