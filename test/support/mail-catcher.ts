import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { AddressObject, simpleParser } from 'mailparser';
import { MailWorker } from '../../src/mail';
import type { TestApp } from './test-app';

export interface CaughtMail {
  to: string;
  subject: string;
  text: string;
  html: string;
  /** Every address on the web that the text names. */
  links: string[];
}

/** Lets the worker send what is due into the folder and reads all that lies there. */
export async function catchMails(get: TestApp['get'], folder: string): Promise<CaughtMail[]> {
  await get(MailWorker).sendDue();
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder).filter((name) => name.endsWith('.eml'));
  const paths = files.map((name) => join(folder, name)).sort((a, b) => statSync(a).mtimeMs - statSync(b).mtimeMs);
  return Promise.all(paths.map(read));
}

async function read(path: string): Promise<CaughtMail> {
  const { to, subject, text, html } = await simpleParser(readFileSync(path));
  const addresses = [to ?? []].flat() as AddressObject[];
  const body = text ?? '';
  return {
    to: addresses.map((address) => address.text).join(', '),
    subject: subject ?? '',
    text: body,
    html: html || '',
    links: body.match(/https?:\/\/\S+/g) ?? [],
  };
}
