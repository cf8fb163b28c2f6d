import { Injectable, OnModuleInit } from '@nestjs/common';
import { MailTemplates, Recipients } from '../../mail';
import { LetterAddressees } from './letter-addressees';
import { LETTER_MAIL, letterMail } from './letter-mail';

/** Registers the letter among the mails, and who gets it. */
@Injectable()
export class LetterConnections implements OnModuleInit {
  constructor(
    private readonly mails: MailTemplates,
    private readonly recipients: Recipients,
    private readonly addressees: LetterAddressees,
  ) {}

  onModuleInit(): void {
    this.mails.register(LETTER_MAIL, letterMail);
    this.recipients.register('letter', (id) => this.addressees.behind(id));
  }
}
