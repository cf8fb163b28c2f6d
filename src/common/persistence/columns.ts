import { Column, PrimaryColumn } from 'typeorm';

/* Column types that mean the same bytes on SQLite and PostgreSQL. */

export const IdColumn = () => PrimaryColumn({ type: 'varchar', length: 36 });
export const RefColumn = (options: { nullable?: boolean } = {}) =>
  Column({ type: 'varchar', length: 36, nullable: options.nullable ?? false });
export const TextColumn = (options: { nullable?: boolean } = {}) =>
  Column({ type: 'text', nullable: options.nullable ?? false });
export const CodeColumn = (options: { nullable?: boolean } = {}) =>
  Column({ type: 'varchar', length: 64, nullable: options.nullable ?? false });
export const InstantColumn = (options: { nullable?: boolean } = {}) =>
  Column({ type: 'varchar', length: 24, nullable: options.nullable ?? false });
/** A day without time: `2029-09-12`. */
export const DayColumn = (options: { nullable?: boolean } = {}) =>
  Column({ type: 'varchar', length: 10, nullable: options.nullable ?? false });
export const IntColumn = (options: { nullable?: boolean } = {}) =>
  Column({ type: 'integer', nullable: options.nullable ?? false });
export const BoolColumn = () => Column({ type: 'boolean' });
export const JsonColumn = (options: { nullable?: boolean } = {}) =>
  Column({ type: 'simple-json', nullable: options.nullable ?? false });
/** The optimistic lock: counts the writes of its row. */
export const RevColumn = () => Column({ type: 'integer', default: 1 });
