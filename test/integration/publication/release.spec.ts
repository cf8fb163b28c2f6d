import { accountPaths } from '../../../src/common/web/account.paths';
import { CandidaciesService, CandidatesQueries } from '../../../src/candidates';
import { Facts } from '../../../src/elections';
import { publishingPaths } from '../../../src/publication/web/publishing.paths';
import type { Browse } from '../../support/browse';
import { aTestApp, TestApp } from '../../support/test-app';
import { audited } from '../panel/panel-world';
import { actorOf, aPublicationWorld, CANARY, phaseOf, publishedPages, PublicationWorld } from './publication-world';

describe('the release of an assessment', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await aTestApp();
  });

  afterAll(() => app.close());

  const staffPage = ({ review }: PublicationWorld): string => publishingPaths.show('staff', 'en', review.id);
  const chairPage = ({ review }: PublicationWorld): string => publishingPaths.show('chair', 'en', review.id);
  const publicPage = ({ electionSlug, candidateSlug }: PublicationWorld): string =>
    `/en/elections/${electionSlug}/candidates/${candidateSlug}`;

  const approve = async (browser: Browse, page: string) => {
    await browser.get(page);
    return browser.submit({}, '/approval');
  };

  it('takes the secretariat and the chair, and then shows on the public site', async () => {
    const world = await aPublicationWorld(app, { name: 'Released Person' });
    const staff = await app.browse(world.staffId);
    const chair = await app.browse(world.chair.userId);

    const first = await approve(staff, staffPage(world));
    expect([first.status, await phaseOf(app, world)]).toEqual([303, 'sealed']);
    expect((await chair.get(chairPage(world))).text).toContain('gave the first approval');

    const second = await approve(chair, chairPage(world));
    expect([second.status, await phaseOf(app, world)]).toEqual([303, 'released']);
    await app.bench.publish();
    const page = await (await app.browse()).get(publicPage(world));
    expect(page.text).toContain(CANARY.statement);
    expect(page.text).toContain(CANARY.reply);
    expect((await staff.get(staffPage(world))).text).toContain('Version 1: first publication');
    expect((await audited(app, `review:${world.review.id}`)).slice(-3)).toEqual([
      'approval.given',
      'approval.given',
      'review.released',
    ]);
  });

  it('refuses the same person twice, and the same side twice', async () => {
    const world = await aPublicationWorld(app);
    const staff = await app.browse(world.staffId);
    const other = await app.browse(world.otherStaffId);
    const hash = await hashOn(staff, staffPage(world));
    expect((await approve(staff, staffPage(world))).status).toBe(303);

    const again = await staff.post(`${staffPage(world)}/approval`, { contentHash: hash });
    const sameSide = await other.post(`${staffPage(world)}/approval`, { contentHash: hash });

    expect([again.status, sameSide.status]).toEqual([403, 403]);
    expect(again.text).toContain('You gave the first approval');
    expect(sameSide.text).toContain('must come from the other side');
    expect(await phaseOf(app, world)).toBe('sealed');
  });

  it('counts two approvals sent at the same moment once each', async () => {
    const world = await aPublicationWorld(app);
    const staff = await app.browse(world.staffId);
    const other = await app.browse(world.otherStaffId);
    const chair = await app.browse(world.chair.userId);
    const hash = await hashOn(staff, staffPage(world));

    const answers = await Promise.all([
      staff.post(`${staffPage(world)}/approval`, { contentHash: hash }),
      other.post(`${staffPage(world)}/approval`, { contentHash: hash }),
      chair.post(`${chairPage(world)}/approval`, { contentHash: hash }),
    ]);

    const done = answers.filter(({ status }) => status === 303);
    expect([done.length, await phaseOf(app, world)]).toEqual([2, 'released']);
    const sql = `SELECT number FROM revision r JOIN publication p ON p.id = r.publication_id WHERE p.candidacy_id = '${world.candidacyId}'`;
    expect(await app.bench.databases.read.query(sql)).toHaveLength(1);
  });

  it('refuses an approval of content that has changed since', async () => {
    const world = await aPublicationWorld(app, { name: 'Changed Since' });
    const staff = await app.browse(world.staffId);
    const chair = await app.browse(world.chair.userId);
    const hash = await hashOn(chair, chairPage(world));
    expect((await approve(staff, staffPage(world))).status).toBe(303);
    await addFact(world);

    const stale = await chair.post(`${chairPage(world)}/approval`, { contentHash: hash });

    expect(stale.status).toBe(409);
    expect(stale.text).toContain('has changed since');
    expect((await chair.get(chairPage(world))).text).toContain('approved an earlier content');
    expect((await approve(chair, chairPage(world))).status).toBe(303);
    expect(await phaseOf(app, world)).toBe('sealed');
  });

  it('asks for the second factor again, and does nothing before', async () => {
    const world = await aPublicationWorld(app);
    const tired = await app.browse(world.staffId, { isSteppedUp: false });
    const hash = await hashOn(tired, staffPage(world));

    const answer = await tired.post(`${staffPage(world)}/approval`, { contentHash: hash });

    expect(answer.status).toBe(303);
    expect(answer.location).toBe(accountPaths.stepUp('en', ''));
    const page = await tired.get(staffPage(world));
    // Sent from the page, it leads back there afterwards.
    expect((await tired.submit({}, '/approval')).location).toBe(accountPaths.stepUp('en', staffPage(world)));
    expect(page.text).toContain('Nobody has approved yet');
  });

  it('lets only the giver take an approval back', async () => {
    const world = await aPublicationWorld(app);
    const staff = await app.browse(world.staffId);
    const chair = await app.browse(world.chair.userId);
    await approve(staff, staffPage(world));

    const foreign = await chair.post(`${chairPage(world)}/withdrawal`);
    expect([foreign.status, foreign.text.includes('Only the person who gave')]).toEqual([409, true]);
    await staff.get(staffPage(world));
    expect((await staff.submit({}, '/withdrawal')).status).toBe(303);
    expect((await chair.get(chairPage(world))).text).toContain('Nobody has approved yet');
  });

  it('never publishes who withdrew before', async () => {
    const world = await aPublicationWorld(app, { name: 'Gone Before' });
    const staff = await app.browse(world.staffId);
    const hash = await hashOn(staff, staffPage(world));
    const candidacy = await app.get(CandidatesQueries).byId(world.candidacyId);
    await app
      .get(CandidaciesService)
      .withdraw(actorOf(app, world.staffId, 'secretariat'), world.candidacyId, candidacy!.rev, {
        by: 'candidate',
        on: '2029-09-01',
        note: null,
      } as never);

    const answer = await staff.post(`${staffPage(world)}/approval`, { contentHash: hash });

    expect(answer.status).toBe(403);
    expect((await staff.get('/en/staff/publishing')).text).toContain('Withdrawn, not published');
    await app.bench.publish();
    const page = (await publishedPages(app)).get(publicPage(world));
    expect(page).toContain('Gone Before');
    expect(page).not.toContain(CANARY.statement);
  });

  it('keeps the preview for the chair and the secretariat, out of every cache', async () => {
    const world = await aPublicationWorld(app, { name: 'Previewed Person' });
    const path = publishingPaths.preview('staff', 'en', world.review.id);
    const page = await (await app.browse(world.staffId)).get(path);
    const member = await (await app.browse(world.members[1]!.userId)).get(path);

    expect([page.status, page.headers.get('cache-control')]).toEqual([200, 'no-store']);
    expect(page.text).toContain('This page is not public');
    expect(page.text).toContain(CANARY.statement);
    expect(member.status).toBe(404);
  });

  async function hashOn(browser: Browse, page: string): Promise<string> {
    return /name="contentHash" value="([0-9a-f]{64})"/.exec((await browser.get(page)).body)![1]!;
  }

  /** Staff add a fact to the record, as they may at any time. */
  async function addFact({ candidacyId }: PublicationWorld): Promise<void> {
    await app.arrange(async (tx) => {
      const text = { original: 'en' as const, texts: { en: 'Twelve years', fr: 'Douze ans' } };
      await app.get(Facts).add(tx, 'candidacy', candidacyId, [
        {
          kind: 'court_experience',
          value: text,
          source: text,
          asOf: '2029-01-01',
          confidence: 'verified',
          position: 1,
        },
      ]);
    });
  }
});
