import type { FrameworkContent } from '../domain';

/** Rows of the form: the categories there are and one spare; outcomes are fixed in number. */
export const categoryRows = (content: FrameworkContent): number => content.ratingCategories.length + 1;
export const ratingField = (group: 'cat' | 'out', row: number, name: string): string => `${group}${row}${name}`;
