import { DataSource } from 'typeorm';
import type { Browse } from '../../support/browse';
import { aRow } from '../../support/factories/rows';
import { aUser } from '../../support/factories/users';
import { aTestApp, TestApp } from '../../support/test-app';
import { aScoringWorld, scorePath, ScoringWorld } from './scoring-world';

const RECORDING = 'https://recordings.example/interview';
const INTERVIEW = {
  titleEn: 'Interview with times',
  source: 'Transcript',
  language: 'en',
  visibility: 'panel',
  kind: 'interview',
  link: RECORDING,
  text: '[00:01:00] First answer.\n\n[00:02:00] Second answer.',
};

describe('what bears on a criterion', () => {
  let app: TestApp;
  let world: ScoringWorld;
  let staff: Browse;
  let member: Browse;
  let documents: string;

  beforeAll(async () => {
    app = await aTestApp();
    world = await aScoringWorld(app);
    staff = await app.browse((await aUser(app, { roles: ['secretariat'] })).id);
    member = await app.browse(world.members[1]!.userId);
    documents = `/en/staff/candidates/${String(world.review.candidacy_id)}/documents`;
  });

  afterAll(() => app.close());

  it('is what staff tick, of the criteria of the post', async () => {
    const page = await staff.get(`${documents}/new`);
    for (const code of world.criteria) expect(page.body).toContain(`value="${code}"`);
    const refused = await staff.submit({ ...INTERVIEW, link: 'javascript:alert(1)' }, '/documents');
    expect(refused.status).toBe(422);
    expect(refused.body).toContain('First answer.');

    const sent = await staff.submit({ ...INTERVIEW, criteria: [world.criteria[2]!] }, '/documents');
    if (sent.status !== 303)
      throw new Error(sent.body.slice(sent.body.indexOf('role="alert"'), sent.body.indexOf('role="alert"') + 900));
    expect(sent.status).toBe(303);
    const shown = await staff.get(`/en/staff/documents/${await idOf(app.bench.databases.read)}/edit`);
    expect(shown.body).toMatch(new RegExp(`value="${world.criteria[2]}"[^>]* checked`));
  });

  it('comes first beside that criterion, with the recording, and in its place beside the others', async () => {
    const tied = await member.get(scorePath(world, world.criteria[2]));
    expect(tied.text).toContain('1 of 2 documents bears on this criterion; it comes first.');
    expect(tied.text.indexOf('Interview with times')).toBeLessThan(tied.text.indexOf('Judgment of 2020'));
    expect(tied.text).toContain('[00:01:00] First answer.');
    expect(tied.body).toContain(`href="${RECORDING}"`);

    const untied = await member.get(scorePath(world, world.criteria[0]));
    expect(untied.text).not.toContain('bears on this criterion');
    expect(untied.text.indexOf('Judgment of 2020')).toBeLessThan(untied.text.indexOf('Interview with times'));
  });

  it('may be a fact, ticked by staff, which comes first among the facts beside that criterion', async () => {
    const candidate = `/en/staff/candidates/${String(world.review.candidacy_id)}/edit`;
    const fact = (row: number, kind: string, text: string) => ({
      [`fact${row}Kind`]: kind,
      [`fact${row}En`]: text,
      [`fact${row}Source`]: 'Statement of qualifications',
      [`fact${row}Confidence`]: 'verified',
    });
    // The form asks for a State, and reference data are not loaded here.
    await aRow(app, 'state', { code: 'NOR', region: 'WEOG', confidence: 'verified' });
    await staff.get(candidate);
    const facts = { ...fact(1, 'education', 'Law in Accra'), ...fact(2, 'languages', 'English and French') };
    const sent = await staff.submit({ nominatingState: 'NOR', ...facts, fact2Criteria: [world.criteria[2]!] }, '/edit');
    if (sent.status !== 303)
      throw new Error(sent.body.slice(sent.body.indexOf('role="alert"'), sent.body.indexOf('role="alert"') + 900));
    expect(sent.status).toBe(303);
    const again = await staff.get(candidate);
    expect(again.text).toContain('Bears on 1 criterion');
    expect(again.body).toMatch(new RegExp(`name="fact2Criteria"[^>]*value="${world.criteria[2]}"[^>]* checked`));

    const tied = await member.get(`${scorePath(world, world.criteria[2])}?document=facts`);
    expect(tied.text).toContain('1 of 2 facts bears on this criterion; it comes first.');
    expect(tied.text.indexOf('English and French')).toBeLessThan(tied.text.indexOf('Law in Accra'));
    const untied = await member.get(`${scorePath(world, world.criteria[0])}?document=facts`);
    expect(untied.text).not.toContain('facts bears');
    expect(untied.text.indexOf('Law in Accra')).toBeLessThan(untied.text.indexOf('English and French'));
  });

  it('is untied from a fact without stating it anew', async () => {
    const ids = () => app.bench.databases.read.query<{ id: string }[]>(`SELECT id FROM fact ORDER BY id`);
    const before = await ids();
    await staff.get(`/en/staff/candidates/${String(world.review.candidacy_id)}/edit`);
    expect((await staff.submit({ fact2Criteria: [] }, '/edit')).status).toBe(303);

    expect(await ids()).toEqual(before);
    const page = await member.get(`${scorePath(world, world.criteria[2])}?document=facts`);
    expect(page.text).not.toContain('facts bears');
  });
});

async function idOf(db: DataSource): Promise<string> {
  const [row] = (await db.query(`SELECT id FROM evidence_item WHERE kind = 'interview'`)) as { id: string }[];
  return row?.id ?? '';
}
