import { Words } from '../../common/text/words';
import { CellInput, dataTable, TableView } from '../../common/web/components/data-table';
import { Tone } from '../../common/web/components/tag';
import { View } from '../../common/web/rendering/view';
import { UserRead } from '../../identity';
import { adminPaths } from './admin.paths';

export interface PeoplePage extends View {
  lead: string;
  invite: { label: string; href: string };
  table: TableView;
  endAll: { label: string; href: string };
}

export interface PeopleData {
  people: UserRead[];
  timeZone: string;
}

/** Everybody with an account: roles, state, second factor, last sign-in. */
export function peoplePage(words: Words, { people, timeZone }: PeopleData): PeoplePage {
  const { lang } = words;
  const columns = ['name', 'roles', 'status', 'factor', 'signedIn'].map((key) => ({
    label: words.t(`admin.people.${key}`),
  }));
  return {
    template: 'admin/people/index',
    title: words.t('admin.people.title'),
    breadcrumbs: [],
    section: 'people',
    lead: words.t('admin.people.lead', { count: people.length }),
    invite: { label: words.t('admin.people.invite'), href: adminPaths.newPerson(lang) },
    table: dataTable(
      {
        caption: words.t('admin.people.title'),
        hideCaption: true,
        columns,
        rows: people.map((user) => ({ cells: row(words, user, timeZone) })),
      },
      words,
    ),
    endAll: { label: words.t('admin.sessionEnd.title'), href: adminPaths.sessionEnd(lang) },
  };
}

const TONES: Record<UserRead['status'], Tone> = { active: 'done', invited: 'amber', disabled: 'line' };

function row(words: Words, user: UserRead, timeZone: string): CellInput[] {
  return [
    { text: user.name, href: adminPaths.person(words.lang, user.id), small: user.email },
    rolesInWords(words, user),
    { tag: words.t(`admin.status.${user.status}`), tone: TONES[user.status] },
    words.t(user.hasSecondFactor ? 'admin.people.hasFactor' : 'admin.people.noFactor'),
    user.signedInAt ? words.dateTime(user.signedInAt, timeZone) : words.t('admin.people.never'),
  ];
}

export function rolesInWords(words: Words, { roles }: Pick<UserRead, 'roles'>): string {
  return roles.length === 0
    ? words.t('admin.people.noRole')
    : words.list(roles.map((role) => words.t(`identity.role.${role}`)));
}
