import { Injectable } from '@nestjs/common';
import { Access } from '../access';
import { NotFound } from '../common/errors';
import { Tx, UnitOfWork } from '../common/persistence';
import { Actor } from '../policy';
import { RecusalsRepository } from './data/recusals.repository';
import { DeclarationAnswer, DeclarationContent } from './domain/conflict';
import { RecusalsQueries } from './recusals.queries';
import { Seats } from './seats';

/** The member's own declarations, and the chair's reading of others', which is written down. */
@Injectable()
export class DeclarationReader {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: Access,
    private readonly seats: Seats,
    private readonly rows: RecusalsRepository,
    private readonly queries: RecusalsQueries,
  ) {}

  /** What the actor declared last on this review; null before the first time. */
  async own(actor: Actor, reviewId: string): Promise<OpenedDeclaration | null> {
    const setting = await this.seats.setting(reviewId);
    return this.latest(reviewId, this.seats.ownSeat(setting, actor).id);
  }

  /** A colleague's declaration, for the acting chair. */
  async ofMember(actor: Actor, reviewId: string, memberId: string): Promise<OpenedDeclaration> {
    return this.unitOfWork.run(actor, async (tx) => {
      await this.access.requireIn(tx, 'conflict.readAll', 'review', reviewId);
      const found = await this.latest(reviewId, memberId, tx);
      if (!found) throw new NotFound();
      tx.audit('conflict.read', `review:${reviewId}`, { member: memberId });
      return found;
    });
  }

  private async latest(reviewId: string, memberId: string, tx?: Tx): Promise<OpenedDeclaration | null> {
    const all = await this.queries.declarations([reviewId], tx?.manager);
    const row = all.find((declaration) => declaration.memberId === memberId);
    if (!row) return null;
    return { answer: row.answer, at: row.at, content: await this.rows.openDeclaration(row.id, tx?.manager) };
  }
}

export interface OpenedDeclaration {
  answer: DeclarationAnswer;
  at: string;
  content: DeclarationContent;
}
