import { Words } from '../../common/text/words';
import { accountPaths } from '../../common/web/account.paths';
import { postButton, PostButtonView } from '../../common/web/components/buttons';
import { View } from '../../common/web/rendering/view';
import { SessionRead } from '../accounts/own-security.queries';
import { identityPaths } from './identity.paths';

export interface SessionsPage extends View {
  lead: string;
  sessions: { name: string; isThis: boolean; times: string; end: PostButtonView | null }[];
  everywhere: PostButtonView;
}

export interface SessionsData {
  sessions: SessionRead[];
  /** The session of this request. */
  currentId: string | null;
  timeZone: string;
}

/** Where one is signed in: browser and times, no addresses (S10). */
export function sessionsPage(words: Words, { sessions, currentId, timeZone }: SessionsData): SessionsPage {
  const { lang } = words;
  return {
    template: 'account/sessions',
    title: words.t('identity.sessions.title'),
    breadcrumbs: [
      { label: words.t('identity.account.title'), href: accountPaths.account(lang) },
      { label: words.t('identity.sessions.title'), href: null },
    ],
    lead: words.t('identity.sessions.lead'),
    sessions: sessions.map((session) => row(words, session, session.id === currentId, timeZone)),
    everywhere: postButton({
      action: identityPaths.everywhere(lang),
      label: words.t('identity.sessions.everywhere'),
      small: false,
    }),
  };
}

function row(words: Words, session: SessionRead, isThis: boolean, timeZone: string): SessionsPage['sessions'][number] {
  const name = session.agent || words.t('identity.sessions.unknownBrowser');
  const started = words.dateTime(session.startedAt, timeZone);
  const about = words.t('identity.sessions.about', { name, started });
  return {
    name,
    isThis,
    times: words.t('identity.sessions.times', { started, seen: words.dateTime(session.seenAt, timeZone) }),
    end: isThis
      ? null
      : postButton({
          action: identityPaths.sessionEnd(words.lang, session.id),
          label: words.t('identity.sessions.end'),
          about,
        }),
  };
}
