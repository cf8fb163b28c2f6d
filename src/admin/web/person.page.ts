import { isOffered, languageFacts } from '../../common/text/language';
import { Words } from '../../common/text/words';
import { factsList, FactView } from '../../common/web/components/facts-list';
import { View } from '../../common/web/rendering/view';
import { timeZoneName, UserRead } from '../../identity';
import { adminPaths } from './admin.paths';
import { rolesInWords } from './people.page';

export interface PersonPage extends View {
  facts: FactView[];
  acts: { title: string; text: string; link: { label: string; href: string } }[];
}

export interface PersonData {
  user: UserRead;
  sessions: number;
  timeZone: string;
}

/** One account, and what can be done about it. */
export function personPage(words: Words, data: PersonData): PersonPage {
  const { user } = data;
  const { lang } = words;
  return {
    template: 'admin/people/show',
    title: user.name,
    breadcrumbs: [
      { label: words.t('admin.people.title'), href: adminPaths.people(lang) },
      { label: user.name, href: null },
    ],
    section: 'people',
    facts: factsOf(words, data),
    acts: actsFor(user).map((act) => ({
      title: words.t(`admin.act.${act}.title`),
      text: words.t(`admin.act.${act}.text`),
      link: { label: words.t(`admin.act.${act}.link`), href: hrefOf(lang, user.id, act) },
    })),
  };
}

function factsOf(words: Words, { user, sessions, timeZone }: PersonData): FactView[] {
  const fact = (key: string, value: string) => ({ term: words.t(key, { count: user.roles.length }), value });
  const language = isOffered(user.language) ? languageFacts(user.language).name : user.language;
  return factsList([
    fact('identity.field.email', user.email),
    fact('identity.field.roles', rolesInWords(words, user)),
    fact('admin.people.status', words.t(`admin.status.${user.status}`)),
    fact('admin.people.factor', words.t(user.hasSecondFactor ? 'admin.people.hasFactor' : 'admin.people.noFactor')),
    fact('admin.people.sessions', words.t('admin.people.sessionCount', { count: sessions })),
    fact(
      'admin.people.signedIn',
      user.signedInAt ? words.dateTime(user.signedInAt, timeZone) : words.t('admin.people.never'),
    ),
    fact('admin.people.invitedOn', words.dateTime(user.createdAt, timeZone)),
    fact('identity.field.language', language),
    fact('identity.field.timeZone', timeZoneName(user.timeZone)),
  ]);
}

type ShownAct = 'details' | 'roles' | 'newInvitation' | 'sessionEnd' | 'factorReset' | 'disabling' | 'enabling';

/** What makes sense in the account's state. */
function actsFor({ status }: UserRead): ShownAct[] {
  if (status === 'disabled') return ['details', 'enabling'];
  if (status === 'invited') return ['newInvitation', 'details', 'roles', 'disabling'];
  return ['details', 'roles', 'sessionEnd', 'factorReset', 'disabling'];
}

function hrefOf(lang: string, id: string, act: ShownAct): string {
  if (act === 'details' || act === 'roles' || act === 'factorReset') return adminPaths[act](lang, id);
  return adminPaths.act(lang, id, act);
}
