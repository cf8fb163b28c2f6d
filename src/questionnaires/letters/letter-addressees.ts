import { Injectable } from '@nestjs/common';
import { EntityManager, In } from 'typeorm';
import { CandidatesQueries, ContactRead, Contacts } from '../../candidates';
import { ReadDb } from '../../common/persistence';
import { Recipient } from '../../mail';
import { Invitation } from '../data/invitation.entity';
import { openLink } from '../data/invitations.repository';
import { Mailing, MailingLetter } from '../data/mailing.entity';
import { Questionnaire } from '../data/questionnaire.entity';
import { Response } from '../data/response.entity';
import type { AddresseeFacts, Respondent } from '../domain';
import { addresseeName } from '../links/addressee-name';

export interface Addressee {
  respondent: Respondent;
  contact: ContactRead | null;
  facts: AddresseeFacts;
}

type Asked = Pick<Questionnaire, 'id' | 'respondent'>;

/** Who can be written to, and who stands behind a letter when its mail leaves. */
@Injectable()
export class LetterAddressees {
  constructor(
    private readonly readDb: ReadDb,
    private readonly contacts: Contacts,
    private readonly candidates: CandidatesQueries,
  ) {}

  /** In four queries however many they are. */
  async of(
    { id: questionnaireId, respondent }: Asked,
    candidacyIds: string[],
    db: EntityManager = this.readDb.manager,
  ): Promise<Map<string, Addressee>> {
    const contacts = await this.contacts.ofAll(candidacyIds, db, respondent);
    const withdrawn = await this.candidates.withdrawn(candidacyIds, db);
    const links = await db.findBy(Invitation, { candidacy_id: In(candidacyIds), purpose: respondent });
    const submitted = await submittedAmong(db, questionnaireId, candidacyIds);
    const usable = new Set(
      links.filter((link) => !link.replaced_by && !link.revoked_at).map((link) => link.candidacy_id),
    );
    return new Map(
      candidacyIds.map((id) => {
        const contact = contacts.get(id) ?? null;
        const facts = {
          isWithdrawn: withdrawn.has(id),
          hasAddress: contact !== null,
          isSubmitted: submitted.has(id),
          canOpen: usable.has(id),
        };
        return [id, { respondent, contact, facts }];
      }),
    );
  }

  /** Nobody, once the link in it was replaced, the candidacy was withdrawn, or what it reminds of was sent (S19). */
  async behind(letterId: string, now: string): Promise<Recipient | null> {
    const db = this.readDb.manager;
    const letter = await db.findOneBy(MailingLetter, { id: letterId });
    const mailing = letter && (await db.findOneBy(Mailing, { id: letter.mailing_id }));
    const asked = mailing && (await db.findOneBy(Questionnaire, { id: mailing.questionnaire_id }));
    if (!letter || !asked) return null;
    if (letter.invitation_id && !(await openLink(db, { id: letter.invitation_id }, now))) return null;
    const found = await this.of(asked, [letter.candidacy_id]);
    const addressee = found.get(letter.candidacy_id);
    if (!addressee?.contact || addressee.facts.isWithdrawn) return null;
    if (mailing.kind === 'reminder' && addressee.facts.isSubmitted) return null;
    const candidacy = await this.candidates.byId(letter.candidacy_id);
    const { address, party, language } = addressee.contact;
    return { address, name: candidacy ? addresseeName(candidacy, party, language) : '' };
  }
}

/** Somebody who submitted and then went on writing has submitted all the same. */
async function submittedAmong(db: EntityManager, questionnaireId: string, ids: string[]): Promise<Set<string>> {
  const rows = await db
    .createQueryBuilder(Response, 'response')
    .select('response.candidacy_id', 'id')
    .where({ questionnaire_id: questionnaireId, candidacy_id: In(ids) })
    .andWhere('EXISTS (SELECT 1 FROM submission WHERE submission.response_id = response.id)')
    .getRawMany<{ id: string }>();
  return new Set(rows.map(({ id }) => id));
}
