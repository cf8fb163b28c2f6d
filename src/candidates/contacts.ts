import { Injectable } from '@nestjs/common';
import { EntityManager, In, IsNull } from 'typeorm';
import { SealedFields } from '../common/crypto/sealed-fields';
import { NotFound, StaleEdit } from '../common/errors';
import { Ids } from '../common/ids/ids';
import { findRow, insert, ReadDb, Tx } from '../common/persistence';
import { Language } from '../common/text';
import { Candidacy } from './data/candidacy.entity';
import { Contact, ContactParty } from './data/contact.entity';

export interface ContactRead {
  id: string;
  candidacyId: string;
  party: ContactParty;
  address: string;
  telephone: string | null;
  language: Language;
  timeZone: string | null;
}

export interface ContactCommand {
  /** The candidate, unless it is said to be the State. */
  party?: ContactParty;
  address: string;
  telephone?: string | null;
  language: Language;
  timeZone: string | null;
  /** The contact from which the change started; null where there was none. */
  knownId: string | null;
}

const placeOf = (id: string, column: 'address' | 'telephone' = 'address') => ({ table: 'contact', column, id });

/**
 * Mail addresses and telephone numbers of candidates and of the States that nominated them, sealed: secret from all but
 * named staff (A3).
 */
@Injectable()
export class Contacts {
  constructor(
    private readonly readDb: ReadDb,
    private readonly sealed: SealedFields,
    private readonly ids: Ids,
  ) {}

  async of(
    candidacyId: string,
    party: ContactParty = 'candidate',
    db: EntityManager = this.readDb.manager,
  ): Promise<ContactRead | null> {
    const row = await db.findOneBy(Contact, { candidacy_id: candidacyId, party, ended_at: IsNull() });
    return row && this.opened(db, row);
  }

  /** Where they live by the clock; the address stays sealed. */
  async timeZoneOf(candidacyId: string, party: ContactParty): Promise<string | null> {
    const row = await findRow(this.readDb.manager, Contact, { candidacy_id: candidacyId, party, ended_at: null });
    return row?.time_zone ?? null;
  }

  /** The contacts in force of many, by candidacy. */
  async ofAll(
    candidacyIds: string[],
    party: ContactParty = 'candidate',
    db: EntityManager = this.readDb.manager,
  ): Promise<Map<string, ContactRead>> {
    const rows = await db.findBy(Contact, { candidacy_id: In(candidacyIds), party, ended_at: IsNull() });
    const contacts = await Promise.all(rows.map((row) => this.opened(db, row)));
    return new Map(contacts.map((contact) => [contact.candidacyId, contact]));
  }

  /** Also one that has ended, for telling it so. */
  async byId(id: string, db: EntityManager = this.readDb.manager): Promise<ContactRead | null> {
    const row = await db.findOneBy(Contact, { id });
    return row && this.opened(db, row);
  }

  /** Opens every address in force, so that the time taken does not tell whether this one is on file. */
  async withAddress(address: string, db: EntityManager): Promise<ContactRead[]> {
    const rows = await db.findBy(Contact, { ended_at: IsNull() });
    const contacts = [];
    for (const row of rows) contacts.push(await this.opened(db, row));
    return contacts.filter((contact) => contact.address.toLowerCase() === address.toLowerCase());
  }

  /** Puts a new contact in place of the last; returns both. */
  async replaceIn(
    tx: Tx,
    candidacyId: string,
    command: ContactCommand,
  ): Promise<{ before: ContactRead | null; now: ContactRead }> {
    const { address, language, timeZone, telephone = null, party = 'candidate' } = command;
    const before = await this.of(candidacyId, party, tx.manager);
    if ((before?.id ?? null) !== command.knownId) throw new StaleEdit();
    if (before) await tx.manager.update(Contact, { id: before.id }, { ended_at: tx.now });
    const id = this.ids.uuid();
    // A mission's address is no part of the person's data.
    const key = party === 'state' ? `candidacy:${candidacyId}` : await this.keyOf(tx, candidacyId);
    await insert(tx, Contact, {
      id,
      candidacy_id: candidacyId,
      party,
      address: await this.sealed.seal(tx, key, placeOf(id), address),
      telephone: telephone && (await this.sealed.seal(tx, key, placeOf(id, 'telephone'), telephone)),
      language,
      time_zone: timeZone,
      created_at: tx.now,
      ended_at: null,
    });
    return { before, now: { id, candidacyId, party, address, telephone, language, timeZone } };
  }

  /** Nobody is written to there any more. */
  async endIn(tx: Tx, candidacyId: string, party: ContactParty): Promise<void> {
    const inForce = { candidacy_id: candidacyId, party, ended_at: IsNull() };
    const { affected } = await tx.manager.update(Contact, inForce, { ended_at: tx.now });
    if (affected) tx.audit('contact.changed', `candidacy:${candidacyId}`, { party });
  }

  private async opened(db: EntityManager, row: Contact): Promise<ContactRead> {
    const { id, candidacy_id: candidacyId, party, language, time_zone: timeZone } = row;
    const address = await this.sealed.open(db, placeOf(id), row.address);
    const telephone = row.telephone && (await this.sealed.open(db, placeOf(id, 'telephone'), row.telephone));
    return { id, candidacyId, party, address, telephone, language, timeZone };
  }

  /** A person's key, which is destroyed when the person's data are erased; a State's candidacy has its own. */
  private async keyOf(tx: Tx, candidacyId: string): Promise<string> {
    const candidacy = await tx.manager.findOneBy(Candidacy, { id: candidacyId });
    if (!candidacy) throw new NotFound();
    return candidacy.person_id ? `person:${candidacy.person_id}` : `candidacy:${candidacyId}`;
  }
}
