import { Injectable } from '@nestjs/common';
import { SealedFields } from '../common/crypto/sealed-fields';
import { ReadDb, Tx } from '../common/persistence';
import { OutboxRow } from './data/outbox.entity';

const placeOf = (id: string) => ({ table: 'outbox', column: 'secret', id });

/** Links and codes in waiting mails: whoever reads the database must not be able to use them (S1, S39). */
@Injectable()
export class MailSecrets {
  constructor(
    private readonly sealed: SealedFields,
    private readonly readDb: ReadDb,
  ) {}

  async seal(tx: Tx, id: string, secret: Record<string, string> = {}): Promise<string | null> {
    if (Object.keys(secret).length === 0) return null;
    return this.sealed.seal(tx, 'outbox', placeOf(id), JSON.stringify(secret));
  }

  async open({ id, secret }: OutboxRow): Promise<Record<string, string>> {
    if (secret === null) return {};
    return JSON.parse(await this.sealed.open(this.readDb.manager, placeOf(id), secret)) as Record<string, string>;
  }
}
