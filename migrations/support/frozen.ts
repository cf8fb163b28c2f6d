import { QueryRunner } from 'typeorm';

const isPostgres = (q: QueryRunner): boolean => q.connection.options.type === 'postgres';

/** Triggers that refuse updates and deletes, so that a frozen row stays frozen whoever writes (S42). */
export async function guardFrozen(q: QueryRunner, table: string): Promise<void> {
  if (isPostgres(q)) {
    await q.query(`CREATE OR REPLACE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS
      $$ BEGIN RAISE EXCEPTION 'rows of % are frozen', TG_TABLE_NAME; END $$`);
    await q.query(
      `CREATE TRIGGER "frozen_${table}" BEFORE UPDATE OR DELETE ON "${table}" FOR EACH ROW EXECUTE FUNCTION refuse_change()`,
    );
    return;
  }
  for (const act of ['UPDATE', 'DELETE']) {
    await q.query(`CREATE TRIGGER "frozen_${table}_${act.toLowerCase()}" BEFORE ${act} ON "${table}"
      BEGIN SELECT RAISE(ABORT, 'rows of ${table} are frozen'); END`);
  }
}

export async function unguardFrozen(q: QueryRunner, table: string): Promise<void> {
  if (isPostgres(q)) {
    await q.query(`DROP TRIGGER IF EXISTS "frozen_${table}" ON "${table}"`);
    return;
  }
  for (const act of ['update', 'delete']) await q.query(`DROP TRIGGER IF EXISTS "frozen_${table}_${act}"`);
}

/** Changes a frozen table; on SQLite the rebuild drops its triggers, so they are put back. */
export async function alterFrozen(q: QueryRunner, table: string, change: () => Promise<void>): Promise<void> {
  await unguardFrozen(q, table);
  await change();
  await guardFrozen(q, table);
}
