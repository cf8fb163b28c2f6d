import { EntityManager, In } from 'typeorm';
import { RuleBroken } from '../../common/errors';
import { Tx } from '../../common/persistence';
import { CriterionStatement, Finding, FindingVote, SeparateOpinion } from './finding.entity';
import { Reply, ReplyWindow, SealedResult } from './reply.entity';

/* Rows of one review, in the order in which they came. Each takes the manager of a read or of a unit of work. */

export const findingsOf = (db: EntityManager, reviewId: string): Promise<Finding[]> =>
  db.find(Finding, { where: { review_id: reviewId }, order: { number: 'ASC' } });

export const votesOn = (db: EntityManager, findingIds: string[]): Promise<FindingVote[]> =>
  db.find(FindingVote, { where: { finding_id: In(findingIds) }, order: { at: 'ASC', number: 'ASC' } });

export const statementsOf = (db: EntityManager, reviewId: string): Promise<CriterionStatement[]> =>
  db.findBy(CriterionStatement, { review_id: reviewId });

export const opinionsOf = (db: EntityManager, reviewId: string): Promise<SeparateOpinion[]> =>
  db.find(SeparateOpinion, { where: { review_id: reviewId }, order: { changed_at: 'ASC' } });

export const windowOf = (db: EntityManager, reviewId: string): Promise<ReplyWindow | null> =>
  db.findOneBy(ReplyWindow, { review_id: reviewId });

/** The newest reply; earlier ones stay as they were. */
export async function replyOf(db: EntityManager, reviewId: string): Promise<Reply | null> {
  const rows = await db.find(Reply, { where: { review_id: reviewId }, order: { number: 'DESC' }, take: 1 });
  return rows[0] ?? null;
}

export async function sealedResultOf(db: EntityManager, reviewId: string): Promise<SealedResult | null> {
  const rows = await db.find(SealedResult, { where: { review_id: reviewId }, order: { number: 'DESC' }, take: 1 });
  return rows[0] ?? null;
}

/** The open proposal; with a number only that one, so that nobody decides on a proposal not seen. */
export async function openProposal(tx: Tx, reviewId: string, seen: number | null): Promise<Finding> {
  const finding = await tx.manager.findOneBy(Finding, { review_id: reviewId, status: 'proposed' });
  if (!finding) throw new RuleBroken('no_open_proposal');
  if (seen !== null && finding.number !== seen) throw new RuleBroken('other_proposal');
  return finding;
}

/** The finding that stands: adopted by vote, or set by the rules. */
export async function adoptedFinding(db: EntityManager, reviewId: string): Promise<Finding | null> {
  const rows = await db.find(Finding, {
    where: { review_id: reviewId, status: 'adopted' },
    order: { number: 'DESC' },
    take: 1,
  });
  return rows[0] ?? null;
}

/** The proposal or outcome that came last on each of these reviews. */
export async function newestFindings(db: EntityManager, reviewIds: string[]): Promise<Finding[]> {
  const rows = await db.find(Finding, { where: { review_id: In(reviewIds) }, order: { number: 'ASC' } });
  return [...new Map(rows.map((row) => [row.review_id, row])).values()];
}
