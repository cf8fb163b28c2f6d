import { Injectable } from '@nestjs/common';
import { EntityManager, In } from 'typeorm';
import { ReadDb } from '../common/persistence';
import { RecusalsQueries } from '../panel';
import { adoptedFinding, replyOf, sealedResultOf, statementsOf, windowOf } from './data/findings.repository';
import { Reply, ReplyWindow, SealedResult } from './data/reply.entity';
import { ResultContent } from './domain/result-content';
import { StatementGap, statementGaps } from './domain/statement-gaps';
import { Results } from './results';

/** How far a review has come on its way to publication: what is done, never what it says. */
export interface Readiness {
  adoptedAt: string | null;
  reply: {
    endsAt: string | null;
    choice: 'replied' | 'declined' | null;
    receivedAt: string | null;
    isAnswered: boolean;
  };
  statementGaps: StatementGap[];
  sealedAt: string | null;
  /** Somebody stepped aside or came back since the result was sealed, so it has to be computed anew. */
  isOutdated: boolean;
}

/** Reads what a release waits for. */
@Injectable()
export class ReadinessQueries {
  constructor(
    private readonly readDb: ReadDb,
    private readonly recusals: RecusalsQueries,
    private readonly results: Results,
  ) {}

  /** `criterionCodes`: those that need a joint statement, in order. */
  async of(reviewId: string, criterionCodes: string[]): Promise<Readiness> {
    const db = this.readDb.manager;
    const finding = await adoptedFinding(db, reviewId);
    const window = await windowOf(db, reviewId);
    const reply = await replyOf(db, reviewId);
    const texts = new Map((await statementsOf(db, reviewId)).map((row) => [row.criterion_code, row.text]));
    return {
      adoptedAt: finding ? (finding.decided_at ?? finding.proposed_at) : null,
      reply: {
        endsAt: window?.ends_at ?? null,
        choice: reply?.choice ?? null,
        receivedAt: reply?.received_at ?? null,
        isAnswered: Boolean(reply?.panel_response),
      },
      statementGaps: statementGaps(criterionCodes, texts),
      sealedAt: (await sealedResultOf(db, reviewId))?.at ?? null,
      isOutdated: await this.isOutdated(reviewId, db),
    };
  }

  /** Whether somebody stepped aside after sealing, or came back: the result then has to be computed anew (S15). */
  async isOutdated(reviewId: string, db: EntityManager = this.readDb.manager): Promise<boolean> {
    const opened = await this.results.opened(reviewId, db);
    if (!opened) return false;
    const inForce = await this.recusals.inForce([reviewId], db);
    const aside = new Set(inForce.map(({ memberId }) => memberId));
    const isNew = inForce.some(({ memberId, at }) => at > opened.row.at && !leftOut(opened.content, memberId));
    return isNew || opened.content.steppedAside.some(({ memberId }) => !aside.has(memberId));
  }

  /** Those of these reviews on which somebody stepped aside after sealing. */
  async outdated(reviewIds: string[]): Promise<Set<string>> {
    const rows = await this.readDb.manager.find(SealedResult, {
      select: { review_id: true, at: true },
      where: { review_id: In(reviewIds) },
      order: { number: 'ASC' },
    });
    const sealedAt = new Map(rows.map((row) => [row.review_id, row.at]));
    const recusals = await this.recusals.inForce(reviewIds);
    return new Set(
      recusals.filter(({ reviewId, at }) => at > (sealedAt.get(reviewId) ?? at)).map((one) => one.reviewId),
    );
  }

  /** Review → until when the candidate may reply, and what came. */
  async replyPeriods(reviewIds: string[]): Promise<Map<string, { endsAt: string; choice: Reply['choice'] | null }>> {
    const db = this.readDb.manager;
    const windows = await db.findBy(ReplyWindow, { review_id: In(reviewIds) });
    const replies = await db.find(Reply, { where: { review_id: In(reviewIds) }, order: { number: 'ASC' } });
    const newest = new Map(replies.map((row) => [row.review_id, row.choice]));
    return new Map(
      windows.map((row) => [row.review_id, { endsAt: row.ends_at, choice: newest.get(row.review_id) ?? null }]),
    );
  }
}

const leftOut = ({ steppedAside }: ResultContent, memberId: string): boolean =>
  steppedAside.some((one) => one.memberId === memberId);
