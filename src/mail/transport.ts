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
}

/** Well within the worker's lease, so that no second worker takes the mail meanwhile. */
const PATIENCE = 60_000;

export class SmtpTransport extends MailTransport {
  constructor(
    private readonly url: string,
    private readonly patience = PATIENCE,
  ) {
    super();
  }

  async send(_id: string, message: SendMailOptions): Promise<SendOutcome> {
    const watch = new MessageWatch();
    const options = { url: this.url, logger: watch, disableFileAccess: true, disableUrlAccess: true };
    const limits = { signal: AbortSignal.timeout(this.patience) };
    try {
      await createTransport(options).sendMail({ ...message, ...limits });
      return 'accepted';
    } catch (error) {
      return outcomeOf(error as SmtpError, watch.isWhole);
    }
  }
}

/**
 * Sees in the mailer's log when the last byte of a message went out. Its errors do not say so: to them a connection cut there
 * is like one that never stood.
 */
class MessageWatch {
  isWhole = false;
  readonly trace = ignore;
  readonly debug = ignore;
  readonly warn = ignore;
  readonly error = ignore;
  readonly fatal = ignore;

  info(entry: { tnx?: string }): void {
    if (entry.tnx === 'message') this.isWhole = true;
  }
}

function ignore(): void {
  // Protocols of mails are kept nowhere: they hold addresses and links.
}

/** Once the message was out whole, without an answer nobody knows whether it was taken (R13). */
function outcomeOf({ responseCode }: SmtpError, isWhole: boolean): SendOutcome {
  if (responseCode && responseCode >= 500) return 'refused_for_good';
  if (responseCode) return 'refused_for_now';
  return isWhole ? 'unknown' : 'refused_for_now';
}

export function mailTransport(settings: Settings): MailTransport {
  return settings.mail.smtpUrl ? new SmtpTransport(settings.mail.smtpUrl) : new FolderTransport(settings.mail.folder);
}
