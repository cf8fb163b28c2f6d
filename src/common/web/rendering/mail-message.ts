import type { Words } from '../../text/words';
import type { Link } from './page-context';

/** A mail as plain parts. Both of its forms are made from these, so they cannot differ. */
export interface MailMessage {
  subject: string;
  greeting: string | null;
  paragraphs: string[];
  /** Deadlines, names and the like, one a line. */
  facts: { term: string; value: string }[];
  /** The one thing to do. The address is printed too, so that it can be copied. */
  action: Link | null;
  closing: string[];
}

export interface MailContext {
  words: Words;
  site: { name: string; exampleStrip: boolean };
}

export interface RenderedMail {
  subject: string;
  html: string;
  text: string;
}

export interface MailLayoutModel extends MailMessage {
  lang: string;
  dir: string;
  siteName: string;
  example: { label: string; text: string } | null;
}

export function mailLayoutModel(message: MailMessage, { words, site }: MailContext): MailLayoutModel {
  return { ...message, lang: words.lang, dir: words.dir, siteName: site.name, example: exampleLine(words, site) };
}

/** The plain text form: paragraphs apart by an empty line, lines not wrapped (readers wrap them). */
export function mailText(message: MailMessage, { words, site }: MailContext): string {
  const example = exampleLine(words, site);
  const facts = message.facts.map(({ term, value }) => words.t('mail.fact', { term, value })).join('\n');
  const action = message.action ? `${message.action.label}\n${message.action.href}` : null;
  const parts = [
    example ? `${example.label} ${example.text}` : null,
    message.greeting,
    ...message.paragraphs,
    facts || null,
    action,
    ...message.closing,
    `--\n${site.name}`,
  ];
  return `${parts.filter((part) => part !== null).join('\n\n')}\n`;
}

function exampleLine(words: Words, site: MailContext['site']): { label: string; text: string } | null {
  return site.exampleStrip ? { label: words.t('common.example.label'), text: words.t('common.example.text') } : null;
}
