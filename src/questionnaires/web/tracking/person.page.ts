import { ContactRead } from '../../../candidates';
import { Words } from '../../../common/text';
import { FactView, factsList, note, NoteView, trail, TrailInput, TrailItemView } from '../../../common/web/components';
import type { Link } from '../../../common/web/rendering/page-context';
import type { View } from '../../../common/web/rendering/view';
import { isPast } from '../../domain';
import type { FollowUp } from '../../tracking/follow-up.queries';
import type { ExtensionRead } from '../../tracking/extension-ground';
import { entryPaths } from '../entering/entry.paths';
import { hasSubmittedOwn } from '../entering/entry.page';
import { addresseeLabel } from '../letters/addressee-label';
import { letterCrumbs } from '../letters/letter-crumbs.page';
import type { LetterGround } from '../letters/letter-ground';
import { letterPaths } from '../letters/letter.paths';
import { staffLinkPaths } from '../staff/staff-link.paths';

export interface PersonPage extends View {
  lede: string;
  lost: NoteView | null;
  facts: FactView[];
  acts: Link[];
  trail: TrailItemView[];
  noTrail: string | null;
}

export interface PersonData {
  person: FollowUp;
  contact: ContactRead | null;
  extensions: readonly ExtensionRead[];
  /** Names of staff by the id of their account. */
  names: ReadonlyMap<string, string>;
}

/** One candidate's story with the questionnaire: what was sent, what came back, and whom to ring. */
export function personPage(words: Words, ground: LetterGround, data: PersonData): PersonPage {
  const { person } = data;
  const { lang } = words;
  const { id } = ground.questionnaire;
  const name = addresseeLabel(words, ground.questionnaire, person.candidacy);
  const title = words.t('letters.person.title', { name });
  const events = eventsOf(words, data);
  const act = (key: string, href: string): Link => ({ label: words.t(`letters.person.act.${key}`), href });
  const mayWrite = person.state !== 'withdrawn';
  const one = person.candidacy.id;
  return {
    template: 'secretariat/tracking/person',
    title,
    breadcrumbs: letterCrumbs(
      words,
      ground,
      { label: words.t('letters.tracking.title'), href: letterPaths.tracking(lang, id) },
      name,
    ),
    section: 'questionnaires',
    lede: words.t(`letters.state.${person.state}`),
    lost: lostNote(words, data),
    facts: factsOf(words, data),
    acts: [
      ...(mayWrite ? writingActs(words, ground, person) : []),
      act('contact', staffLinkPaths.show(lang, one, ground.questionnaire.respondent)),
    ],
    trail: trail(events),
    noTrail: events.length > 0 ? null : words.t('letters.person.noTrail'),
  };
}

/** Who has submitted needs no reminder, and whose time is over needs more of it first. */
function writingActs(words: Words, { questionnaire: { id }, now }: LetterGround, person: FollowUp): Link[] {
  const { candidacy, state, invitedAt, dueAt } = person;
  const asks = isPast(dueAt, now) || state === 'submitted' ? [] : [invitedAt === null ? 'invitation' : 'reminder'];
  const act = (key: string, href: string): Link => ({ label: words.t(`letters.person.act.${key}`), href });
  const write = (kind: string) => act(kind, letterPaths.write(words.lang, id, kind, [candidacy.id]));
  return [
    ...asks.map(write),
    act('extension', letterPaths.extend(words.lang, id, candidacy.id)),
    write('link'),
    ...(hasSubmittedOwn(person) ? [] : [act('entry', entryPaths.letter(words.lang, id, candidacy.id))]),
  ];
}

function lostNote(words: Words, { person, contact }: PersonData): NoteView | null {
  if (!person.undelivered) return null;
  const { address = '', telephone = null } = contact ?? {};
  return note({
    title: words.t(`letters.lost.${person.undelivered}`),
    text: words.t(telephone ? 'letters.person.tryTelephone' : 'letters.person.noTelephone', {
      address,
      telephone: telephone ?? '',
    }),
    tone: 'amber',
  });
}

function factsOf(words: Words, { person, contact }: PersonData): FactView[] {
  const { count, progress } = person;
  const row = (key: string, value: string) => ({ term: words.t(`letters.person.fact.${key}`), value });
  const none = words.t('common.none');
  return factsList([
    row('address', contact?.address ?? words.t('letters.leftOut.no_address')),
    row('telephone', contact?.telephone ?? words.t('common.notStated')),
    row('due', person.dueAt ? words.dateTime(person.dueAt) : words.t('questions.index.noDue')),
    row('answered', words.t('common.progress.of', { done: count.answered, of: count.asked })),
    row('blank', words.number(count.blank)),
    row('short', words.number(count.short)),
    row('overlong', words.number(count.overlong)),
    row('activity', progress.lastSavedAt ? words.dateTime(progress.lastSavedAt) : none),
    row('link', words.t(`questionnaires.condition.${person.reach.condition}`)),
  ]);
}

/** Newest first. */
function eventsOf(words: Words, { person, extensions, names }: PersonData): TrailInput[] {
  const { reach, progress } = person;
  const by = (userId: string | null) => (userId && names.get(userId)) || words.t('letters.person.staff');
  const event = (
    at: string,
    key: string,
    params: Record<string, string | number> = {},
    detail: string | null = null,
  ) => ({
    iso: at,
    at: words.dateTime(at),
    text: words.t(`letters.event.${key}`, params),
    detail,
  });
  const letters = reach.letters.map(({ at, kind, by: who, mail }) =>
    event(at, `letter.${kind}`, { who: by(who) }, mail ? words.t(`letters.mailState.${mail}`) : null),
  );
  const links = reach.links.flatMap(({ openedAt, endedAt }) => [
    ...(openedAt ? [event(openedAt, 'opened')] : []),
    ...(endedAt ? [event(endedAt, 'revoked')] : []),
  ]);
  const saves = [
    ...(progress.firstSavedAt ? [event(progress.firstSavedAt, 'begun')] : []),
    ...(progress.lastSavedAt && progress.lastSavedAt !== progress.firstSavedAt
      ? [event(progress.lastSavedAt, 'saved')]
      : []),
  ];
  const submissions = progress.submissions.map(({ at, number, byStaff }) =>
    event(at, byStaff ? 'entered' : number > 1 ? 'amended' : 'submitted', { number }),
  );
  const extended = extensions.map(({ at, dueAt, note: why, by: who }) =>
    event(at, 'extended', { who: by(who), at: words.dateTime(dueAt) }, why),
  );
  const all = [...letters, ...links, ...saves, ...submissions, ...extended];
  return all.sort((a, b) => (a.iso < b.iso ? 1 : a.iso > b.iso ? -1 : 0));
}
