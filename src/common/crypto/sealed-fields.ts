import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import { Ids } from '../ids/ids';
import { findRow } from '../persistence/rows';
import { Tx } from '../persistence/tx';
import { DataKey } from './data-key.entity';
import { KeyRing } from './key-ring';
import { boundTo, keyIdOf, openWith, Place, SealBroken, sealWith } from './sealing';

/** Encrypts single columns with a key per scope (`cycle:<id>`, `person:<id>`, `system`), each wrapped by a master key. */
@Injectable()
export class SealedFields {
  /** Opened data keys by id. Keys only come and go with their rows, so this never goes stale, only large. */
  private readonly opened = new Map<string, Buffer>();

  constructor(
    private readonly keyRing: KeyRing,
    private readonly ids: Ids,
  ) {}

  seal(tx: Tx, scope: string, place: Place, plain: string): Promise<string> {
    return this.sealBytes(tx, scope, place, Buffer.from(plain, 'utf8'));
  }

  async sealBytes(tx: Tx, scope: string, place: Place, plain: Buffer): Promise<string> {
    const row = (await findRow(tx.manager, DataKey, { scope })) ?? (await this.newKey(tx, scope));
    return sealWith(this.unwrapped(row), row.id, boundTo(place), plain);
  }

  async open(db: EntityManager, place: Place, sealed: string): Promise<string> {
    return (await this.openBytes(db, place, sealed)).toString('utf8');
  }

  async openBytes(db: EntityManager, place: Place, sealed: string): Promise<Buffer> {
    const id = keyIdOf(sealed);
    const key = this.opened.get(id) ?? this.unwrapped(await this.find(db, id));
    return openWith(key, boundTo(place), sealed);
  }

  private async find(db: EntityManager, id: string): Promise<DataKey> {
    const row = await findRow(db, DataKey, { id });
    if (!row) throw new SealBroken();
    return row;
  }

  private async newKey(tx: Tx, scope: string): Promise<DataKey> {
    const id = this.ids.uuid();
    const master = this.keyRing.currentId;
    const wrapped = sealWith(this.keyRing.derive(master, 'wrap'), master, `data_key|${id}`, randomBytes(32));
    const row: DataKey = { id, scope, wrapped, created_at: tx.now };
    // Two first writers on PostgreSQL: the second finds the row of the first.
    await tx.manager.createQueryBuilder().insert().into(DataKey).values(row).orIgnore().execute();
    return tx.manager.findOneByOrFail(DataKey, { scope });
  }

  private unwrapped(row: DataKey): Buffer {
    const known = this.opened.get(row.id);
    if (known) return known;
    const key = openWith(this.keyRing.derive(keyIdOf(row.wrapped), 'wrap'), `data_key|${row.id}`, row.wrapped);
    this.opened.set(row.id, key);
    return key;
  }
}
