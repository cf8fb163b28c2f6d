import { type Answer, type Answers, answerTo, isBlank } from './answer';
import { type AnswerProblem, answerProblems, checkAnswer } from './check-answer';
import type { Question, QuestionnaireContent, Section } from './questionnaire-content';
import { isShown } from './shown';

/** Whether answers are taken: not after the deadline, and not from somebody who does not stand any more. */
export type AnsweringState = 'open' | 'over' | 'withdrawn';

/** A person's own deadline: the later of the one that all have and the one that was given to this person alone. */
export function ownDeadline(general: string | null, own: string | null): string | null {
  if (general === null || own === null) return own ?? general;
  return own > general ? own : general;
}

/** Answers are taken in the instant of the deadline still; without a deadline always. */
export const isPast = (dueAt: string | null, now: string): boolean => dueAt !== null && now > dueAt;

export function answeringState(facts: { isWithdrawn: boolean; dueAt: string | null }, now: string): AnsweringState {
  if (facts.isWithdrawn) return 'withdrawn';
  return isPast(facts.dueAt, now) ? 'over' : 'open';
}

/** One question that is asked, given the answers so far, and what can be said against its answer. */
export interface Asked {
  readonly question: Question;
  readonly answer: Answer;
  readonly problems: readonly AnswerProblem[];
}

export interface SectionStanding {
  readonly section: Section;
  readonly asked: readonly Asked[];
  readonly answered: number;
  /** Nothing is missing and nothing has to be put right. */
  readonly isDone: boolean;
}

/** Every section with the questions that are asked in it. */
export function standings(content: QuestionnaireContent, answers: Answers): SectionStanding[] {
  return content.sections.map((section) => {
    const asked = section.questions
      .filter((question) => isShown(content, question, answers))
      .map((question): Asked => {
        const answer = answerTo(answers, question.code);
        return { question, answer, problems: checkAnswer(question, answer) };
      });
    const answered = asked.filter(({ answer }) => !isBlank(answer)).length;
    return { section, asked, answered, isDone: asked.every(({ problems }) => problems.length === 0) };
  });
}

export type ProblemWeight = 'gap' | 'length' | 'fault';

export const weightOf = ({ code }: AnswerProblem): ProblemWeight => answerProblems[code];

/** Questions against whose answers something of this weight can be said. */
export const askedWith = (asked: readonly Asked[], weight: ProblemWeight): Asked[] =>
  asked.filter(({ problems }) => problems.some((problem) => weightOf(problem) === weight));
