import { Words } from '../../../common/text';
import { note, NoteView } from '../../../common/web/components';
import { isIn, isPast, isWaitedFor } from '../../domain';
import type { FollowUp } from '../../tracking/follow-up.queries';
import { addresseeLabel } from '../letters/addressee-label';
import type { LetterGround } from '../letters/letter-ground';
import { letterPaths } from '../letters/letter.paths';

export type AttentionView = NoteView;

const MOST_NAMED = 4;

/** What somebody has to do something about: lost mails, missing addresses, questionnaires still open. */
export function attentionOf(words: Words, ground: LetterGround): AttentionView[] {
  const { questionnaire, people } = ground;
  const { lang } = words;
  const { id } = questionnaire;
  const lost = people.filter(({ undelivered, state }) => undelivered !== null && state !== 'submitted');
  const withoutAddress = people.filter(({ reach, state }) => !reach.hasAddress && state !== 'withdrawn');
  const canAnswer = ({ dueAt }: FollowUp) => !isPast(dueAt, ground.now);
  const notInvited = people.filter((one) => one.state === 'notInvited' && one.reach.hasAddress && canAnswer(one));
  const waited = people.filter(({ state }) => isWaitedFor(state));
  const closed = people.filter(({ state }) => isIn('closedNone', state) || isIn('closedPart', state));
  const ids = (some: readonly FollowUp[]) => some.map(({ candidacy }) => candidacy.id);
  const line = (key: string, some: readonly FollowUp[], href: string, tone: 'plain' | 'amber'): AttentionView[] =>
    some.length === 0
      ? []
      : [
          note({
            title: words.t(`letters.attention.${key}.title.${questionnaire.respondent}`, { count: some.length }),
            text: words.t(`letters.attention.${key}.text`, { names: namesOf(words, ground, some) }),
            tone,
            link: { label: words.t(`letters.attention.${key}.link`, { count: some.length }), href },
          }),
        ];
  return [
    ...line('lost', lost, letterPaths.person(lang, id, ids(lost)[0] ?? ''), 'amber'),
    ...line('noAddress', withoutAddress, letterPaths.filtered(lang, id, 'notInvited'), 'amber'),
    ...line('notInvited', notInvited, letterPaths.write(lang, id, 'invitation', ids(notInvited)), 'plain'),
    ...line('waited', waited, letterPaths.write(lang, id, 'reminder', ids(waited)), 'plain'),
    ...line('closed', closed, letterPaths.filtered(lang, id, closed[0]?.state ?? 'closedNone'), 'plain'),
  ];
}

function namesOf(words: Words, { questionnaire }: LetterGround, people: readonly FollowUp[]): string {
  const names = people
    .slice(0, MOST_NAMED)
    .map(({ candidacy }) =>
      questionnaire.respondent === 'state' ? addresseeLabel(words, questionnaire, candidacy) : candidacy.name,
    );
  const more = people.length - names.length;
  return words.list(more > 0 ? [...names, words.t('letters.attention.more', { count: more })] : names);
}
