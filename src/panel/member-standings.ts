import { EntityManager } from 'typeorm';
import { select } from '../common/persistence';

/** How one member stands to one review. */
export interface Standing {
  kind: 'assigned' | 'recused' | 'declared' | 'admitted';
  reviewId: string;
  memberId: string;
}

const STANDINGS = `SELECT s.kind, s.review_id AS "reviewId", s.member_id AS "memberId" FROM (
  SELECT 'assigned' AS kind, review_id, member_id FROM assignment WHERE ended_at IS NULL
  UNION ALL SELECT 'recused', r.review_id, r.member_id FROM recusal r
    LEFT JOIN recusal_end e ON e.recusal_id = r.id WHERE e.id IS NULL
  UNION ALL SELECT 'declared', review_id, member_id FROM conflict_declaration
  UNION ALL SELECT 'admitted', review_id, member_id FROM admission) s
  WHERE s.review_id IN (:reviewIds) AND (s.kind = 'recused' OR s.member_id IN (:own))`;

/**
 * All recusals, and how these members stand besides, in one query: the policy is asked before every page and again inside
 * every act.
 */
export function standingsAt(reviewIds: string[], own: string[], db: EntityManager): Promise<Standing[]> {
  return select(db, STANDINGS, { reviewIds, own });
}
