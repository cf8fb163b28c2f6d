/** Parts of one row of facts. */
export type FactField = 'Id' | 'Kind' | 'En' | 'Fr' | 'Source' | 'AsOf' | 'Confidence' | 'Criteria';

/** Name of a form's field in a row: 'fact3Source'. */
export const factField = (row: number, name: FactField): string => `fact${row}${name}`;
