import {
  type Question,
  type QuestionnaireContent,
  questionByCode,
  questionsOf,
  type Section,
} from './questionnaire-content';

/* Changes to a draft, one at a time. What is not there stays not there: a code from an old page changes nothing. */

export type Direction = 'up' | 'down';

/** Puts the question in the place of the one with its code, or at the end of the section. */
export function withQuestion(
  content: QuestionnaireContent,
  sectionCode: string,
  question: Question,
): QuestionnaireContent {
  if (questionByCode(content, question.code))
    return eachSection(content, (section) => ({
      ...section,
      questions: section.questions.map((one) => (one.code === question.code ? question : one)),
    }));
  return eachSection(content, (section) =>
    section.code === sectionCode ? { ...section, questions: [...section.questions, question] } : section,
  );
}

export function withoutQuestion(content: QuestionnaireContent, code: string): QuestionnaireContent {
  return eachSection(content, (section) => ({
    ...section,
    questions: section.questions.filter((question) => question.code !== code),
  }));
}

/** The same question once more, right after the first, under a code of its own. */
export function withDuplicate(content: QuestionnaireContent, code: string, newCode: string): QuestionnaireContent {
  return eachSection(content, (section) => ({
    ...section,
    questions: section.questions.flatMap((one) => (one.code === code ? [one, { ...one, code: newCode }] : [one])),
  }));
}

/** A question of another questionnaire: without what it depended on there, and on the criteria that are known here. */
export function adopted(question: Question, code: string, criteria: readonly string[]): Question {
  return { ...question, code, showIf: null, criteria: question.criteria.filter((one) => criteria.includes(one)) };
}

/** Another election's questions, on the criteria that are known here. */
export function withCriteria(content: QuestionnaireContent, criteria: readonly string[]): QuestionnaireContent {
  return eachSection(content, (section) => ({
    ...section,
    questions: section.questions.map((one) => ({ ...adopted(one, one.code, criteria), showIf: one.showIf })),
  }));
}

/** One place up or down; from the edge of a section into the next one. The first and the last of all stay where they are. */
export function movedQuestion(content: QuestionnaireContent, code: string, direction: Direction): QuestionnaireContent {
  const at = content.sections.findIndex(({ questions }) => questions.some((one) => one.code === code));
  const section = content.sections[at];
  const question = questionByCode(content, code);
  if (!section || !question) return content;
  const within = swapped(section.questions, code, direction);
  if (within) return eachSection(content, (one) => (one === section ? { ...one, questions: within } : one));
  const next = content.sections[at + (direction === 'up' ? -1 : 1)];
  if (!next) return content;
  return eachSection(withoutQuestion(content, code), (one) => {
    if (one.code !== next.code) return one;
    return { ...one, questions: direction === 'up' ? [...one.questions, question] : [question, ...one.questions] };
  });
}

/** Puts the section in the place of the one with its code, questions kept, or at the end. */
export function withSection(content: QuestionnaireContent, section: Omit<Section, 'questions'>): QuestionnaireContent {
  if (content.sections.some(({ code }) => code === section.code))
    return eachSection(content, (one) => (one.code === section.code ? { ...one, ...section } : one));
  return { ...content, sections: [...content.sections, { ...section, questions: [] }] };
}

/** Takes a section away with its questions. */
export function withoutSection(content: QuestionnaireContent, code: string): QuestionnaireContent {
  return { ...content, sections: content.sections.filter((section) => section.code !== code) };
}

export function movedSection(content: QuestionnaireContent, code: string, direction: Direction): QuestionnaireContent {
  return { ...content, sections: swapped(content.sections, code, direction) ?? content.sections };
}

/** The next code of a question or section that no version has had: a code stands for one question for ever. */
export function freshCode(prefix: 'Q' | 'S', taken: Iterable<string>): string {
  const numbers = [...taken].map((code) => /^[A-Z](\d{1,6})$/.exec(code)?.[1] ?? '0').map(Number);
  return `${prefix}${Math.max(0, ...numbers) + 1}`;
}

/** Codes of all sections and questions. */
export function codesIn(content: QuestionnaireContent): string[] {
  return [...content.sections.map(({ code }) => code), ...questionsOf(content).map(({ code }) => code)];
}

/** The list with the item and its neighbour in each other's place; null where there is no neighbour. */
function swapped<T extends { readonly code: string }>(
  items: readonly T[],
  code: string,
  direction: Direction,
): T[] | null {
  const from = items.findIndex((item) => item.code === code);
  const to = from + (direction === 'up' ? -1 : 1);
  const [moving, other] = [items[from], items[to]];
  if (!moving || !other) return null;
  return items.map((item, at) => (at === from ? other : at === to ? moving : item));
}

function eachSection(content: QuestionnaireContent, change: (section: Section) => Section): QuestionnaireContent {
  return { ...content, sections: content.sections.map(change) };
}
