import { wordCount } from '../../common/web/form/clean-text';
import type { Answers } from './answer';
import { isBlank } from './answer';
import { type Asked, askedWith, standings } from './answering';
import type { QuestionnaireContent } from './questionnaire-content';

/** How much is answered, in numbers alone: staff follow up without reading. */
export interface AnswerCount {
  /** Questions asked of this respondent, given the answers so far. */
  readonly asked: number;
  readonly answered: number;
  readonly blank: number;
  readonly short: number;
  readonly overlong: number;
}

/** An answer of fewer words than this is short where the question leaves room for a text. */
const SHORT_BELOW = 20;
const ROOM_FROM = 100;

export function answerCount(content: QuestionnaireContent, answers: Answers): AnswerCount {
  const asked = standings(content, answers).flatMap((section) => section.asked);
  const answered = asked.filter(({ answer }) => !isBlank(answer));
  return {
    asked: asked.length,
    answered: answered.length,
    blank: asked.length - answered.length,
    short: answered.filter(isShort).length,
    overlong: askedWith(asked, 'length').length,
  };
}

function isShort({ question, answer }: Asked): boolean {
  if (question.kind !== 'longText' || answer.declined) return false;
  return (question.wordLimit ?? ROOM_FROM) >= ROOM_FROM && wordCount(answer.text) < SHORT_BELOW;
}
