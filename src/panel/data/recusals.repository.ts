import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import { SealedFields } from '../../common/crypto/sealed-fields';
import { NotFound } from '../../common/errors';
import { Ids } from '../../common/ids/ids';
import { insert, ReadDb, Tx } from '../../common/persistence';
import { DeclarationAnswer, DeclarationContent, RecusalCategory } from '../domain/conflict';
import { Admission, ConflictDeclaration, Recusal } from './review.entity';

/** Whose declaration or recusal it is, and the cycle whose key seals it. */
export interface Place {
  cycleId: string;
  reviewId: string;
  memberId: string;
}

/** Declarations, recusals and admissions: rows for ever, their texts sealed with the cycle's key. */
@Injectable()
export class RecusalsRepository {
  constructor(
    private readonly ids: Ids,
    private readonly sealed: SealedFields,
    private readonly readDb: ReadDb,
  ) {}

  async declare(tx: Tx, place: Place, answer: DeclarationAnswer, content: DeclarationContent): Promise<void> {
    const id = this.ids.uuid();
    const seat = { review_id: place.reviewId, member_id: place.memberId };
    const number = (await tx.manager.countBy(ConflictDeclaration, seat)) + 1;
    const at = { table: 'conflict_declaration', column: 'content', id };
    const sealed = await this.sealed.seal(tx, `cycle:${place.cycleId}`, at, JSON.stringify(content));
    const row = { id, ...seat, number, answer, content: sealed, at: tx.now };
    await insert(tx, ConflictDeclaration, row);
  }

  /** Adds a recusal; returns its id. */
  async recuse(tx: Tx, place: Place, category: RecusalCategory, reason: string): Promise<string> {
    const id = this.ids.uuid();
    const at = { table: 'recusal', column: 'reason', id };
    const sealed = await this.sealed.seal(tx, `cycle:${place.cycleId}`, at, reason);
    const { reviewId, memberId } = place;
    const row: Recusal = {
      id,
      review_id: reviewId,
      member_id: memberId,
      origin: 'self',
      category,
      reason: sealed,
      at: tx.now,
    };
    await insert(tx, Recusal, row);
    return id;
  }

  async admit(tx: Tx, place: Place, reason: string): Promise<void> {
    const { reviewId, memberId } = place;
    const by = tx.actor.userId ?? 'system';
    await insert(tx, Admission, {
      id: this.ids.uuid(),
      review_id: reviewId,
      member_id: memberId,
      by_user: by,
      at: tx.now,
      reason,
    });
  }

  async openDeclaration(id: string, db: EntityManager = this.readDb.manager): Promise<DeclarationContent> {
    const row = await db.findOneBy(ConflictDeclaration, { id });
    if (!row) throw new NotFound();
    const plain = await this.sealed.open(db, { table: 'conflict_declaration', column: 'content', id }, row.content);
    return JSON.parse(plain) as DeclarationContent;
  }

  async openReason(db: EntityManager, id: string): Promise<{ recusal: Recusal; reason: string }> {
    const recusal = await db.findOneBy(Recusal, { id });
    if (!recusal) throw new NotFound();
    return { recusal, reason: await this.sealed.open(db, { table: 'recusal', column: 'reason', id }, recusal.reason) };
  }
}
