import type { LikelyConflict } from './likely-conflicts';

/** What a member decides after the six questions. */
export const DECLARATION_ANSWERS = ['none', 'disclosed', 'stepped_aside'] as const;
export type DeclarationAnswer = (typeof DECLARATION_ANSWERS)[number];

/** Published beside the member's name; the reason itself stays with the chair. */
export const RECUSAL_CATEGORIES = ['nationality', 'professional', 'personal', 'other'] as const;
export type RecusalCategory = (typeof RECUSAL_CATEGORIES)[number];

/** The six questions of a declaration, in the order in which they are asked. */
export const CONFLICT_QUESTIONS = ['nationality', 'employer', 'cases', 'family', 'publications', 'other'] as const;
export type ConflictQuestion = (typeof CONFLICT_QUESTIONS)[number];

/** What the member says to a link that the records suggest. */
export const VERDICTS = ['confirmed', 'dismissed'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** The name of the answer to one suggested link, among the answers of a declaration. */
export const verdictField = (key: string): string => `link-${key}`;

export interface DeclarationContent {
  answers: Record<ConflictQuestion, boolean>;
  text: string;
  /** Links that the records suggested when this was declared, each with the answer. */
  likely: (LikelyConflict & { verdict: Verdict })[];
}

/**
 * What is wrong with a declaration, as field → message key tail, or an empty object.
 * A "yes" or a confirmed link needs a text, and "no conflict" cannot stand beside either.
 */
export function declarationProblems(answer: DeclarationAnswer, content: DeclarationContent): Record<string, string> {
  const anyYes = Object.values(content.answers).some(Boolean);
  const anyConfirmed = content.likely.some(({ verdict }) => verdict === 'confirmed');
  const problems: Record<string, string> = {};
  if (answer === 'none' && (anyYes || anyConfirmed)) problems.answer = anyYes ? 'noneWithYes' : 'noneWithConfirmed';
  if ((anyYes || anyConfirmed || answer !== 'none') && content.text.trim() === '') problems.text = 'textNeeded';
  return problems;
}

/** The suggested links with the answers given to them; null where one has none yet. */
export function answeredLinks(
  offered: readonly LikelyConflict[],
  verdicts: Readonly<Record<string, Verdict | undefined>>,
): DeclarationContent['likely'] | null {
  const answered = offered.flatMap((link) => {
    const verdict = verdicts[link.key];
    return verdict ? [{ ...link, verdict }] : [];
  });
  return answered.length === offered.length ? answered : null;
}
