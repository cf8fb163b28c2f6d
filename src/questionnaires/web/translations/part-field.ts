/** The field of a part: `p-text`, `p-row-0-post`. */
export const partField = (part: string): string => `p-${part}`;
