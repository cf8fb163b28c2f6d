import { createHash } from 'node:crypto';
import { DataSource } from 'typeorm';
import { CandidatesQueries } from '../../../src/candidates';
import { loadReferenceData } from '../../../src/cli/seed';
import { CriteriaQueries, defaultFrameworks } from '../../../src/criteria';
import { ElectionsQueries, Facts } from '../../../src/elections';
import { aTestApp, TestApp } from '../../support/test-app';

const TABLES = [
  'post',
  'state',
  'election',
  'round',
  'round_result',
  'fact',
  'person',
  'candidacy',
  'nomination',
  'withdrawal',
].concat(['framework', 'framework_version', 'criterion', 'scale_point', 'audit_event', 'evidence_item']);

describe('the reference data', () => {
  let app: TestApp;
  let database: DataSource;

  beforeAll(async () => {
    app = await aTestApp();
    database = app.bench.databases.write;
    await loadReferenceData(app.bench.app);
  }, 60_000);

  afterAll(() => app?.close());

  /** Number and hash of the rows of each table. */
  async function fingerprint(): Promise<Record<string, string>> {
    const prints: Record<string, string> = {};
    for (const table of TABLES) {
      const rows: unknown[] = await database.query(`SELECT * FROM "${table}"`);
      const lines = rows.map((row) => JSON.stringify(row)).sort();
      prints[table] = `${rows.length} ${createHash('sha256').update(lines.join('\n')).digest('hex')}`;
    }
    return prints;
  }

  it('changes nothing when it is loaded again', async () => {
    const before = await fingerprint();

    const loaded = await loadReferenceData(app.bench.app);

    expect(loaded.every(({ added }) => added === 0)).toBe(true);
    expect(await fingerprint()).toEqual(before);
    expect(before.state).toMatch(/^127 /);
    expect(before.election).toMatch(/^33 /);
    expect(before.person).toMatch(/^148 /);
    expect(before.candidacy).toMatch(/^218 /);
    expect(before.evidence_item).toMatch(/^0 /);
  });

  it('shows the past elections in public, newest first', async () => {
    const elections = await app.get(ElectionsQueries).list();

    expect(elections.every((one) => one.isPublic && !one.isExample)).toBe(true);
    expect(elections[0]!.slug).toBe('2026-judges');
  });

  it('knows who stood in 2020, with votes and where each fact comes from', async () => {
    const election = (await app.get(ElectionsQueries).bySlug('2020-judges'))!;
    const rounds = await app.get(ElectionsQueries).rounds(election.id);
    const korner = (await app.get(CandidatesQueries).bySlug(election.id, 'joanna-korner'))!;
    const facts = (await app.get(Facts).of('candidacy', [korner.id])).get(korner.id)!;

    expect(await app.get(CandidatesQueries).byElection(election.id)).toHaveLength(20);
    expect(korner).toMatchObject({
      sortName: 'Korner, Joanna',
      initials: 'JK',
      nominatingState: 'GBR',
      list: 'A',
      status: 'elected',
    });
    expect(rounds).toHaveLength(8);
    expect(rounds[0]!.results).toEqual([{ candidacyId: korner.id, votes: 85, elected: true }]);
    expect(facts.find((fact) => fact.kind === 'votes_by_round')).toMatchObject({
      value: { texts: { en: 'round 1: 85', fr: 'tour 1\u00a0: 85' } },
      confidence: 'verified',
    });
    expect(facts.every((fact) => fact.source.texts.en !== '')).toBe(true);
  });

  it('has the State as the candidate for a seat of the Bureau', async () => {
    const election = (await app.get(ElectionsQueries).bySlug('2020-bureau-members'))!;
    const candidacies = await app.get(CandidatesQueries).byElection(election.id);

    expect(candidacies.length).toBeGreaterThan(0);
    expect(
      candidacies.every((one) => one.personId === null && one.stateCode === one.initials && one.name.length > 3),
    ).toBe(true);
  });

  it('publishes one framework for every post, whose content is the one that ships', async () => {
    const criteria = app.get(CriteriaQueries);

    for (const content of defaultFrameworks) {
      const version = (await criteria.currentVersion(content.post))!;
      expect(version).toMatchObject({ number: 1, status: 'published' });
      expect(version.content).toEqual(content);
      expect(version.contentHash).toMatch(/^[0-9a-f]{64}$/);
    }
    expect((await criteria.frameworks()).map((one) => one.versions.length)).toEqual([1, 1, 1, 1, 1, 1]);
  });
});
