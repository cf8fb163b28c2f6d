import { Injectable } from '@nestjs/common';
import { EntityManager, IsNull } from 'typeorm';
import { SealedFields } from '../common/crypto/sealed-fields';
import { NotFound, StaleEdit } from '../common/errors';
import { Ids } from '../common/ids/ids';
import { insert, ReadDb, Tx } from '../common/persistence';
import { Language } from '../common/text';
import { Candidacy } from './data/candidacy.entity';
import { Contact } from './data/contact.entity';

export interface ContactRead {
  id: string;
  candidacyId: string;
  address: string;
  language: Language;
  timeZone: string | null;
}

export interface ContactCommand {
  address: string;
  language: Language;
  timeZone: string | null;
  /** The contact from which the change started; null where there was none. */
  knownId: string | null;
}

const placeOf = (id: string) => ({ table: 'contact', column: 'address', id });

/** Candidates' mail addresses, sealed: secret from all but named staff (A3). */
@Injectable()
export class Contacts {
  constructor(
    private readonly readDb: ReadDb,
    private readonly sealed: SealedFields,
    private readonly ids: Ids,
  ) {}

  async of(candidacyId: string, db: EntityManager = this.readDb.manager): Promise<ContactRead | null> {
    const row = await db.findOneBy(Contact, { candidacy_id: candidacyId, ended_at: IsNull() });
    return row && this.opened(db, row);
  }

  /** Where the candidate lives by the clock; the address stays sealed. */
  async timeZoneOf(candidacyId: string): Promise<string | null> {
    const where = { candidacy_id: candidacyId, ended_at: IsNull() };
    const row = await this.readDb.manager.findOne(Contact, { select: { id: true, time_zone: true }, where });
    return row?.time_zone ?? null;
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
    const before = await this.of(candidacyId, tx.manager);
    if ((before?.id ?? null) !== command.knownId) throw new StaleEdit();
    if (before) await tx.manager.update(Contact, { id: before.id }, { ended_at: tx.now });
    const { address, language, timeZone } = command;
    const id = this.ids.uuid();
    const sealed = await this.sealed.seal(tx, await this.keyOf(tx, candidacyId), placeOf(id), address);
    await insert(tx, Contact, {
      id,
      candidacy_id: candidacyId,
      address: sealed,
      language,
      time_zone: timeZone,
      created_at: tx.now,
      ended_at: null,
    });
    return { before, now: { id, candidacyId, address, language, timeZone } };
  }

  private async opened(db: EntityManager, row: Contact): Promise<ContactRead> {
    const { id, candidacy_id: candidacyId, language, time_zone: timeZone } = row;
    return { id, candidacyId, address: await this.sealed.open(db, placeOf(id), row.address), language, timeZone };
  }

  /** A person's key, which is destroyed when the person's data are erased; a State's candidacy has its own. */
  private async keyOf(tx: Tx, candidacyId: string): Promise<string> {
    const candidacy = await tx.manager.findOneBy(Candidacy, { id: candidacyId });
    if (!candidacy) throw new NotFound();
    return candidacy.person_id ? `person:${candidacy.person_id}` : `candidacy:${candidacyId}`;
  }
}
