import { type Answers, answerTo } from './answer';
import {
  type Question,
  questionByCode,
  type QuestionnaireContent,
  questionsOf,
  type Visibility,
} from './questionnaire-content';

/** Is the question asked at all, given the answers so far? What depends on a question that is not asked is not asked either. */
export function isShown(content: QuestionnaireContent, question: Question, answers: Answers): boolean {
  return isShownFrom(content, question, answers, new Set());
}

function isShownFrom(
  content: QuestionnaireContent,
  question: Question,
  answers: Answers,
  seen: ReadonlySet<string>,
): boolean {
  if (question.showIf === null) return true;
  // A circle is refused when a version is published; a draft in preview may have one for a while.
  if (seen.has(question.code)) return false;
  const earlier = questionByCode(content, question.showIf.question);
  if (earlier === null || !isShownFrom(content, earlier, answers, new Set([...seen, question.code]))) return false;
  const { chosen, declined } = answerTo(answers, earlier.code);
  return !declined && question.showIf.options.some((code) => chosen.includes(code));
}

export function shownQuestions(content: QuestionnaireContent, answers: Answers): Question[] {
  return questionsOf(content).filter((question) => isShown(content, question, answers));
}

/** Who reads this answer once it is submitted; copied to the answer then, so that a later version cannot expose it. */
export function audienceOf(visibility: Visibility, panelOnly: boolean): 'published' | 'panel' {
  if (visibility === 'choice') return panelOnly ? 'panel' : 'published';
  return visibility;
}
