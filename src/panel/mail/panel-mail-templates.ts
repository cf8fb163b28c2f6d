import { Words } from '../../common/text/words';
import type { MailMessage } from '../../common/web/rendering/mail-message';

/** Every mail that the panel's work sends. */
export const PANEL_MAILS = [
  'panel-seat',
  'panel-assigned',
  'panel-scoring-open',
  'panel-scoring-closed',
  'panel-deadline',
  'panel-reopened',
  'panel-recusal',
  'panel-admission',
  'panel-time-requested',
  'panel-time-granted',
  'panel-time-refused',
] as const;
export type PanelMailName = (typeof PANEL_MAILS)[number];

/** The parts of one mail from its parameters: name, link, and where there is one a date (`due`, `from`) and a count. */
export function panelMail(name: PanelMailName): (words: Words, params: Record<string, string>) => MailMessage {
  const key = name.replace(/^panel-/, '').replace(/-(\w)/g, (_all, letter: string) => letter.toUpperCase());
  return (words, params) => {
    const say = (part: string) => words.t(`panel.mail.${key}.${part}`, { count: Number(params.count ?? '1') });
    return {
      subject: say('subject'),
      greeting: words.t('panel.mail.greeting', { name: params.name ?? '' }),
      paragraphs: [say('text'), say('next')],
      facts: factsOf(words, params),
      action: params.link ? { label: words.t('panel.mail.open'), href: params.link } : null,
      closing: [words.t('panel.mail.closing')],
    };
  };
}

function factsOf(words: Words, { due, from, zone }: Record<string, string>): MailMessage['facts'] {
  const inZone = (at: string) => words.dateTime(at, zone ?? 'UTC');
  const dueValue = due && (zone && zone !== 'UTC' ? `${inZone(due)} (${words.dateTime(due)})` : words.dateTime(due));
  return [
    ...(dueValue ? [{ term: words.t('panel.mail.due'), value: dueValue }] : []),
    ...(from ? [{ term: words.t('panel.mail.from'), value: words.date(from) }] : []),
  ];
}
