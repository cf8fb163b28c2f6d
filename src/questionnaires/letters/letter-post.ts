import { Injectable } from '@nestjs/common';
import type { Language } from '../../common/text';
import { Tx } from '../../common/persistence';
import type { ElectionRead } from '../../elections';
import { Mailing, MailingLetter } from '../data/mailing.entity';
import { LinkMails } from '../links/link-mails';
import { PersonalLinks } from '../links/personal-links.service';
import { Addressee, LetterAddressees } from './letter-addressees';
import type { FollowUp } from '../tracking/follow-up.queries';
import { LetterDesk } from './letter-desk';

/** One candidate's copy at the moment of sending. */
export interface Copy {
  mailing: Mailing;
  letter: MailingLetter;
  election: ElectionRead;
  to: FollowUp;
  addressee: Addressee;
}

/** What a letter needs at the moment at which it is handed over: who gets it, and the link in it. */
@Injectable()
export class LetterPost {
  constructor(
    private readonly addressees: LetterAddressees,
    private readonly desk: LetterDesk,
    private readonly links: PersonalLinks,
    private readonly urls: LinkMails,
  ) {}

  async addresseesIn(tx: Tx, mailing: Mailing, letters: readonly MailingLetter[]): Promise<Map<string, Addressee>> {
    const ids = letters.map((letter) => letter.candidacy_id);
    return this.addressees.of(mailing.questionnaire_id, ids, tx.manager);
  }

  async copyIn(
    tx: Tx,
    { mailing, election, to, addressee }: Copy,
  ): Promise<{ lang: Language; params: Record<string, string>; link: { id: string; url: string } | null }> {
    const withLink = mailing.with_link;
    const { contact, respondent } = addressee;
    const { lang, params, linkEndsAt } = this.desk.copy({
      texts: mailing.texts,
      withLink,
      election,
      to,
      contact,
      now: tx.now,
    });
    if (linkEndsAt === null) return { lang, params, link: null };
    const { id, token } = await this.links.makeIn(tx, to.candidacy.id, linkEndsAt, respondent);
    return { lang, params, link: { id, url: this.urls.url(lang, token) } };
  }
}
