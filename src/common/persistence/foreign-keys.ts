import { EntityManager } from 'typeorm';

interface Key {
  table: string;
  column: string;
  target: string;
  target_column: string;
}

/** Rows that point to a row which is not there. The engines refuse them, unless somebody switched that off. */
export async function orphanRows(db: EntityManager): Promise<string[]> {
  return db.connection.options.type === 'postgres' ? orphansOnPostgres(db) : orphansOnSqlite(db);
}

async function orphansOnSqlite(db: EntityManager): Promise<string[]> {
  const rows = await db.query<{ table: string; rowid: number; parent: string }[]>('PRAGMA foreign_key_check');
  return rows.map(({ table, rowid, parent }) => `${table}: row ${rowid} points to a missing ${parent}`);
}

async function orphansOnPostgres(db: EntityManager): Promise<string[]> {
  const keys = await db.query<Key[]>(`
    SELECT own.relname AS "table", a.attname AS "column", other.relname AS target, b.attname AS target_column
    FROM pg_constraint c
    JOIN pg_class own ON own.oid = c.conrelid
    JOIN pg_class other ON other.oid = c.confrelid
    JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = c.conkey[1]
    JOIN pg_attribute b ON b.attrelid = c.confrelid AND b.attnum = c.confkey[1]
    WHERE c.contype = 'f' AND own.relnamespace = current_schema()::regnamespace
    ORDER BY 1, 2`);
  const orphans: string[] = [];
  for (const key of keys) orphans.push(...(await orphansOf(db, key)));
  return orphans;
}

async function orphansOf(db: EntityManager, { table, column, target, target_column }: Key): Promise<string[]> {
  const rows = await db.query<{ ref: string }[]>(
    `SELECT own."${column}" AS ref FROM "${table}" own
     WHERE own."${column}" IS NOT NULL
       AND NOT EXISTS (SELECT 1 FROM "${target}" other WHERE other."${target_column}" = own."${column}")`,
  );
  return rows.map(({ ref }) => `${table}: ${column} ${ref} points to a missing ${target}`);
}
