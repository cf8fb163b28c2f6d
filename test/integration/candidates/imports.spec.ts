import { CandidatesQueries } from '../../../src/candidates';
import { loadReferenceData } from '../../../src/cli/seed';
import { Browse } from '../../support/browse';
import { anElection } from '../../support/factories/elections';
import { aUser } from '../../support/factories/users';
import { aTestApp, TestApp } from '../../support/test-app';

const GOOD = [
  'family_name;given_names;nominating_state;list;received_on;present_post_en;source',
  'Ndiaye;Awa;SEN;A;2029-03-01;Judge of the Supreme Court;Statement of qualifications',
  'Kowalska;Ewa;POL;B;;;',
].join('\n');

describe('an import of candidates', () => {
  let app: TestApp;
  let staff: Browse;
  let election: string;

  beforeAll(async () => {
    app = await aTestApp();
    await loadReferenceData(app.bench.app);
    staff = await app.browse((await aUser(app, { roles: ['secretariat'] })).id);
  }, 60_000);

  beforeEach(async () => {
    election = (await anElection(app)).id;
  });

  afterAll(() => app?.close());

  const present = () => app.get(CandidatesQueries).byElection(election);

  async function send(text: string, file: Blob | null = null) {
    const page = await staff.get(`/en/staff/elections/${election}/candidates/imports/new`);
    const form = page.forms.find((one) => one.html.includes('name="text"'))!;
    const body = new FormData();
    for (const [name, value] of form.fields) body.append(name, name === 'text' ? text : value);
    if (file) body.append('file', file, 'candidates.csv');
    return staff.request(form.action, { method: 'POST', body, headers: { origin: app.origin } });
  }

  it('shows what would be added, saves nothing, and then adds all at once', async () => {
    const check = await send(GOOD);
    expect(check.text).toContain('2 candidates are ready');
    expect(check.text).toContain('Nothing has been saved yet.');
    expect(await present()).toEqual([]);

    const done = await staff.follow(await staff.submit({}, 'confirmed'));

    expect(done.text).toContain('2 candidates were added.');
    expect(await present()).toMatchObject([
      { sortName: 'Kowalska, Ewa', region: 'EEG', list: 'B' },
      { sortName: 'Ndiaye, Awa', region: 'AFR', list: 'A', nominatedOn: '2029-03-01' },
    ]);
  });

  it('names each bad row and field, saves nothing and keeps the text', async () => {
    const answer = await send(`${GOOD}\n=cmd();;USA;C;;;\nNdiaye;Awa;SEN;;;;`);

    expect(answer.status).toBe(422);
    expect(answer.text).toContain('Nothing was saved');
    expect(answer.text).toContain('Row 4 family_name The cell begins like a spreadsheet formula.');
    expect(answer.text).toContain('Row 4 nominating_state “USA” is not a State Party and cannot nominate.');
    expect(answer.text).toContain('Row 4 list “C” is not one of: A, B.');
    expect(answer.text).toContain('Row 5 family_name Awa Ndiaye stands in row 2 too.');
    expect(answer.body).toContain('Kowalska;Ewa;POL;B');
    expect(await present()).toEqual([]);
  });

  it('reads a file of an older encoding', async () => {
    const check = await send('', new Blob([Buffer.from('family_name,nominating_state\r\nIbáñez,PER\r\n', 'latin1')]));

    expect(check.text).toContain('Ibáñez');
  });

  it('is refused when it is empty or cannot be read', async () => {
    expect((await send('')).text).toContain('choose a file or paste a table');
    expect((await send('family_name,nominating_state\n"open,SEN')).text).toContain('quotation mark that is not closed');
  });

  it('checks every row again at the moment of adding', async () => {
    await send(GOOD);
    const check = staff.last;
    await staff.submit({}, 'confirmed');
    await send(GOOD.replace('Ewa', 'Anna').replace('Awa', 'Aïda'));
    staff.last = check;

    const answer = await staff.submit({ _key: 'another' }, 'confirmed');

    expect(answer.status).toBe(422);
    expect(answer.text).toContain('Awa Ndiaye is already a candidate in this election.');
    expect(await present()).toHaveLength(2);
  });

  it('offers a table with nothing but column names', async () => {
    const answer = await staff.get(`/en/staff/elections/${election}/candidates/imports/template.csv`);

    expect(answer.headers.get('content-disposition')).toBe('attachment; filename="candidates.csv"');
    expect(answer.body.split('\r\n')[0]).toMatch(/^\uFEFF?family_name,nominating_state,given_names,/);
    expect(answer.body.trim().split('\r\n')).toHaveLength(1);
  });
});
