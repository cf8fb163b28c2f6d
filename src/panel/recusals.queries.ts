import { Injectable } from '@nestjs/common';
import { EntityManager, In } from 'typeorm';
import { ReadDb } from '../common/persistence';
import { Admission, ConflictDeclaration, Recusal, RecusalEnd } from './data/review.entity';
import { DeclarationAnswer, RecusalCategory } from './domain/conflict';

export interface RecusalRead {
  id: string;
  reviewId: string;
  memberId: string;
  origin: 'self' | 'chair';
  category: RecusalCategory;
  at: string;
}
export interface DeclarationRead {
  id: string;
  reviewId: string;
  memberId: string;
  answer: DeclarationAnswer;
  at: string;
}

/** Who stands aside, who has declared, who was admitted. Never the reasons: those stay sealed. */
@Injectable()
export class RecusalsQueries {
  constructor(private readonly readDb: ReadDb) {}

  /** Recusals in force; ended ones are left out. */
  async inForce(reviewIds: string[], db: EntityManager = this.readDb.manager): Promise<RecusalRead[]> {
    const rows = await db
      .createQueryBuilder(Recusal, 'recusal')
      .leftJoin(RecusalEnd, 'ended', 'ended.recusal_id = recusal.id')
      .where({ review_id: In(reviewIds) })
      .andWhere('ended.id IS NULL')
      .orderBy('recusal.at')
      .getMany();
    return rows.map((row) => ({
      id: row.id,
      reviewId: row.review_id,
      memberId: row.member_id,
      origin: row.origin,
      category: row.category,
      at: row.at,
    }));
  }

  /** The newest declaration of each member on each review. */
  async declarations(reviewIds: string[], db: EntityManager = this.readDb.manager): Promise<DeclarationRead[]> {
    const rows = await db.find(ConflictDeclaration, {
      where: { review_id: In(reviewIds) },
      order: { number: 'ASC' },
    });
    const newest = new Map(rows.map((row) => [`${row.review_id}|${row.member_id}`, row]));
    return [...newest.values()].map((row) => ({
      id: row.id,
      reviewId: row.review_id,
      memberId: row.member_id,
      answer: row.answer,
      at: row.at,
    }));
  }

  async admitted(
    reviewIds: string[],
    db: EntityManager = this.readDb.manager,
  ): Promise<{ reviewId: string; memberId: string }[]> {
    const rows = await db.findBy(Admission, { review_id: In(reviewIds) });
    return rows.map((row) => ({ reviewId: row.review_id, memberId: row.member_id }));
  }
}
