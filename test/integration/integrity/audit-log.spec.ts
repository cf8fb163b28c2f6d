import { generateKeyPairSync } from 'node:crypto';
import { AuditVerification, CheckpointKeeper, FoundCheckpoint } from '../../../src/audit';
import { chainHash, ChainedRow } from '../../../src/audit/domain/chain';
import { signCheckpoint } from '../../../src/audit/domain/checkpoint';
import { AuditQueries } from '../../../src/audit';
import { aTestApp, TestApp } from '../../support/test-app';
import { afterTampering, Forced } from './tampering';

const SIGNED = 6;
const ROWS = 9;

describe('the audit log', () => {
  let app: TestApp;
  let kept: FoundCheckpoint[];

  beforeAll(async () => {
    app = await aTestApp();
    for (let row = 1; row <= SIGNED; row += 1) await record(`row-${row}`);
    await app.get(CheckpointKeeper).look();
    for (let row = SIGNED + 1; row <= ROWS; row += 1) await record(`row-${row}`);
    kept = await app.get(CheckpointKeeper).folder.read();
  });

  afterAll(() => app.close());

  const record = (name: string) => app.arrange(async (tx) => tx.audit('test.done', name));

  const faultAfter = (tamper: (force: Forced) => Promise<void>, files: FoundCheckpoint[] = []) =>
    afterTampering(app, tamper, async (tx) => {
      const { fault } = await app.get(AuditVerification).verify(tx.manager, files);
      return fault && [fault.seq, fault.problem];
    });

  /** Writes the log anew from a row on, as somebody could who has the database but not the key. */
  async function rewrite(force: Forced, from: number): Promise<void> {
    const rows = await app.get(AuditQueries).run(0, ROWS);
    let before: Pick<ChainedRow, 'seq' | 'hash'> = rows[from - 2]!;
    for (const row of rows.slice(from - 1)) {
      const changed = { ...row, objectRef: row.seq === from ? 'another' : row.objectRef };
      const hash = chainHash(before.hash, changed);
      await force(
        `UPDATE audit_event SET object_ref = '${changed.objectRef}', prev_hash = '${before.hash}', hash = '${hash}' WHERE seq = ${row.seq}`,
      );
      before = { seq: row.seq, hash };
    }
    await force(`UPDATE audit_head SET hash = '${before.hash}' WHERE id = 1`);
  }

  it('is whole as the platform writes it', async () => {
    expect(await faultAfter(async () => undefined, kept)).toBeNull();
    expect(kept.map(({ checkpoint }) => checkpoint?.seq)).toEqual([SIGNED]);
  });

  it.each([
    ['a changed row', `UPDATE audit_event SET object_ref = 'other' WHERE seq = 4`, [4, 'changed_row']],
    ['a changed time', `UPDATE audit_event SET at = '2020-01-01T00:00:00.000Z' WHERE seq = 8`, [8, 'changed_row']],
    ['a deleted row', `DELETE FROM audit_event WHERE seq = 4`, [5, 'gap']],
    ['a deleted first row', `DELETE FROM audit_event WHERE seq = 1`, [2, 'gap']],
    ['a cut tail', `DELETE FROM audit_event WHERE seq > 7`, [8, 'truncated']],
    ['another end on record', `UPDATE audit_head SET hash = '${'a'.repeat(64)}' WHERE id = 1`, [9, 'head_differs']],
    ['an earlier end on record', `UPDATE audit_head SET seq = 7 WHERE id = 1`, [8, 'beyond_head']],
    ['no end on record', `DELETE FROM audit_head`, [9, 'head_missing']],
    ['an emptied log', `DELETE FROM audit_event`, [1, 'truncated']],
  ])('shows %s', async (_what, sql, expected) => {
    expect(await faultAfter((force) => force(sql))).toEqual(expected);
  });

  it('shows two rows that changed places', async () => {
    const fault = await faultAfter(async (force) => {
      await force('UPDATE audit_event SET seq = 100 WHERE seq = 3');
      await force('UPDATE audit_event SET seq = 3 WHERE seq = 4');
      await force('UPDATE audit_event SET seq = 4 WHERE seq = 100');
    });

    expect(fault).toEqual([3, 'broken_link']);
  });

  it('shows a row that was put in behind the end', async () => {
    const fault = await faultAfter((force) =>
      force(`INSERT INTO audit_event (seq, at, actor_ref, action, object_ref, outcome, details, prev_hash, hash)
        SELECT seq + 1, at, actor_ref, action, object_ref, outcome, details, hash, hash FROM audit_event WHERE seq = ${ROWS}`),
    );

    expect(fault).toEqual([10, 'changed_row']);
  });

  it('shows a cut tail although its end was put on record, by the checkpoint that it cuts off', async () => {
    const fault = await faultAfter(async (force) => {
      await force('DELETE FROM audit_event WHERE seq > 5');
      await force('UPDATE audit_head SET seq = 5, hash = (SELECT hash FROM audit_event WHERE seq = 5) WHERE id = 1');
    });

    expect(fault).toEqual([6, 'truncated']);
  });

  it('shows a log written anew without the key', async () => {
    expect(await faultAfter((force) => rewrite(force, 2))).toEqual([SIGNED, 'differs_from_checkpoint']);
  });

  it('shows it by the file when the checkpoint was taken out as well', async () => {
    const tamper = async (force: Forced) => {
      await rewrite(force, 2);
      await force('DELETE FROM audit_checkpoint');
    };

    expect(await faultAfter(tamper)).toBeNull();
    expect(await faultAfter(tamper, kept)).toEqual([SIGNED, 'differs_from_checkpoint']);
  });

  it('shows a checkpoint signed with another key', async () => {
    const { at, hash } = (await app.get(AuditQueries).run(ROWS - 1, 1))[0]!;
    const forged = signCheckpoint({ seq: ROWS, count: ROWS, hash, at }, generateKeyPairSync('ed25519').privateKey);

    const fault = await faultAfter((force) =>
      force(`INSERT INTO audit_checkpoint (seq, hash, count, signature, at)
        VALUES (${ROWS}, '${hash}', ${ROWS}, '${forged.signature}', '${at}')`),
    );

    expect(fault).toEqual([ROWS, 'checkpoint_not_signed']);
  });

  it('shows a file that is no checkpoint', async () => {
    const broken = [{ file: '000000000006.json', checkpoint: null }];

    expect(await faultAfter(async () => undefined, broken)).toEqual([6, 'checkpoint_unreadable']);
  });
});
