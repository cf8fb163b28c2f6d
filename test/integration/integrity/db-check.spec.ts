import { Ids } from '../../../src/common/ids/ids';
import { CheckedInvariant, Invariants, Tx } from '../../../src/common/persistence';
import { SealingService } from '../../../src/deliberation';
import { AssessmentsRepository, OpenedVersion } from '../../../src/scoring/data/assessments.repository';
import { aSubmittedAssessment } from '../../support/factories/assessments';
import { addRow, aRow } from '../../support/factories/rows';
import { aTestApp, TestApp } from '../../support/test-app';
import { aScoringWorld, ScoringWorld } from '../scoring/scoring-world';
import { afterTampering, Forced } from './tampering';

const EARLIER = '2029-09-01T00:00:00.000Z';

describe('the check of the database', () => {
  let app: TestApp;
  let world: ScoringWorld;
  let versions: OpenedVersion[];

  beforeAll(async () => {
    app = await aTestApp();
    world = await aScoringWorld(app, { members: 3, phase: 'sealed' });
    versions = [];
    for (const { memberId } of world.members)
      versions.push(await aSubmittedAssessment(app, { review: world.review, memberId }));
    await aRow(app, 'finding', {
      review_id: world.review.id,
      status: 'adopted',
      proposed_by: world.members[0]!.userId,
    });
    await app.arrange((tx) => app.get(SealingService).sealAgain(tx, world.review.id, world.cycle.id));
  });

  afterAll(() => app.close());

  const wrong = (checked: CheckedInvariant[]) =>
    checked.filter(({ violations }) => violations.length > 0).map(({ name }) => name);

  const wrongAfter = (tamper: (force: Forced, tx: Tx) => Promise<void>) =>
    afterTampering(app, tamper, async (tx) => wrong(await app.get(Invariants).checkIn(tx.manager)));

  it('finds nothing wrong in sound data', async () => {
    const checked = await app.get(Invariants).check();

    expect(checked.length).toBeGreaterThan(9);
    expect(wrong(checked)).toEqual([]);
    expect(await wrongAfter(async () => undefined)).toEqual([]);
  });

  it('finds a row that points to a missing one', async () => {
    const orphan = async (_force: Forced, tx: Tx) =>
      void (await addRow(app, tx, 'recovery_code', { user_id: app.get(Ids).uuid() }));

    expect(await wrongAfter(orphan)).toEqual(['database: no row points to a missing one']);
  });

  it('finds a changed row of the audit log', async () => {
    const change = async (force: Forced) => {
      await force(`INSERT INTO audit_event (seq, at, actor_ref, action, object_ref, outcome, details, prev_hash, hash)
        VALUES (1000, '${EARLIER}', 'system', 'a.b', 'c', 'done', '{}', '', '')`);
    };

    expect(await wrongAfter(change)).toEqual(['audit: the log is whole and agrees with its checkpoints']);
  });

  it('finds a phase that no legal steps lead to', async () => {
    const jump = (force: Forced) => force(`UPDATE review SET phase = 'released' WHERE id = '${world.review.id}'`);

    expect(await wrongAfter(jump)).toEqual(['panel: every review came to its phase by legal steps']);
  });

  it('finds a submission of somebody who had stood aside', async () => {
    const { memberId } = world.members[1]!;
    const recuse = async (force: Forced, tx: Tx) => {
      const id = app.get(Ids).uuid();
      await force(`INSERT INTO recusal (id, review_id, member_id, origin, category, reason, at)
        SELECT '${id}', review_id, member_id, 'self', 'other', 'x', '${EARLIER}' FROM assessment WHERE member_id = '${memberId}'`);
      await tx.manager.query(`INSERT INTO recusal_end (id, recusal_id, by_user, at, reason)
        VALUES ('${id}', '${id}', '${id}', '${'2029-12-01T00:00:00.000Z'}', 'x')`);
    };

    expect(await wrongAfter(recuse)).toEqual([
      'panel: declarations, reasons, requests, pseudonyms and letters open',
      'scoring: nobody submitted who stood aside or was not assigned',
    ]);
  });

  it('finds a submission of somebody who was not assigned', async () => {
    const unassign = (force: Forced) =>
      force(`UPDATE assignment SET ended_at = '${EARLIER}' WHERE member_id = '${world.members[1]!.memberId}'`);

    expect(await wrongAfter(unassign)).toEqual(
      expect.arrayContaining(['scoring: nobody submitted who stood aside or was not assigned']),
    );
  });

  it.each([
    ['without a version', (id: string) => `DELETE FROM assessment_version WHERE id = '${id}'`],
    [
      'whose versions are not numbered through',
      (id: string) => `UPDATE assessment_version SET number = 2 WHERE id = '${id}'`,
    ],
    [
      'with a receipt that does not fit',
      (id: string) => `UPDATE assessment_version SET content_hash = '${'b'.repeat(64)}' WHERE id = '${id}'`,
    ],
    [
      'whose version has another time than its content',
      (id: string) => `UPDATE assessment_version SET submitted_at = '2029-09-13T00:00:00.000Z' WHERE id = '${id}'`,
    ],
  ])('finds a submitted assessment %s', async (_what, sql) => {
    expect(await wrongAfter((force) => force(sql(versions[0]!.id)))).toContain(
      'scoring: one current version, as it was submitted',
    );
  });

  it('finds an assessment on other criteria than those of its cycle', async () => {
    const move = (force: Forced) =>
      force(`UPDATE cycle SET framework_version_id = '${app.get(Ids).uuid()}' WHERE id = '${world.cycle.id}'`);

    expect(await wrongAfter(move)).toContain('scoring: every assessment is on the criteria of its cycle');
  });

  it('finds a sealed score that was moved to another row', async () => {
    const swap = (force: Forced) =>
      force(`UPDATE assessment_version SET content = (SELECT content FROM assessment_version WHERE id = '${versions[1]!.id}')
        WHERE id = '${versions[0]!.id}'`);

    expect(await wrongAfter(swap)).toContain('scoring: drafts and versions open');
  });

  it('finds a sealed result that no longer follows from the scores', async () => {
    const [first] = versions;
    const revise = async (_force: Forced, tx: Tx) => {
      const ratings = Object.fromEntries(
        Object.entries(first!.content.ratings).map(([code, rating]) => [code, { ...rating, value: 1 }]),
      );
      const revised = { ...first!.content, ratings, number: 2, stage: 'revised' as const, changeReason: 'Read again' };
      await app.get(AssessmentsRepository).addVersion(tx, world.cycle.id, revised);
    };

    expect(await wrongAfter(revise)).toEqual(['deliberation: sealed results equal their recomputation']);
  });
});
