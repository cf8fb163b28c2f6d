import type { Language } from '../../common/text/language';
import { inLanguage, LocalizedText } from '../../common/text/localized-text';
import { Words } from '../../common/text/words';
import type { MailMessage } from '../../common/web/rendering/mail-message';
import { linkPaths } from '../../common/web/link.paths';
import { type AnswerCount, filledLetter, type LetterTexts } from '../domain';
import { inBothZones } from '../links/link-mail-messages';

/** Name in the outbox. */
export const LETTER_MAIL = 'candidate-letter';

export interface LetterData {
  texts: LetterTexts;
  /** The candidate's name. */
  name: string;
  /** The State that nominated, in the language of the letter. */
  state: string;
  election: LocalizedText;
  dueAt: string | null;
  zone: string | null;
  count: AnswerCount;
  site: { name: string; publicUrl: string };
  /** When the link in the letter ends; null for a letter without one. */
  linkEndsAt: string | null;
}

/** What one candidate's copy says, as it goes into the outbox. `words`: in the candidate's language. */
export function letterParams(words: Words, data: LetterData): Record<string, string> {
  const { texts, name, state, election, dueAt, zone, count, site, linkEndsAt } = data;
  const written = texts[words.lang as Language] ?? texts.en ?? { subject: '', text: '' };
  const values = {
    name,
    state,
    election: inLanguage(election, words.lang).text,
    deadline: dueAt ? inBothZones(words, dueAt, zone) : '',
    site: site.name,
    questions: words.number(count.asked),
    left: words.number(count.blank),
  };
  return {
    subject: filledLetter(written.subject, values),
    text: filledLetter(written.text, values),
    zone: zone ?? 'UTC',
    ...(dueAt ? { due: dueAt } : {}),
    ...(linkEndsAt ? { until: linkEndsAt } : { ask: site.publicUrl + linkPaths.expired(words.lang) }),
  };
}

/** A letter that staff wrote, in the frame that every letter has: dates, the one thing to do, whom to ask. */
export function letterMail(words: Words, params: Record<string, string>): MailMessage {
  const { subject = '', text = '', due, zone, until, link, ask } = params;
  const fact = (key: string, at: string) => ({
    term: words.t(`letters.mail.${key}`),
    value: inBothZones(words, at, zone),
  });
  const isPersonal = until !== undefined;
  return {
    subject,
    greeting: null,
    paragraphs: text.split(/\n{2,}/).map((paragraph) => paragraph.trim()),
    facts: [...(due ? [fact('due', due)] : []), ...(until ? [fact('until', until)] : [])],
    action: isPersonal
      ? { label: words.t('letters.mail.open'), href: link ?? words.t('letters.mail.linkLater') }
      : { label: words.t('letters.mail.ask'), href: ask ?? '' },
    closing: [words.t(isPersonal ? 'letters.mail.personal' : 'letters.mail.sameLink'), words.t('letters.mail.help')],
  };
}
