import type { Words } from '../../../common/text/words';
import type { Deliberation } from '../../deliberation.reads';

/**
 * How a member appears beside a score: by letter, to the chair too, or by name where the panel chose so before scoring
 * opened. The reader alone is told which one is the own.
 */
export function memberLabel(
  words: Words,
  { standing, letters, memberId }: Pick<Deliberation, 'standing' | 'letters' | 'memberId'>,
  id: string,
): string {
  const label = standing.cycle.namesShown
    ? standing.members.find((member) => member.id === id)?.name
    : letters[id] && words.t('deliberation.member.letter', { letter: letters[id] });
  const known = label ?? words.t('deliberation.member.without');
  return id === memberId ? words.t('deliberation.member.own', { member: known }) : known;
}

/** By letter, or by name where names are shown; never in the order of the table of members, which is by name. */
export function inShownOrder<T>(
  { standing, letters }: Pick<Deliberation, 'standing' | 'letters'>,
  rows: readonly T[],
  memberOf: (row: T) => string,
): T[] {
  const nameOf = (id: string) => standing.members.find((member) => member.id === id)?.name ?? '';
  const key = (row: T) => (standing.cycle.namesShown ? nameOf(memberOf(row)) : (letters[memberOf(row)] ?? ''));
  return [...rows].sort((a, b) => key(a).length - key(b).length || (key(a) < key(b) ? -1 : 1));
}
