import { CandidaciesService, CandidatesQueries } from '../../../src/candidates';
import { Facts } from '../../../src/elections';
import { RecusalsService } from '../../../src/panel';
import { PublicAssessment, PublicProfile, ReleaseContents, ReleasesService } from '../../../src/publication';
import { publishingPaths } from '../../../src/publication/web/publishing.paths';
import type { Browse } from '../../support/browse';
import { Row } from '../../support/factories/rows';
import { aTestApp, TestApp } from '../../support/test-app';
import { actorOf, aPublicationWorld, chairOf, publishedPages, PublicationWorld } from './publication-world';

const REASON = { reasonEn: 'A reader counted four judgments.', reasonFr: 'Un lecteur a compté quatre jugements.' };

describe('the correction of a released profile', () => {
  let app: TestApp;
  let world: PublicationWorld;
  let staff: Browse;
  let chair: Browse;

  beforeEach(async () => {
    app = await aTestApp();
    world = await aPublicationWorld(app, { name: 'Corrected Person' });
    staff = await app.browse(world.staffId);
    chair = await app.browse(world.chair.userId);
    await state('Three final judgments', 'Trois jugements définitifs');
    await release();
  });

  afterEach(() => app.close());

  const page = (place: 'staff' | 'chair') => publishingPaths.correction(place, 'en', world.review.id);
  const profile = (more = '') => `/en/elections/${world.electionSlug}/candidates/${world.candidateSlug}${more}`;

  it('is a new version with its reason; the old one stays as it was', async () => {
    await app.bench.publish();
    const before = (await publishedPages(app)).get(`/data/${world.electionSlug}/${world.candidateSlug}/v1.json`);
    await state('Four final judgments', 'Quatre jugements définitifs');
    await app.bench.publish();
    expect((await publishedPages(app)).get(profile())).toContain('Three final judgments');

    await prepare();
    expect((await chair.get(page('chair'))).text).toContain('Version 2 would be a correction');
    expect((await staff.submit({}, 'correction/approval')).status).toBe(303);
    expect(await kinds()).toEqual(['first']);
    await chair.get(page('chair'));
    expect((await chair.submit({}, 'correction/approval')).status).toBe(303);
    await app.bench.publish();

    const pages = await publishedPages(app);
    expect(await kinds()).toEqual(['first', 'correction']);
    expect(pages.get(profile())).toContain('Four final judgments');
    expect(pages.get(profile('/v1'))).toContain('Three final judgments');
    expect(pages.get(`/data/${world.electionSlug}/${world.candidateSlug}/v1.json`)).toBe(before);
    for (const path of [profile(), profile('/history'), profile('/v1/diff/v2'), '/en/corrections'])
      expect([path, pages.get(path)?.includes(REASON.reasonEn)]).toEqual([path, true]);
    expect(pages.get(`/fr${profile().slice(3)}`)).toContain(REASON.reasonFr);
  });

  it('needs a reason in both languages, and keeps what was typed', async () => {
    await staff.get(page('staff'));

    const answer = await staff.submit({ ...REASON, reasonFr: '' }, 'correction/draft');

    expect(answer.status).toBe(422);
    expect(answer.body).toContain(REASON.reasonEn);
    expect(answer.body).toContain('id="f-reasonFr"');
  });

  it('refuses an approval of a reason that has changed since', async () => {
    await prepare();
    await chair.get(page('chair'));
    await staff.get(page('staff'));
    await staff.submit({ ...REASON, reasonEn: 'Another reason.' }, 'correction/draft');

    const stale = await chair.submit({}, 'correction/approval');

    expect([stale.status, stale.text.includes('has changed since')]).toEqual([409, true]);
    expect(await kinds()).toEqual(['first']);
  });

  it('refuses the same side twice, and shows both texts when two save at once', async () => {
    await prepare();
    const other = await app.browse(world.otherStaffId);
    await other.get(page('staff'));
    const sameSide = await staff.submit({}, 'correction/approval').then(() => other.submit({}, 'correction/approval'));
    expect([sameSide.status, await kinds()]).toEqual([403, ['first']]);

    await other.get(page('staff'));
    await staff.get(page('staff'));
    await staff.submit({ ...REASON, reasonEn: 'The first of two reasons.' }, 'correction/draft');
    const late = await other.submit({ ...REASON, reasonEn: 'The second of two reasons.' }, 'correction/draft');
    expect(late.status).toBe(409);
    expect(late.text).toContain('The first of two reasons.');
    expect(late.text).toContain('The second of two reasons.');
  });

  it('is a notice when nothing that the page states changes, such as after a withdrawal', async () => {
    const candidacy = await app.get(CandidatesQueries).byId(world.candidacyId);
    const gone = { by: 'state' as const, on: '2029-09-20', note: null };
    await app.arrange((tx) => app.get(CandidaciesService).withdrawIn(tx, world.candidacyId, candidacy?.rev ?? 0, gone));
    await prepare();
    expect((await staff.get(page('staff'))).text).toContain('Version 2 would be a notice');

    await staff.submit({}, 'correction/approval');
    await chair.get(page('chair'));
    await chair.submit({}, 'correction/approval');

    expect(await kinds()).toEqual(['first', 'notice']);
  });

  it('after a recusal waits for the result to be computed anew', async () => {
    app.clock.advance(3600);
    const aside = world.members[4]!;
    await app
      .get(RecusalsService)
      .stepAside(actorOf(app, aside.userId, 'panel_member'), world.review.id, { category: 'personal', reason: 'Kin.' });
    staff = await app.browse(world.staffId);
    chair = await app.browse(world.chair.userId);
    await prepare();
    const early = await staff.submit({}, 'correction/approval');
    expect([early.status, early.text.includes('has to be computed anew')]).toEqual([409, true]);

    app.clock.advance(60);
    await staff.get(publishingPaths.show('staff', 'en', world.review.id));
    expect((await staff.submit({}, '/seal')).status).toBe(303);
    await staff.get(page('staff'));
    await staff.submit({}, 'correction/approval');
    await chair.get(page('chair'));
    expect((await chair.submit({}, 'correction/approval')).status).toBe(303);
    await app.bench.publish();

    const [first, second] = await Promise.all([1, 2].map((version) => assessmentIn(version)));
    expect([first?.counted, second?.counted]).toEqual([5, 4]);
    // Two sets of numbers that differ by one member would tell how that member scored and voted.
    expect(first?.criteria.every(({ counts, middle }) => counts !== null && middle !== null)).toBe(true);
    expect(first?.vote).not.toBeNull();
    expect(second?.criteria.every(({ counts, middle, scores }) => !counts && !middle && scores === null)).toBe(true);
    expect([second?.vote, second?.indications, second?.trace.length]).toEqual([null, null, 3]);
    expect((await publishedPages(app)).get(profile())).toContain('Scores are not shown again in this version');
  });

  it('can be dropped, with nothing changed', async () => {
    await prepare();
    await staff.get(page('staff'));

    expect((await staff.submit({}, 'draft/removal')).status).toBe(303);

    expect((await chair.get(page('chair'))).text).toContain('No correction is in preparation');
    expect(await kinds()).toEqual(['first']);
  });

  async function release(): Promise<void> {
    const content = await app.get(ReleaseContents).of(world.review.id);
    for (const actor of [chairOf(app, world), actorOf(app, world.staffId, 'secretariat')])
      await app.get(ReleasesService).approve(actor, world.review.id, content?.contentHash ?? '');
  }

  async function prepare(): Promise<void> {
    await staff.get(page('staff'));
    expect((await staff.submit(REASON, 'correction/draft')).status).toBe(303);
    await staff.get(page('staff'));
  }

  /** What the record says of the candidate's experience. */
  async function state(en: string, fr: string): Promise<void> {
    const value = { original: 'en' as const, texts: { en, fr } };
    const rest = { source: value, asOf: '2029-01-01', confidence: 'verified' as const, position: 1 };
    const facts = [{ kind: 'court_experience', value, ...rest }];
    await app.arrange(async (tx) => {
      await app.get(Facts).replaceTexts(tx, 'candidacy', world.candidacyId, facts);
    });
  }

  async function assessmentIn(version: number): Promise<PublicAssessment | null> {
    const path = `/data/${world.electionSlug}/${world.candidateSlug}/v${version}.json`;
    return (JSON.parse((await publishedPages(app)).get(path) ?? '{}') as PublicProfile).assessment;
  }

  async function kinds(): Promise<string[]> {
    const sql = `SELECT r.kind FROM revision r JOIN publication p ON p.id = r.publication_id WHERE p.candidacy_id = '${world.candidacyId}' ORDER BY r.number`;
    return ((await app.bench.databases.read.query(sql)) as Row[]).map(({ kind }) => String(kind));
  }
});
