import { AuditQueries } from '../../../src/audit';
import { CandidatesQueries } from '../../../src/candidates';
import { loadReferenceData } from '../../../src/cli/seed';
import { ElectionsQueries, Facts } from '../../../src/elections';
import { Browse } from '../../support/browse';
import { anElection } from '../../support/factories/elections';
import { aUser } from '../../support/factories/users';
import { aTestApp, TestApp } from '../../support/test-app';

const WHO = { familyName: 'Ndiaye', givenNames: 'Awa', nominatingState: 'SEN', list: 'A' };

describe('the staff pages on candidates', () => {
  let app: TestApp;
  let staff: Browse;
  let election: string;

  beforeAll(async () => {
    app = await aTestApp();
    await loadReferenceData(app.bench.app);
    staff = await app.browse((await aUser(app, { roles: ['secretariat'] })).id);
    election = (await anElection(app)).id;
  }, 60_000);

  afterAll(() => app?.close());

  const queries = () => app.get(CandidatesQueries);

  async function aCandidate(fields: Record<string, string> = {}): Promise<string> {
    await staff.get(`/en/staff/elections/${election}/candidates/new`);
    const answer = await staff.submit({ ...WHO, ...fields }, 'familyName');
    expect(answer.status).toBe(303);
    return answer.location!.split('/').at(-1)!;
  }

  it('name every election with the number of its candidates', async () => {
    const page = await staff.get('/fr/staff/candidates');

    expect(page.text).toContain('Élections à venir');
    expect(page.text).toContain('Élection de six juges, 2020');
  });

  it('add a candidate with facts that name their source', async () => {
    const fact = {
      fact1Kind: 'present_post',
      fact1En: 'Judge of the Supreme Court',
      fact1Fr: 'Juge à la Cour suprême',
      fact1Source: 'Statement of qualifications, page 2',
    };
    const id = await aCandidate({ familyName: 'Sarr', ...fact });

    const page = await staff.get(`/fr/staff/candidates/${id}`);

    expect(page.text).toContain('Juge à la Cour suprême Statement of qualifications, page 2. Vu dans la source.');
    expect(page.text).toContain('États d’Afrique');
    expect(await queries().byId(id)).toMatchObject({
      name: 'Awa Sarr',
      sortName: 'Sarr, Awa',
      slug: 'awa-sarr',
      initials: 'AS',
      nationality: 'SEN',
      region: 'AFR',
      list: 'A',
      status: 'nominated',
    });
  });

  it('refuse a fact without a source and keep the text', async () => {
    await staff.get(`/en/staff/elections/${election}/candidates/new`);

    const answer = await staff.submit(
      { ...WHO, familyName: '', fact2Kind: 'born', fact2En: '1968, Dakar' },
      'familyName',
    );
    const second = await staff.submit({ familyName: 'Kept' }, 'familyName');

    expect(answer.status).toBe(422);
    expect(answer.text).toContain('Family name: fill this in');
    expect(second.text).toContain('Source: say where the fact comes from');
    expect(second.body).toContain('1968, Dakar');
  });

  it('offer more rows for facts without losing what was typed', async () => {
    await staff.get(`/en/staff/elections/${election}/candidates/new`);

    const answer = await staff.submit({ ...WHO, familyName: 'Typed before', more: 'yes' }, 'familyName');

    expect(answer.status).toBe(200);
    expect(answer.body).toContain('value="Typed before"');
    expect(answer.text).toContain('Fact 5');
  });

  it('keep untouched facts and codes of the reference data when a past candidate is edited', async () => {
    const past = (await app.get(ElectionsQueries).bySlug('2023-judges'))!;
    const candidacy = (await queries().bySlug(past.id, 'clarence-nelson'))!;
    const before = (await app.get(Facts).of('candidacy', [candidacy.id])).get(candidacy.id)!;
    await staff.get(`/fr/staff/candidates/${candidacy.id}/edit`);

    const answer = await staff.submit({}, 'familyName');

    expect(answer.status).toBe(303);
    expect((await app.get(Facts).of('candidacy', [candidacy.id])).get(candidacy.id)).toEqual(before);
    expect(await queries().byId(candidacy.id)).toEqual({ ...candidacy, rev: candidacy.rev + 1 });
  });

  it('refuse an edit made on an older version and give back the text', async () => {
    const id = await aCandidate({ familyName: 'Diop' });
    const page = await staff.get(`/en/staff/candidates/${id}/edit`);
    await staff.submit({ givenNames: 'First' }, 'familyName');
    staff.last = page;

    const answer = await staff.submit(
      { fact1Kind: 'note', fact1En: 'A long text that must not be lost', fact1Source: 'Letter' },
      'familyName',
    );

    expect(answer.status).toBe(409);
    expect(answer.body).toContain('A long text that must not be lost');
    expect((await queries().byId(id))?.name).toBe('First Diop');
  });

  it('withdraw a candidate after showing it once more, and only once', async () => {
    const id = await aCandidate({ familyName: 'Fall' });
    await staff.get(`/en/staff/candidates/${id}/withdrawal`);
    const future = await staff.submit({ by: 'state', on: '2031-01-01' }, 'noteEn');
    const check = await staff.submit({ by: 'state', on: '2029-09-10', noteEn: 'By note verbale.' }, 'noteEn');
    expect(future.text).toContain('write a date that is not in the future');
    expect(check.text).toContain('You are about to end the candidacy of Awa Fall.');
    expect((await queries().byId(id))?.status).toBe('nominated');

    const page = await staff.follow(await staff.submit({}, 'confirmed'));

    expect(page.text).toContain('Withdrawn on 10 September 2029 by the nominating State. By note verbale.');
    expect(await queries().byId(id)).toMatchObject({
      status: 'withdrawn',
      withdrawal: { on: '2029-09-10', by: 'state' },
    });
    expect((await staff.get(`/en/staff/candidates/${id}/withdrawal`)).status).toBe(409);
    expect((await app.get(AuditQueries).of(`candidacy:${id}`)).map((event) => event.action)).toEqual([
      'candidacy.added',
      'candidacy.withdrawn',
    ]);
  });

  it('number the passages of a document, and never change them', async () => {
    const id = await aCandidate({ familyName: 'Gueye' });
    await staff.get(`/en/staff/candidates/${id}/documents/new`);
    const fields = {
      titleEn: 'Statement',
      source: 'Note verbale',
      visibility: 'panel',
      language: 'en',
      text: 'First paragraph.\n\nSecond paragraph.',
    };
    const untitled = await staff.submit({ ...fields, titleEn: '' }, 'titleEn');
    await staff.submit(fields, 'titleEn');
    const [document] = await queries().evidence(id);
    expect(untitled.text).toContain('write a title in English or French');
    expect(document).toMatchObject({
      words: 4,
      visibility: 'panel',
      passages: [{ number: 1 }, { number: 2, text: { texts: { en: 'Second paragraph.' } } }],
    });

    const page = await staff.get(`/en/staff/documents/${document!.id}`);
    await staff.get(`/en/staff/documents/${document!.id}/edit`);
    await staff.submit({ titleFr: 'Exposé', visibility: 'published' }, 'titleEn');
    await staff.get(`/en/staff/documents/${document!.id}/removal`);
    await staff.submit({}, 'confirmed');

    expect(page.text).toContain('2 passages, 4 words');
    expect(await queries().evidence(id)).toEqual([]);
    expect((await staff.get(`/en/staff/documents/${document!.id}`)).status).toBe(404);
  });

  it('know a State as the candidate for the Bureau', async () => {
    const bureau = (await anElection(app, { post: 'asp_bureau_member' })).id;
    await staff.get(`/en/staff/elections/${bureau}/candidates/new`);

    const answer = await staff.submit({ stateCode: 'WSM' }, 'stateCode');

    expect(answer.status).toBe(303);
    expect(await queries().byElection(bureau)).toMatchObject([
      { name: 'Samoa', initials: 'WSM', region: 'APG', personId: null },
    ]);
  });
});
