import { DataSource } from 'typeorm';
import { writeOptions } from '../../../src/data-source';
import { testDatabase, TestDatabase } from '../../support/test-database';

const AT = '2029-01-01T00:00:00.000Z';
const uuid = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

describe('a version of a questionnaire', () => {
  let database: TestDatabase;
  let dataSource: DataSource;

  beforeAll(async () => {
    database = await testDatabase();
    dataSource = await new DataSource({ ...writeOptions(database.settings), logging: false }).initialize();
    // The versions alone are looked at here; what stands around them has rows in other specs.
    if (dataSource.options.type === 'postgres')
      await dataSource.query(`ALTER TABLE questionnaire DROP CONSTRAINT "fk_questionnaire_election_id"`);
    else await dataSource.query('PRAGMA foreign_keys = OFF');
    await dataSource.query(
      `INSERT INTO questionnaire (id, election_id, respondent, created_at) VALUES ('${uuid(1)}', '${uuid(9)}', 'candidate', '${AT}')`,
    );
    for (const [n, status] of [
      [2, 'draft'],
      [3, 'published'],
      [4, 'retired'],
    ] as const)
      await dataSource.query(
        `INSERT INTO questionnaire_version (id, questionnaire_id, number, status, content, created_at) VALUES ('${uuid(n)}', '${uuid(1)}', ${n}, '${status}', '{}', '${AT}')`,
      );
  });

  afterAll(async () => {
    await dataSource?.destroy();
    await database?.remove();
  });

  const changes = (n: number): string[] => [
    `UPDATE questionnaire_version SET content = '{"x":1}' WHERE id = '${uuid(n)}'`,
    `UPDATE questionnaire_version SET note = '{"x":1}' WHERE id = '${uuid(n)}'`,
    `DELETE FROM questionnaire_version WHERE id = '${uuid(n)}'`,
  ];

  it.each([
    ['published', 3],
    ['retired', 4],
  ] as const)('refuses every change once it is %s', async (_status, n) => {
    for (const change of changes(n)) await expect(dataSource.query(change)).rejects.toThrow(/frozen/);

    const [row] = await dataSource.query(`SELECT content, note FROM questionnaire_version WHERE id = '${uuid(n)}'`);
    expect(row).toEqual({ content: '{}', note: null });
  });

  it('may be retired when it is published, and never comes back', async () => {
    const become = (status: string) =>
      dataSource.query(`UPDATE questionnaire_version SET status = '${status}', rev = 2 WHERE id = '${uuid(3)}'`);

    await become('retired');

    await expect(become('published')).rejects.toThrow('frozen');
    await expect(become('draft')).rejects.toThrow('frozen');
  });

  it('accepts every change as long as it is a draft', async () => {
    for (const change of changes(2)) await dataSource.query(change);

    expect(await dataSource.query(`SELECT id FROM questionnaire_version WHERE id = '${uuid(2)}'`)).toEqual([]);
  });
});
