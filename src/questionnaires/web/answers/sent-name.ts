/** Nothing larger is read at all; the setting may say less. */
export const MOST_BYTES = 20 * 1024 * 1024 + 1;

/** Browsers send names in UTF-8, and the parser takes them for Latin-1. */
export const sentName = (name: string): string => Buffer.from(name, 'latin1').toString('utf8');
