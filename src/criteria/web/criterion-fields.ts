/** Texts of a criterion in the order of the form. */
export const CRITERION_TEXTS = ['title', 'question', 'legalBasis', 'evidence'] as const;
export const STEP_TEXTS = ['label', 'descriptor'] as const;
export const stepField = (value: number, part: (typeof STEP_TEXTS)[number]): string => `step${value}${part}`;
