import type { Criterion, FrameworkContent } from './framework-content';

/* Changes to a draft, one at a time. Positions are numbered anew after each, so that they stay 1, 2, 3… */

/** Puts the criterion in the place of the one with its code, or at the end. */
export function withCriterion(content: FrameworkContent, criterion: Criterion): FrameworkContent {
  const criteria = inOrder(content);
  const index = criteria.findIndex(({ code }) => code === criterion.code);
  if (index < 0) return numbered(content, [...criteria, criterion]);
  return numbered(
    content,
    criteria.map((one, at) => (at === index ? criterion : one)),
  );
}

export function withoutCriterion(content: FrameworkContent, code: string): FrameworkContent {
  return numbered(
    content,
    inOrder(content).filter((one) => one.code !== code),
  );
}

/** One place up or down; the first and the last stay where they are. */
export function movedCriterion(content: FrameworkContent, code: string, direction: 'up' | 'down'): FrameworkContent {
  const criteria = inOrder(content);
  const from = criteria.findIndex((one) => one.code === code);
  const to = from + (direction === 'up' ? -1 : 1);
  const [moving, other] = [criteria[from], criteria[to]];
  if (!moving || !other) return content;
  return numbered(
    content,
    criteria.map((one, at) => (at === from ? other : at === to ? moving : one)),
  );
}

export function inOrder(content: FrameworkContent): Criterion[] {
  return [...content.criteria].sort((a, b) => a.position - b.position);
}

function numbered(content: FrameworkContent, criteria: readonly Criterion[]): FrameworkContent {
  return { ...content, criteria: criteria.map((criterion, index) => ({ ...criterion, position: index + 1 })) };
}
