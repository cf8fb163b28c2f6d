import { CheckpointKeeper } from '../../../src/audit';
import { aTestApp, TestApp } from '../../support/test-app';

const DAY = 86_400;

describe('checkpoints of the audit log', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await aTestApp();
  });

  afterAll(() => app.close());

  const record = (action: string) => app.arrange(async (tx) => tx.audit(action, 'thing:1'));
  const signedRows = async () =>
    ((await app.bench.databases.read.query('SELECT seq FROM audit_checkpoint ORDER BY seq')) as { seq: number }[]).map(
      ({ seq }) => seq,
    );
  const look = async () => {
    await app.get(CheckpointKeeper).look();
    return signedRows();
  };

  it('are made once a day while something happens, and at each release at once', async () => {
    expect(await look()).toEqual([]);

    await record('test.done');
    expect(await look()).toEqual([1]);

    await record('test.done');
    expect(await look()).toEqual([1]);

    app.clock.advance(DAY);
    expect(await look()).toEqual([1, 2]);

    app.clock.advance(DAY);
    expect(await look()).toEqual([1, 2]);

    await record('revision.released');
    expect(await signedRows()).toEqual([1, 2, 3]);
  });

  it('are not made for a release that did not come about', async () => {
    const before = await signedRows();
    const failing = app.arrange(async (tx) => {
      tx.audit('revision.released', 'thing:2');
      await tx.manager.query('SELECT no_such_column FROM audit_head');
    });

    await expect(failing).rejects.toThrow();
    expect(await signedRows()).toEqual(before);
  });

  it('lie in the data folder as files, those of releases too', async () => {
    const rows = await look();
    const files = await app.get(CheckpointKeeper).folder.read();

    expect(rows).toHaveLength(3);
    expect(files.map(({ checkpoint }) => checkpoint?.seq)).toEqual(rows);
  });
});
