import { Words } from '../../common/text/words';
import type { MailMessage } from '../../common/web/rendering/mail-message';

type Params = Record<string, string>;
type Template = (words: Words, params: Params) => MailMessage;

/** Mails to candidates and States by the name they have in the outbox. */
export const LINK_MAILS: Record<string, Template> = {
  'candidate-link': (words, params) => withLink(words, params, 'link'),
  'candidate-reply': (words, params) => withLink(words, params, 'reply'),
  'state-link': (words, params) => {
    const mail = withLink(words, params, 'link');
    const text = words.t('answers.stateMail.link', { name: params.about ?? '', site: params.site ?? '' });
    return { ...toState(words, params, mail), paragraphs: [text, words.t('answers.stateMail.personal')] };
  },
  'assistant-link': (words, params) => ({
    subject: words.t('answers.assistantMail.subject', { site: params.site ?? '' }),
    greeting: words.t('answers.assistantMail.greeting'),
    paragraphs: [
      words.t('answers.assistantMail.text', { name: params.name ?? '', site: params.site ?? '' }),
      words.t('questionnaires.mail.personal'),
    ],
    facts: [{ term: words.t('questionnaires.mail.until'), value: words.dateTime(params.until ?? '') }],
    action: { label: words.t('answers.assistantMail.open'), href: params.link ?? '' },
    closing: [],
  }),
  'candidate-inquiry': (words, params) => ({
    subject: words.t('answers.inquiryMail.subject', { site: params.site ?? '' }),
    greeting: words.t('answers.inquiryMail.greeting'),
    paragraphs: [words.t('answers.inquiryMail.text', { at: words.dateTime(params.at ?? '') })],
    facts: [],
    action: { label: words.t('answers.inquiryMail.open'), href: params.href ?? '' },
    closing: [],
  }),
  'candidate-error': (words, params) => ({
    subject: words.t('deliberation.errors.staffMail.subject', { site: params.site ?? '' }),
    greeting: words.t('answers.inquiryMail.greeting'),
    paragraphs: [words.t('deliberation.errors.staffMail.text', { at: words.dateTime(params.at ?? '') })],
    facts: [],
    action: { label: words.t('deliberation.errors.staffMail.open'), href: params.href ?? '' },
    closing: [],
  }),
  'candidate-error-answered': (words, params) => ({
    subject: words.t('deliberation.errors.mail.subject', { site: params.site ?? '' }),
    greeting: words.t('questionnaires.mail.greeting', { name: params.name ?? '' }),
    paragraphs: [words.t('deliberation.errors.mail.text'), words.t('deliberation.errors.mail.link')],
    facts: [],
    action: null,
    closing: [],
  }),
  'candidate-answers': received,
  'state-answers': (words, params) => toState(words, params, received(words, params)),
  'candidate-entered': entered,
  'state-entered': (words, params) => toState(words, params, entered(words, params)),
  'candidate-address-changed': addressChanged,
  'state-address-changed': (words, params) => toState(words, params, addressChanged(words, params)),
};

function received(words: Words, params: Params): MailMessage {
  return {
    subject: words.t('answers.mail.subject', { site: params.site ?? '' }),
    greeting: words.t('questionnaires.mail.greeting', { name: params.name ?? '' }),
    paragraphs: [
      words.t('answers.mail.text', { at: inBothZones(words, params.at ?? '', params.zone) }),
      words.t('answers.mail.until'),
      words.t('answers.mail.copy'),
    ],
    facts: [
      { term: words.t('answers.mail.reference'), value: params.reference ?? '' },
      { term: words.t('answers.mail.receipt'), value: params.receipt ?? '' },
    ],
    action: null,
    closing: [],
  };
}

/** Staff wrote down what came on paper: who is named as the author has to know of it, and to be able to say no. */
function entered(words: Words, params: Params): MailMessage {
  const mail = received(words, params);
  const { receivedOn = '', at = '', zone } = params;
  const dates = { on: words.date(receivedOn), at: inBothZones(words, at, zone) };
  return {
    ...mail,
    subject: words.t('answers.enteredMail.subject', { site: params.site ?? '' }),
    paragraphs: [
      words.t('answers.enteredMail.text', dates),
      words.t('answers.enteredMail.wrong'),
      words.t('answers.enteredMail.copy'),
    ],
  };
}

function addressChanged(words: Words, params: Params): MailMessage {
  const { at = '', site = '' } = params;
  return {
    subject: words.t('questionnaires.mail.addressChanged.subject'),
    greeting: words.t('questionnaires.mail.greeting', { name: params.name ?? '' }),
    paragraphs: [
      words.t('questionnaires.mail.addressChanged.text', { at: words.dateTime(at), site }),
      words.t('questionnaires.mail.addressChanged.wrong'),
    ],
    facts: [],
    action: null,
    closing: [],
  };
}

/** To the State, which may have nominated more than one: says first which nomination it is about. */
const toState = (words: Words, { name = '', about = '' }: Params, mail: MailMessage): MailMessage => ({
  ...mail,
  greeting: words.t('answers.stateMail.greeting', { state: name }),
  facts: [{ term: words.t('answers.stateMail.about'), value: about }, ...mail.facts],
});

function withLink(words: Words, params: Params, key: 'link' | 'reply'): MailMessage {
  const { due, until = '', site = '', zone } = params;
  return {
    subject: words.t(`questionnaires.mail.${key}.subject`, { site }),
    greeting: words.t('questionnaires.mail.greeting', { name: params.name ?? '' }),
    paragraphs: [words.t(`questionnaires.mail.${key}.text`, { site }), words.t('questionnaires.mail.personal')],
    facts: [
      ...(due ? [{ term: words.t('questionnaires.mail.due'), value: inBothZones(words, due, zone) }] : []),
      { term: words.t('questionnaires.mail.until'), value: inBothZones(words, until, zone) },
    ],
    action: { label: words.t('questionnaires.mail.open'), href: params.link ?? '' },
    closing: [words.t('questionnaires.mail.help')],
  };
}

/** In UTC and, where the clocks of a known zone show another time, in that one too. */
export function inBothZones(words: Words, at: string, zone: string | null | undefined): string {
  const utc = words.dateTime(at);
  const own = zone ? words.dateTime(at, zone) : utc;
  return own === utc ? utc : words.t('questionnaires.bothZones', { utc, own });
}
