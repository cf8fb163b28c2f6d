import { Injectable } from '@nestjs/common';
import { EntityManager, In } from 'typeorm';
import { CandidatesQueries, ContactRead, Contacts } from '../../candidates';
import { ReadDb } from '../../common/persistence';
import { Clock } from '../../common/time/clock';
import { Recipient } from '../../mail';
import { Invitation } from '../data/invitation.entity';
import { openLink } from '../data/invitations.repository';
import { Mailing, MailingLetter } from '../data/mailing.entity';
import { Questionnaire } from '../data/questionnaire.entity';
import { Response } from '../data/response.entity';
import { type AddresseeFacts, isPast, leftOutReason, ownDeadline, type Respondent } from '../domain';
import { addresseeName } from '../links/addressee-name';

export interface Addressee {
  respondent: Respondent;
  contact: ContactRead | null;
  facts: AddresseeFacts;
}

/** Who can be written to, and who stands behind a letter when its mail leaves. */
@Injectable()
export class LetterAddressees {
  constructor(
    private readonly readDb: ReadDb,
    private readonly clock: Clock,
    private readonly contacts: Contacts,
    private readonly candidates: CandidatesQueries,
  ) {}

  /** In six queries however many they are. */
  async of(
    questionnaireId: string,
    candidacyIds: string[],
    db: EntityManager = this.readDb.manager,
  ): Promise<Map<string, Addressee>> {
    const { respondent, due_at: dueAt } = await db.findOneByOrFail(Questionnaire, { id: questionnaireId });
    const contacts = await this.contacts.ofAll(candidacyIds, respondent, db);
    const withdrawn = await this.candidates.withdrawn(candidacyIds, db);
    const links = await db.findBy(Invitation, { candidacy_id: In(candidacyIds), purpose: respondent });
    const extended = await extensionsOf(db, questionnaireId, candidacyIds);
    const submitted = await submittedAmong(db, questionnaireId, candidacyIds);
    const usable = new Set(
      links.filter((link) => !link.replaced_by && !link.revoked_at).map((link) => link.candidacy_id),
    );
    const now = this.clock.now();
    return new Map(
      candidacyIds.map((id) => {
        const contact = contacts.get(id) ?? null;
        const facts = {
          isWithdrawn: withdrawn.has(id),
          hasAddress: contact !== null,
          isSubmitted: submitted.has(id),
          canOpen: usable.has(id),
          isOver: isPast(ownDeadline(dueAt, extended.get(id) ?? null), now),
        };
        return [id, { respondent, contact, facts }];
      }),
    );
  }

  /** Nobody, once the link in it was replaced, or a reason has come to leave this person out (S19). */
  async behind(letterId: string): Promise<Recipient | null> {
    const db = this.readDb.manager;
    const letter = await db.findOneBy(MailingLetter, { id: letterId });
    const mailing = letter && (await db.findOneBy(Mailing, { id: letter.mailing_id }));
    if (!letter || !mailing) return null;
    const { candidacy_id: id, invitation_id: link } = letter;
    if (link && !(await openLink(db, { id: link }, this.clock.now()))) return null;
    const addressee = (await this.of(mailing.questionnaire_id, [id])).get(id);
    // The link was made when the letter was handed over.
    if (!addressee?.contact || leftOutReason({ ...mailing, withLink: link !== null }, addressee.facts)) return null;
    const candidacy = await this.candidates.byId(id);
    const { address, party, language } = addressee.contact;
    return { address, name: candidacy ? addresseeName(candidacy, party, language) : '' };
  }
}

/** Own deadlines, of those who were given more time. */
async function extensionsOf(db: EntityManager, questionnaireId: string, ids: string[]): Promise<Map<string, string>> {
  const rows = await db.findBy(Response, { questionnaire_id: questionnaireId, candidacy_id: In(ids) });
  return new Map(rows.flatMap(({ candidacy_id: id, due_at: dueAt }) => (dueAt ? [[id, dueAt] as const] : [])));
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
