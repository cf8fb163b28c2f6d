import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createTransport, SendMailOptions } from 'nodemailer';
import { Settings } from '../common/config';
import { SendOutcome } from './domain/mail-state';

export abstract class MailTransport {
  abstract send(id: string, message: SendMailOptions): Promise<SendOutcome>;
}

/** Writes each mail as a file, for trying the platform out without a mail server. */
export class FolderTransport extends MailTransport {
  private readonly composer = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });

  constructor(private readonly folder: string) {
    super();
  }

  async send(id: string, message: SendMailOptions): Promise<SendOutcome> {
    const { message: bytes } = await this.composer.sendMail(message);
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
    await writeFile(join(this.folder, `${id}.eml`), bytes as Buffer, { mode: 0o600 });
    return 'accepted';
  }
}

interface SmtpError {
  responseCode?: number;
  command?: string;
}

export class SmtpTransport extends MailTransport {
  private readonly transporter;

  constructor(url: string) {
    super();
    this.transporter = createTransport(url, { disableFileAccess: true, disableUrlAccess: true });
  }

  async send(_id: string, message: SendMailOptions): Promise<SendOutcome> {
    try {
      await this.transporter.sendMail(message);
      return 'accepted';
    } catch (error) {
      return outcomeOf(error as SmtpError);
    }
  }
}

/** After DATA began without an answer nobody knows whether the mail was taken (R13). */
function outcomeOf(error: SmtpError): SendOutcome {
  if (error.responseCode && error.responseCode >= 500) return 'refused_for_good';
  if (error.responseCode) return 'refused_for_now';
  return error.command === 'DATA' ? 'unknown' : 'refused_for_now';
}

export function mailTransport(settings: Settings): MailTransport {
  return settings.mail.smtpUrl ? new SmtpTransport(settings.mail.smtpUrl) : new FolderTransport(settings.mail.folder);
}
