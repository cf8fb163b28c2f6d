import { randomInt } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import { SealedFields } from '../common/crypto/sealed-fields';
import { Ids } from '../common/ids/ids';
import { insert, Tx } from '../common/persistence';
import { Pseudonym } from './data/panel.entity';
import { Letter } from './data/review.entity';
import { lettersFor, shuffled } from './domain/letters';

/** Stand-ins for members: one per cycle for the audit log and exports, letters anew for each review. */
@Injectable()
export class Pseudonyms {
  constructor(
    private readonly ids: Ids,
    private readonly sealed: SealedFields,
  ) {}

  /** Gives a member a random pseudonym for the cycle; called when the member is first assigned. */
  async give(tx: Tx, cycleId: string, memberId: string): Promise<void> {
    if (await tx.manager.findOneBy(Pseudonym, { cycle_id: cycleId, member_id: memberId })) return;
    const id = this.ids.uuid();
    const content = await this.sealed.seal(
      tx,
      `cycle:${cycleId}`,
      { table: 'pseudonym', column: 'content', id },
      this.ids.token(9),
    );
    await insert(tx, Pseudonym, { id, cycle_id: cycleId, member_id: memberId, content });
  }

  /** How the audit log names this member in this cycle. */
  async auditRef(db: EntityManager, cycleId: string, memberId: string): Promise<string> {
    const row = await db.findOneByOrFail(Pseudonym, { cycle_id: cycleId, member_id: memberId });
    return `reviewer:${await this.sealed.open(db, { table: 'pseudonym', column: 'content', id: row.id }, row.content)}`;
  }

  /** Draws the letters of one review; once drawn they stay, so that a letter means one member throughout. */
  async drawLetters(tx: Tx, cycleId: string, reviewId: string, memberIds: string[]): Promise<void> {
    if (await tx.manager.findOneBy(Letter, { review_id: reviewId })) return;
    const id = this.ids.uuid();
    const letters = lettersFor(shuffled(memberIds, (bound) => randomInt(bound)));
    const content = await this.sealed.seal(
      tx,
      `cycle:${cycleId}`,
      { table: 'letter', column: 'content', id },
      JSON.stringify(letters),
    );
    await insert(tx, Letter, { id, review_id: reviewId, content });
  }

  /** member id → letter, empty before the letters are drawn. */
  async letters(db: EntityManager, reviewId: string): Promise<Record<string, string>> {
    const row = await db.findOneBy(Letter, { review_id: reviewId });
    if (!row) return {};
    return JSON.parse(
      await this.sealed.open(db, { table: 'letter', column: 'content', id: row.id }, row.content),
    ) as Record<string, string>;
  }
}
