import { TableColumnOptions } from 'typeorm';

/* Column types that both engines understand alike. A nullable column takes `{ nullable: true }`. */

export interface ColumnChoice {
  nullable?: boolean;
  default?: string | number | boolean;
}
export interface Column extends TableColumnOptions {
  /** Table whose id this column points to. */
  references?: string;
  /** Allowed values; becomes a named check. */
  values?: readonly string[];
}

const column = (name: string, type: string, choice: ColumnChoice, more: Partial<Column> = {}): Column => ({
  name,
  type,
  isNullable: choice.nullable ?? false,
  ...(choice.default === undefined
    ? {}
    : { default: typeof choice.default === 'string' ? `'${choice.default}'` : choice.default }),
  ...more,
});

export const id = (name = 'id'): Column => column(name, 'varchar', {}, { length: '36', isPrimary: true });
export const ref = (name: string, references: string, choice: ColumnChoice = {}): Column =>
  column(name, 'varchar', choice, { length: '36', references });
/** An id of a row that no foreign key guards, such as an owner of several kinds. */
export const looseRef = (name: string, choice: ColumnChoice = {}): Column =>
  column(name, 'varchar', choice, { length: '36' });
export const text = (name: string, choice: ColumnChoice = {}): Column => column(name, 'text', choice);
export const code = (name: string, choice: ColumnChoice = {}): Column =>
  column(name, 'varchar', choice, { length: '64' });
export const codeKey = (name: string): Column => column(name, 'varchar', {}, { length: '64', isPrimary: true });
export const hash = (name: string, choice: ColumnChoice = {}): Column =>
  column(name, 'varchar', choice, { length: '64' });
export const instant = (name: string, choice: ColumnChoice = {}): Column =>
  column(name, 'varchar', choice, { length: '24' });
export const day = (name: string, choice: ColumnChoice = {}): Column =>
  column(name, 'varchar', choice, { length: '10' });
export const integer = (name: string, choice: ColumnChoice = {}): Column => column(name, 'integer', choice);
export const boolean = (name: string, choice: ColumnChoice = {}): Column => column(name, 'boolean', choice);
/** JSON as text: equal bytes on both engines. */
export const json = (name: string, choice: ColumnChoice = {}): Column => column(name, 'text', choice);
export const rev = (): Column => column('rev', 'integer', { default: 1 });
export const enumeration = (name: string, values: readonly string[], choice: ColumnChoice = {}): Column =>
  column(name, 'varchar', choice, { length: '64', values });
