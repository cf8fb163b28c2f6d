import { EntityManager } from 'typeorm';
import { SealedFields } from './sealed-fields';

export interface SealedColumn {
  table: string;
  column: string;
  /** The column that names the row; `id` in most tables. */
  key?: string;
}

const RUN = 500;

/** Rows whose sealed value does not open: moved, changed, or sealed with a key that is gone (S50). */
export async function unopenable(db: EntityManager, sealed: SealedFields, columns: SealedColumn[]): Promise<string[]> {
  const broken: string[] = [];
  for (const column of columns) broken.push(...(await unopenableIn(db, sealed, column)));
  return broken;
}

async function unopenableIn(
  db: EntityManager,
  sealed: SealedFields,
  { table, column, key = 'id' }: SealedColumn,
): Promise<string[]> {
  const broken: string[] = [];
  for (let last = ''; ;) {
    const rows = await db
      .createQueryBuilder()
      .select(`row.${key}`, 'id')
      .addSelect(`row.${column}`, 'value')
      .from(table, 'row')
      .where(`row.${key} > :last`, { last })
      .andWhere(`row.${column} IS NOT NULL`)
      .orderBy(`row.${key}`)
      .limit(RUN)
      .getRawMany<{ id: string; value: string }>();
    for (const { id, value } of rows)
      if (!(await opens(db, sealed, { table, column, id }, value)))
        broken.push(`${table} ${id}: ${column} does not open`);
    if (rows.length < RUN) return broken;
    last = rows.at(-1)?.id ?? '';
  }
}

async function opens(
  db: EntityManager,
  sealed: SealedFields,
  place: { table: string; column: string; id: string },
  value: string,
): Promise<boolean> {
  try {
    await sealed.open(db, place, value);
    return true;
  } catch {
    return false;
  }
}
