import type { OpenedDraft } from '../data/responses.repository';
import { type Answers, fitted, questionByCode, type QuestionnaireContent } from '../domain';

/** Drafts with their files, as far as they fit what is asked. */
export function fittingAnswers(
  content: QuestionnaireContent,
  drafts: readonly OpenedDraft[],
  files: ReadonlyMap<string, readonly string[]>,
): Answers {
  return Object.fromEntries(
    drafts.flatMap(({ questionCode, answer }) => {
      const question = questionByCode(content, questionCode);
      return question ? [[questionCode, fitted(question, { ...answer, files: files.get(questionCode) ?? [] })]] : [];
    }),
  );
}
