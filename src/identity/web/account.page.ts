import { Words } from '../../common/text/words';
import { postButton, PostButtonView } from '../../common/web/components/buttons';
import { factsList, FactView } from '../../common/web/components/facts-list';
import { View } from '../../common/web/rendering/view';
import { isOffered, languageFacts } from '../../common/text/language';
import { UserRead } from '../users.queries';
import { homeOf, identityPaths } from './identity.paths';
import { timeZoneName } from '../domain/time-zones';

export interface AccountPage extends View {
  home: { label: string; href: string } | null;
  profile: FactView[];
  profileHref: string;
  security: { title: string; text: string; link: { label: string; href: string } }[];
  signOutEverywhere: PostButtonView;
}

export interface AccountData {
  user: UserRead;
  recoveryCodesLeft: number;
  sessions: number;
}

/** One's own account: who one is here, and what protects it. */
export function accountPage(words: Words, data: AccountData): AccountPage {
  const { user } = data;
  const { lang } = words;
  const home = homeOf(user.roles, lang);
  return {
    template: 'account/account',
    title: words.t('identity.account.title'),
    breadcrumbs: [],
    home: home === `/${lang}/account` ? null : { label: words.t('identity.account.home'), href: home },
    profile: profileOf(words, user),
    profileHref: identityPaths.profile(lang),
    security: securityOf(words, data),
    signOutEverywhere: postButton({
      action: identityPaths.everywhere(lang),
      label: words.t('identity.sessions.everywhere'),
      small: false,
    }),
  };
}

function profileOf(words: Words, user: UserRead): FactView[] {
  const language = isOffered(user.language) ? languageFacts(user.language).name : user.language;
  return factsList([
    { term: words.t('identity.field.name'), value: user.name },
    { term: words.t('identity.field.email'), value: user.email },
    {
      term: words.t('identity.field.roles', { count: user.roles.length }),
      value: words.list(user.roles.map((role) => words.t(`identity.role.${role}`))),
    },
    { term: words.t('identity.field.language'), value: language },
    { term: words.t('identity.field.timeZone'), value: timeZoneName(user.timeZone) },
  ]);
}

function securityOf(words: Words, { recoveryCodesLeft, sessions }: AccountData): AccountPage['security'] {
  const { lang } = words;
  const item = (key: string, href: string, count = 0) => ({
    title: words.t(`identity.account.${key}`),
    text: words.t(`identity.account.${key}Text`, { count }),
    link: { label: words.t(`identity.account.${key}Link`), href },
  });
  return [
    item('password', identityPaths.password(lang)),
    item('authenticator', identityPaths.authenticator(lang)),
    item('recoveryCodes', identityPaths.recoveryCodes(lang), recoveryCodesLeft),
    item('sessions', identityPaths.sessions(lang), sessions),
  ];
}
