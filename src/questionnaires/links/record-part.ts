import { RecordPart } from '../../candidates';
import { Words } from '../../common/text/words';
import { staffLinkPaths } from '../web/staff/staff-link.paths';
import type { LinkStanding } from './link.queries';

/** The personal link on a candidate's record: how it stands, never the address. */
export function recordPart(
  words: Words,
  { candidacyId, standing }: { candidacyId: string; standing: LinkStanding },
): RecordPart {
  return {
    title: words.t('questionnaires.record.title'),
    note: standing.hasContact ? null : words.t('questionnaires.record.noContact'),
    facts: standingFacts(words, standing),
    links: [{ label: words.t('questionnaires.record.open'), href: staffLinkPaths.show(words.lang, candidacyId) }],
  };
}

/** State, last sent and last opened, as a list of facts. */
export function standingFacts(words: Words, standing: LinkStanding): { term: string; value: string }[] {
  const { condition, sentAt, openedAt, expiresAt } = standing;
  const row = (key: string, value: string) => ({ term: words.t(`questionnaires.standing.${key}`), value });
  const state = row('state', words.t(`questionnaires.condition.${condition}`));
  if (!sentAt) return [state];
  return [
    state,
    row('sent', words.dateTime(sentAt)),
    row('opened', openedAt ? words.dateTime(openedAt) : words.t('questionnaires.standing.notOpened')),
    ...(condition === 'open' && expiresAt ? [row('until', words.dateTime(expiresAt))] : []),
  ];
}
