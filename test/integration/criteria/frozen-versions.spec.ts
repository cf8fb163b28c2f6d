import { DataSource } from 'typeorm';
import { writeOptions } from '../../../src/data-source';
import { testDatabase, TestDatabase } from '../../support/test-database';

const AT = '2029-01-01T00:00:00.000Z';
const uuid = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

describe('a version of a criteria framework', () => {
  let database: TestDatabase;
  let dataSource: DataSource;

  beforeAll(async () => {
    database = await testDatabase();
    dataSource = await new DataSource({ ...writeOptions(database.settings), logging: false }).initialize();
    await dataSource.query(
      `INSERT INTO post (code, body, held_by, legal_basis, rules) VALUES ('judge', 'court', 'person', 'art. 36', '{}')`,
    );
    await dataSource.query(`INSERT INTO framework (id, post_code, created_at) VALUES ('${uuid(1)}', 'judge', '${AT}')`);
    for (const [n, status] of [
      [2, 'draft'],
      [3, 'published'],
      [4, 'retired'],
    ] as const)
      await addVersion(n, status);
  });

  afterAll(async () => {
    await dataSource?.destroy();
    await database?.remove();
  });

  async function addVersion(n: number, status: string): Promise<void> {
    await dataSource.query(
      `INSERT INTO framework_version (id, framework_id, number, status, settings, created_at) VALUES ('${uuid(n)}', '${uuid(1)}', ${n}, 'draft', '{}', '${AT}')`,
    );
    await dataSource.query(
      `INSERT INTO criterion (id, version_id, code, kind, title, question, legal_basis, evidence, weight_bp, position) VALUES ('${uuid(n + 10)}', '${uuid(n)}', 'A', 'scored', '{}', '{}', '{}', '{}', 10000, 1)`,
    );
    await dataSource.query(
      `INSERT INTO scale_point (id, criterion_id, value, label, descriptor) VALUES ('${uuid(n + 20)}', '${uuid(n + 10)}', 1, '{}', '{}')`,
    );
    await dataSource.query(`UPDATE framework_version SET status = '${status}' WHERE id = '${uuid(n)}'`);
  }

  const changes = (n: number): string[] => [
    `UPDATE framework_version SET settings = '{"x":1}' WHERE id = '${uuid(n)}'`,
    `UPDATE criterion SET weight_bp = 5000 WHERE id = '${uuid(n + 10)}'`,
    `UPDATE criterion SET version_id = '${uuid(2)}' WHERE id = '${uuid(n + 10)}'`,
    `UPDATE scale_point SET label = '{"x":1}' WHERE id = '${uuid(n + 20)}'`,
    `INSERT INTO scale_point (id, criterion_id, value, label, descriptor) VALUES ('${uuid(n + 30)}', '${uuid(n + 10)}', 2, '{}', '{}')`,
    `INSERT INTO criterion (id, version_id, code, kind, title, question, legal_basis, evidence, weight_bp, position) VALUES ('${uuid(n + 40)}', '${uuid(n)}', 'B', 'scored', '{}', '{}', '{}', '{}', 0, 2)`,
    `DELETE FROM scale_point WHERE criterion_id = '${uuid(n + 10)}'`,
    `DELETE FROM criterion WHERE id = '${uuid(n + 40)}' OR id = '${uuid(n + 10)}'`,
    `DELETE FROM framework_version WHERE id = '${uuid(n)}'`,
  ];

  it.each([
    ['published', 3],
    ['retired', 4],
  ] as const)('refuses every change to its rows once it is %s', async (_status, n) => {
    for (const change of changes(n)) await expect(dataSource.query(change)).rejects.toThrow(/frozen|FOREIGN KEY/);

    const [row] = await dataSource.query(`SELECT settings FROM framework_version WHERE id = '${uuid(n)}'`);
    expect(row.settings).toBe('{}');
  });

  it('may be retired when it is published, and never comes back', async () => {
    await dataSource.query(
      `UPDATE framework_version SET status = 'retired', retired_at = '${AT}', rev = 2 WHERE id = '${uuid(3)}'`,
    );

    await expect(
      dataSource.query(`UPDATE framework_version SET status = 'published' WHERE id = '${uuid(3)}'`),
    ).rejects.toThrow('frozen');
    await expect(
      dataSource.query(`UPDATE framework_version SET status = 'draft' WHERE id = '${uuid(3)}'`),
    ).rejects.toThrow('frozen');
  });

  it('accepts every change as long as it is a draft', async () => {
    const allowed = changes(2).filter((change) => !change.includes('SET version_id'));

    for (const change of allowed) await dataSource.query(change);

    expect(await dataSource.query(`SELECT id FROM framework_version WHERE id = '${uuid(2)}'`)).toEqual([]);
  });
});
