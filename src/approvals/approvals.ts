import { Injectable } from '@nestjs/common';
import { EntityManager, In, IsNull } from 'typeorm';
import { RuleBroken } from '../common/errors';
import { Ids } from '../common/ids/ids';
import { insert, ReadDb, Tx } from '../common/persistence';
import { ApprovalSide } from '../policy';
import { Approval } from './approval.entity';

export interface ApprovalRequest {
  action: string;
  objectRef: string;
  /** Hash of exactly what is approved; a first approval of other content does not count (S18). */
  contentHash: string;
  side: ApprovalSide;
}
export interface PendingApproval {
  id: string;
  objectRef: string;
  contentHash: string;
  firstBy: string;
  firstSide: ApprovalSide;
  firstAt: string;
}
export type ApprovalStep = { step: 'first'; approvalId: string } | { step: 'second'; approvalId: string };

/** Decisions that need two different persons, bound to the content they saw. */
@Injectable()
export class Approvals {
  constructor(
    private readonly ids: Ids,
    private readonly readDb: ReadDb,
  ) {}

  /** Gives one approval. The caller has asked the policy that persons and sides differ; the person is checked again here. */
  async give(tx: Tx, request: ApprovalRequest): Promise<ApprovalStep> {
    const userId = tx.actor.userId;
    if (!userId) throw new RuleBroken('approval_needs_person');
    const pending = await this.lockPending(tx, request);
    if (!pending) return this.first(tx, request, userId);
    if (pending.content_hash !== request.contentHash) {
      await tx.manager.update(Approval, { id: pending.id }, { ended_at: tx.now });
      return this.first(tx, request, userId);
    }
    if (pending.first_by === userId) throw new RuleBroken('approval_same_person');
    if (pending.first_side === request.side && request.side !== 'administrator')
      throw new RuleBroken('approval_same_side');
    return this.second(tx, pending, request.side, userId);
  }

  /** Ends a pending first approval: its giver takes it back, or the content changed. */
  async end(tx: Tx, action: string, objectRef: string): Promise<void> {
    await tx.manager.update(
      Approval,
      { action, object_ref: objectRef, decided_at: IsNull(), ended_at: IsNull() },
      { ended_at: tx.now },
    );
  }

  async pending(
    action: string,
    objectRefs: string[],
    db: EntityManager = this.readDb.manager,
  ): Promise<Map<string, PendingApproval>> {
    const rows = await db.findBy(Approval, {
      action,
      object_ref: In(objectRefs),
      decided_at: IsNull(),
      ended_at: IsNull(),
    });
    return new Map(
      rows.map((row) => [
        row.object_ref,
        {
          id: row.id,
          objectRef: row.object_ref,
          contentHash: row.content_hash,
          firstBy: row.first_by,
          firstSide: row.first_side,
          firstAt: row.first_at,
        },
      ]),
    );
  }

  private async lockPending(tx: Tx, request: ApprovalRequest): Promise<Approval | null> {
    const query = tx.manager
      .createQueryBuilder(Approval, 'approval')
      .where({ action: request.action, object_ref: request.objectRef, decided_at: IsNull(), ended_at: IsNull() });
    if (tx.manager.connection.options.type === 'postgres') query.setLock('pessimistic_write');
    return query.getOne();
  }

  private async first(tx: Tx, request: ApprovalRequest, userId: string): Promise<ApprovalStep> {
    const row: Approval = {
      id: this.ids.uuid(),
      action: request.action,
      object_ref: request.objectRef,
      content_hash: request.contentHash,
      first_by: userId,
      first_side: request.side,
      first_at: tx.now,
      second_by: null,
      second_side: null,
      decided_at: null,
      ended_at: null,
    };
    await insert(tx, Approval, row);
    tx.audit('approval.given', request.objectRef, {
      action: request.action,
      contentHash: request.contentHash,
      step: 1,
    });
    return { step: 'first', approvalId: row.id };
  }

  private async second(tx: Tx, pending: Approval, side: ApprovalSide, userId: string): Promise<ApprovalStep> {
    await tx.manager.update(Approval, { id: pending.id }, { second_by: userId, second_side: side, decided_at: tx.now });
    tx.audit('approval.given', pending.object_ref, {
      action: pending.action,
      contentHash: pending.content_hash,
      step: 2,
    });
    return { step: 'second', approvalId: pending.id };
  }
}
