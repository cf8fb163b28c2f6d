/** Parts of one row of posts or publications. */
export const POST_FIELDS = ['Institution', 'From', 'Until', 'ServiceOf', 'Source'] as const;
export const WORK_FIELDS = ['Title', 'Year', 'Authors', 'Source'] as const;
export type RowField = (typeof POST_FIELDS)[number] | (typeof WORK_FIELDS)[number];

/** Name of a form's field in a row: 'post3Institution'. */
export const rowField = (kind: 'post' | 'work', row: number, field: RowField): string => `${kind}${row}${field}`;
