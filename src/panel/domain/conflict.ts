/** What a member decides after the six questions. */
export const DECLARATION_ANSWERS = ['none', 'disclosed', 'stepped_aside'] as const;
export type DeclarationAnswer = (typeof DECLARATION_ANSWERS)[number];

/** Published beside the member's name; the reason itself stays with the chair. */
export const RECUSAL_CATEGORIES = ['nationality', 'professional', 'personal', 'other'] as const;
export type RecusalCategory = (typeof RECUSAL_CATEGORIES)[number];

/** The six questions of a declaration, in the order in which they are asked. */
export const CONFLICT_QUESTIONS = ['nationality', 'employer', 'cases', 'family', 'publications', 'other'] as const;
export type ConflictQuestion = (typeof CONFLICT_QUESTIONS)[number];

export interface DeclarationContent {
  answers: Record<ConflictQuestion, boolean>;
  text: string;
}

/**
 * What is wrong with a declaration, as field → message key tail, or an empty object.
 * A "yes" needs a text, and "no conflict" cannot stand beside a "yes".
 */
export function declarationProblems(answer: DeclarationAnswer, content: DeclarationContent): Record<string, string> {
  const anyYes = Object.values(content.answers).some(Boolean);
  const problems: Record<string, string> = {};
  if (anyYes && answer === 'none') problems.answer = 'noneWithYes';
  if ((anyYes || answer !== 'none') && content.text.trim() === '') problems.text = 'textNeeded';
  return problems;
}
