import { EvidenceService } from '../../../src/candidates';
import { onlyIn } from '../../../src/common/text/localized-text';
import { Phase } from '../../../src/policy';
import { ACTORS, ActorName } from '../../routes/row';
import { addressOf, allRows } from '../../routes/table';
import { aWorld, World } from '../../routes/world';
import { aSubmission } from '../../support/factories/responses';
import { aTestApp, TestApp } from '../../support/test-app';
import { testEngine } from '../../support/test-environment';

/** A text in each place that holds a secret, and those who may ever read it on a page. */
const SECRETS: Record<string, { text: string; readers: ActorName[] }> = {
  'a draft': { text: 'heron-of-a-draft', readers: ['assigned'] },
  'submitted reasons': { text: 'A reason that the panel reads in deliberation.', readers: ['chair'] },
  'the reason of a recusal': { text: 'A reason for the chair alone', readers: ['chair'] },
  'a declaration': { text: 'heron-of-a-declaration', readers: ['assigned', 'chair'] },
  'an answer to the panel': { text: 'heron-of-an-answer', readers: ['assigned', 'chair', 'ownLink'] },
  'a meeting note': { text: 'heron-of-a-meeting', readers: ['chair'] },
  'a document for the panel': { text: 'heron-of-a-document', readers: ['assigned', 'chair', 'secretariat'] },
};

let app: TestApp;
let world: World;
/** The document for the panel. */
let evidenceId: string;

beforeAll(async () => {
  app = await aTestApp({ now: new Date().toISOString() });
  world = await aWorld(app);
  await plant();
}, 60_000);
afterAll(() => app?.close());

async function plant(): Promise<void> {
  const { reviewId, candidacyId, criterion } = world.params('open');
  const member = await world.as('assigned');
  const score = `/en/panel-room/score/${reviewId}/${criterion}`;
  await member.get(score);
  await member.submit({ reason: SECRETS['a draft']!.text, then: 'stay' }, 'scoring-form');
  const questions = ['nationality', 'employer', 'cases', 'family', 'publications', 'other'];
  const answers = Object.fromEntries(questions.map((question) => [question, 'yes']));
  await member.get(`/en/panel-room/declare/${reviewId}`);
  await member.submit({ ...answers, text: SECRETS['a declaration']!.text, answer: 'disclosed' }, '/declare/');
  await aSubmission(app, candidacyId ?? '', {
    J25: { chosen: ['yes'], text: SECRETS['an answer to the panel']!.text },
  });
  const chair = await world.as('chair');
  await chair.get(`/en/panel-room/chair/reviews/${world.params('deliberation').reviewId}/deliberation/meeting-note`);
  await chair.submit({ text: SECRETS['a meeting note']!.text }, '/meeting-note');
  evidenceId = await app.arrange((tx) =>
    app.get(EvidenceService).addIn(tx, candidacyId ?? '', {
      title: onlyIn('en', 'For the panel'),
      source: onlyIn('en', 'Sent in confidence'),
      dated: null,
      visibility: 'panel',
      language: 'en',
      passages: [onlyIn('en', SECRETS['a document for the panel']!.text)],
    }),
  );
}

/** The secrets belong to the open review; pages of others are looked at while scores are read, and once all is public. */
const LOOKED_AT: readonly Phase[] =
  testEngine() === 'sqlite' ? ['open', 'deliberation', 'released'] : ['open', 'released'];
const phasesOfPage = (path: string): readonly Phase[] =>
  /:(reviewId|candidacyId)\b/.test(path) ? LOOKED_AT : ['open'];

/** Who saw which secret on any page of the site. */
async function sightings(): Promise<Map<string, Set<ActorName>>> {
  const seen = new Map(Object.keys(SECRETS).map((secret) => [secret, new Set<ActorName>()]));
  for (const actor of ACTORS) {
    const browser = await world.as(actor);
    for (const row of allRows().filter(({ method }) => method === 'GET')) {
      for (const phase of phasesOfPage(row.path)) {
        const { body } = await browser.get(addressOf(row, { ...world.params(phase), evidenceId }));
        for (const [secret, { text }] of Object.entries(SECRETS)) if (body.includes(text)) seen.get(secret)?.add(actor);
      }
    }
  }
  return seen;
}

describe('a secret', () => {
  it('is seen on no page by anybody but those who may read it, and by them', async () => {
    const seen = await sightings();

    const found = Object.fromEntries([...seen].map(([secret, actors]) => [secret, [...actors].sort()]));
    const allowed = Object.entries(SECRETS).map(([secret, { readers }]) => [secret, [...readers].sort()]);
    expect(found).toEqual(Object.fromEntries(allowed));
  }, 600_000);

  it('is in no column of the database as it was written, but for documents', async () => {
    const { columns } = await everyText();

    const plain = Object.entries(SECRETS).filter(([secret]) => secret !== 'a document for the panel');
    const found = plain.flatMap(([secret, { text }]) =>
      columns
        .filter(({ values }) => values.some((value) => value.includes(text)))
        .map(({ name }) => `${secret} in ${name}`),
    );
    expect(columns.some(({ values }) => values.some((value) => value.includes('heron-of-a-document')))).toBe(true);
    expect(found).toEqual([]);
  });
});

/** All that stands in the tables, column by column, as text. */
async function everyText(): Promise<{ columns: { name: string; values: string[] }[] }> {
  const tables = app.bench.databases.read.entityMetadatas;
  const columns: { name: string; values: string[] }[] = [];
  for (const { tableName, target } of tables) {
    const rows = await app.bench.databases.read.manager.find<Record<string, unknown>>(target as never);
    const names = Object.keys(rows[0] ?? {});
    for (const name of names)
      columns.push({ name: `${tableName}.${name}`, values: rows.map((row) => JSON.stringify(row[name] ?? '')) });
  }
  return { columns };
}
