import { QueryRunner } from 'typeorm';

/** Conditions over OLD and NEW, in SQL that both engines read alike, under which an act is refused. */
export interface RefusedWhen {
  insert?: string;
  update?: string;
  delete?: string;
}

const isPostgres = (q: QueryRunner): boolean => q.connection.options.type === 'postgres';

/** Triggers that refuse a change only while a condition holds: for rows that freeze in the course of their life. */
export async function guardWhen(q: QueryRunner, table: string, refused: RefusedWhen): Promise<void> {
  const acts = Object.entries(refused) as [keyof RefusedWhen, string][];
  if (isPostgres(q)) {
    await guardOnPostgres(q, table, acts);
    return;
  }
  for (const [act, condition] of acts) {
    await q.query(`CREATE TRIGGER "guarded_${table}_${act}" BEFORE ${act.toUpperCase()} ON "${table}" WHEN ${condition}
      BEGIN SELECT RAISE(ABORT, 'this row of ${table} is frozen'); END`);
  }
}

/** Takes the triggers away again; call it before the table is dropped or rebuilt. */
export async function unguardWhen(q: QueryRunner, table: string): Promise<void> {
  if (isPostgres(q)) {
    await q.query(`DROP TRIGGER IF EXISTS "guarded_${table}" ON "${table}"`);
    await q.query(`DROP FUNCTION IF EXISTS "guard_${table}"()`);
    return;
  }
  for (const act of ['insert', 'update', 'delete']) await q.query(`DROP TRIGGER IF EXISTS "guarded_${table}_${act}"`);
}

/** PostgreSQL allows no subquery in WHEN, so the condition goes into the function. */
async function guardOnPostgres(q: QueryRunner, table: string, acts: [keyof RefusedWhen, string][]): Promise<void> {
  const checks = acts.map(
    ([act, condition]) =>
      `IF TG_OP = '${act.toUpperCase()}' THEN IF ${condition} THEN RAISE EXCEPTION 'this row of ${table} is frozen'; END IF; END IF;`,
  );
  await q.query(`CREATE OR REPLACE FUNCTION "guard_${table}"() RETURNS trigger LANGUAGE plpgsql AS
    $$ BEGIN ${checks.join(' ')} IF TG_OP = 'DELETE' THEN RETURN OLD; END IF; RETURN NEW; END $$`);
  const events = acts.map(([act]) => act.toUpperCase()).join(' OR ');
  await q.query(
    `CREATE TRIGGER "guarded_${table}" BEFORE ${events} ON "${table}" FOR EACH ROW EXECUTE FUNCTION "guard_${table}"()`,
  );
}
