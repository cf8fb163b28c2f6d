import { Words } from '../../common/text/words';
import { MailMessage } from '../../common/web/rendering';

type Params = Record<string, string>;
type Template = (words: Words, params: Params) => MailMessage;

/** The mails about accounts by the name they have in the outbox; `siteName` stands in invitations. */
export function accountMailMessages(siteName: string): Record<string, Template> {
  return {
    'account-invitation': (words, params) => withLink(words, params, 'invitation', siteName),
    'password-reset': (words, params) => withLink(words, params, 'reset', siteName),
    'factors-reset': (words, params) => {
      const message = withLink(words, params, 'factorsReset', siteName);
      return { ...message, closing: [words.t('identity.mail.ignore')] };
    },
    'password-changed': (words, params) => notice(words, params, 'passwordChanged'),
    'totp-changed': (words, params) => notice(words, params, 'totpChanged'),
    'codes-changed': (words, params) => notice(words, params, 'codesChanged'),
    'address-changed': (words, params) => notice(words, params, 'addressChanged'),
    'recovery-code-used': (words, params) => {
      const message = notice(words, params, 'recoveryUsed');
      const left = words.t('identity.mail.recoveryUsed.left', { count: Number(params.left ?? 0) });
      return { ...message, paragraphs: [...message.paragraphs, left] };
    },
  };
}

function withLink(
  words: Words,
  params: Params,
  key: 'invitation' | 'reset' | 'factorsReset',
  site: string,
): MailMessage {
  const t = (part: string) => words.t(`identity.mail.${key}.${part}`, { site });
  return {
    subject: t('subject'),
    greeting: greeting(words, params),
    paragraphs: [t('text')],
    facts: [],
    action: { label: t('action'), href: params.link ?? '' },
    closing: key === 'factorsReset' ? [] : [t('closing')],
  };
}

function notice(words: Words, params: Params, key: string): MailMessage {
  return {
    subject: words.t(`identity.mail.${key}.subject`),
    greeting: greeting(words, params),
    paragraphs: [words.t(`identity.mail.${key}.text`, { at: words.dateTime(params.at ?? '') })],
    facts: [],
    action: null,
    closing: [words.t('identity.mail.ignore')],
  };
}

const greeting = (words: Words, params: Params): string =>
  words.t('identity.mail.greeting', { name: params.name ?? '' });
