import { Injectable } from '@nestjs/common';
import { NotFound } from '../../../common/errors';
import { Words } from '../../../common/text';
import { Clock } from '../../../common/time/clock';
import { leftOutReason } from '../../domain';
import { Addressee, LetterAddressees } from '../../letters/letter-addressees';
import { LetterDesk } from '../../letters/letter-desk';
import type { MailingRead } from '../../letters/mailings.queries';
import type { FollowUp } from '../../tracking/follow-up.queries';
import { addresseeLabel } from './addressee-label';
import type { LetterGround } from './letter-ground';
import { LetterShowPage, letterShowPage } from './letter-show.page';
import { DryRunLine, MailingShowPage, mailingShowPage } from './mailing-show.page';

/** Loads what the pages on one mailing show, and makes them. */
@Injectable()
export class MailingPageData {
  constructor(
    private readonly addressees: LetterAddressees,
    private readonly desk: LetterDesk,
    private readonly clock: Clock,
  ) {}

  async show(words: Words, ground: LetterGround, mailing: MailingRead): Promise<MailingShowPage> {
    const chosen = mailing.letters.map(({ candidacyId }) => candidacyId);
    const people = ground.people.filter(({ candidacy }) => chosen.includes(candidacy.id));
    const found = await this.addressees.of(ground.questionnaire.id, chosen);
    const lines = people.flatMap((person): DryRunLine[] => {
      const addressee = found.get(person.candidacy.id);
      if (!addressee) return [];
      return [{ person, contact: addressee.contact, leftOut: leftOutReason(mailing, addressee.facts) }];
    });
    const first = lines.find(({ leftOut }) => leftOut === null);
    const copy = first && this.copy(ground, mailing, first.person, found.get(first.person.candidacy.id));
    const sample =
      first && copy
        ? { name: addresseeLabel(words, ground.questionnaire, first.person.candidacy), ...copy.mail }
        : null;
    return mailingShowPage(words, ground, { mailing, lines, sample });
  }

  /** Throws NotFound for somebody who does not stand in this election. */
  async letter(words: Words, ground: LetterGround, mailing: MailingRead, candidacyId: string): Promise<LetterShowPage> {
    const person = ground.people.find(({ candidacy }) => candidacy.id === candidacyId);
    if (!person) throw new NotFound();
    const addressee = (await this.addressees.of(ground.questionnaire.id, [candidacyId])).get(candidacyId);
    const letter = mailing.letters.find((one) => one.candidacyId === candidacyId) ?? null;
    const { lang, mail } = letter?.mail
      ? { lang: letter.mail.lang, mail: this.desk.preview(letter.mail.lang, letter.mail.params) }
      : this.copy(ground, mailing, person, addressee);
    const address = addressee?.contact?.address ?? null;
    return letterShowPage(words, ground, { mailing, person, letter, address, lang, mail });
  }

  private copy({ election }: LetterGround, mailing: MailingRead, to: FollowUp, addressee: Addressee | undefined) {
    const { texts, withLink } = mailing;
    const contact = addressee?.contact ?? null;
    const { lang, params } = this.desk.copy({ texts, withLink, election, to, contact, now: this.clock.now() });
    return { lang, mail: this.desk.preview(lang, params) };
  }
}
