import { Injectable } from '@nestjs/common';
import { EntityManager, In, IsNull } from 'typeorm';
import { sha256 } from '../common/crypto/hashing';
import { RuleBroken } from '../common/errors';
import { Ids } from '../common/ids/ids';
import { insert, ReadDb, Tx } from '../common/persistence';
import { canonicalJson } from '../common/text/canonical-json';
import { ApprovalSide } from '../policy';
import { Approval } from './approval.entity';

export interface ApprovalRequest {
  action: string;
  objectRef: string;
  /** Hash of exactly what is approved; a first approval of other content does not count (S18). */
  contentHash: string;
  /** The proposal itself, where no other row holds it; `hashOf(content)` must be its hash. */
  content?: Record<string, unknown>;
  side: ApprovalSide;
}
export interface PendingApproval {
  id: string;
  objectRef: string;
  contentHash: string;
  content: Record<string, unknown> | null;
  firstBy: string;
  firstSide: ApprovalSide;
  firstAt: string;
}
export type ApprovalStep = { step: 'first'; approvalId: string } | { step: 'second'; approvalId: string };

/** The hash to which both persons bind themselves. */
export const hashOf = (content: Record<string, unknown>): string => sha256(canonicalJson(content));

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
    if (request.content && hashOf(request.content) !== request.contentHash)
      throw new RuleBroken('approval_of_other_content');
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

  /** Ends a pending first approval: its giver takes it back, or the content changed. Says whether there was one. */
  async end(tx: Tx, action: string, objectRef: string): Promise<boolean> {
    const open = { action, object_ref: objectRef, decided_at: IsNull(), ended_at: IsNull() };
    const result = await tx.manager.update(Approval, open, { ended_at: tx.now });
    if (!result.affected) return false;
    tx.audit('approval.ended', objectRef, { action });
    return true;
  }

  /** The giver of a first approval takes it back; nobody else can. */
  async takeBack(tx: Tx, action: string, objectRef: string): Promise<void> {
    const pending = (await this.pending(action, [objectRef], tx.manager)).get(objectRef);
    if (pending?.firstBy !== tx.actor.userId) throw new RuleBroken('approval_not_own');
    const open = { id: pending.id, decided_at: IsNull(), ended_at: IsNull() };
    await tx.manager.update(Approval, open, { ended_at: tx.now });
    tx.audit('approval.taken_back', objectRef, { action });
  }

  /** Object → the first approval that waits for a second one. */
  async pending(
    action: string,
    objectRefs: string[],
    db: EntityManager = this.readDb.manager,
  ): Promise<Map<string, PendingApproval>> {
    const open = { action, object_ref: In(objectRefs), decided_at: IsNull(), ended_at: IsNull() };
    const rows = await db.findBy(Approval, open);
    return new Map(rows.map((row) => [row.object_ref, pendingApproval(row)]));
  }

  private async lockPending(tx: Tx, request: ApprovalRequest): Promise<Approval | null> {
    const open = { action: request.action, object_ref: request.objectRef, decided_at: IsNull(), ended_at: IsNull() };
    const query = tx.manager.createQueryBuilder(Approval, 'approval').where(open);
    if (tx.manager.connection.options.type === 'postgres') query.setLock('pessimistic_write');
    return query.getOne();
  }

  private async first(tx: Tx, request: ApprovalRequest, userId: string): Promise<ApprovalStep> {
    const row: Approval = {
      id: this.ids.uuid(),
      action: request.action,
      object_ref: request.objectRef,
      content_hash: request.contentHash,
      content: request.content ?? null,
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
    const decision = { second_by: userId, second_side: side, decided_at: tx.now };
    await tx.manager.update(Approval, { id: pending.id }, decision);
    tx.audit('approval.given', pending.object_ref, {
      action: pending.action,
      contentHash: pending.content_hash,
      step: 2,
    });
    return { step: 'second', approvalId: pending.id };
  }
}

function pendingApproval(row: Approval): PendingApproval {
  return {
    id: row.id,
    objectRef: row.object_ref,
    contentHash: row.content_hash,
    content: row.content,
    firstBy: row.first_by,
    firstSide: row.first_side,
    firstAt: row.first_at,
  };
}
