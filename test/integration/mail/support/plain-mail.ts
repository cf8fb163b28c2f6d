import type { MailTemplate } from '../../../../src/mail';
import { OutboxRow } from '../../../../src/mail/data/outbox.entity';
import { aTestApp, TestApp } from '../../../support/test-app';
import { MailTemplates } from '../../../../src/mail';

/** The simplest mail: a word, and a link where one is given. */
export const PLAIN: MailTemplate = (_words, { word = '', link }) => ({
  subject: word,
  greeting: null,
  paragraphs: [word],
  facts: [],
  action: link ? { label: 'Open', href: link } : null,
  closing: [],
});

/** The app with an SMTP server as its relay. */
export async function anAppAt(smtpUrl: string): Promise<TestApp> {
  const app = await aTestApp({ env: { SMTP_URL: smtpUrl } });
  app.get(MailTemplates).register('plain', PLAIN);
  return app;
}

/** Puts a mail in the outbox; with a link it is one that must not be sent twice. */
export async function anOutboxMail(app: TestApp, word: string, link: 'link' | 'no link' = 'no link'): Promise<void> {
  const secret = link === 'link' ? { link: `https://bench.example/${word}` } : undefined;
  await app.arrange(async (tx) => {
    tx.mail('plain', { to: `address:${word}@example.org`, params: { word }, secret, dedupeKey: word });
  });
}

/** Rows of the outbox by their word. */
export async function outbox(app: TestApp): Promise<Record<string, OutboxRow>> {
  const rows = await app.bench.databases.read.getRepository(OutboxRow).find();
  return Object.fromEntries(rows.map((row) => [row.dedupe_key, row]));
}

export async function statesOf(app: TestApp): Promise<Record<string, string>> {
  return Object.fromEntries(Object.entries(await outbox(app)).map(([word, { state }]) => [word, state]));
}
