import { DataSource } from 'typeorm';
import type { Browse } from '../../support/browse';
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
});

async function idOf(db: DataSource): Promise<string> {
  const [row] = (await db.query(`SELECT id FROM evidence_item WHERE kind = 'interview'`)) as { id: string }[];
  return row?.id ?? '';
}
