import { type ElectionRead, postByCode } from '../../elections';
import { type NominationRoute, nominationRoutes } from './candidacy-read';

/** A Bureau seat is held by a State; every other post by a person. */
export const isHeldByState = (election: ElectionRead): boolean => postByCode(election.post).heldBy === 'state';
export const usesLists = (election: ElectionRead): boolean => postByCode(election.post).rules.usesLists;

/** Routes by which candidates for this post are put forward; judges have the two of art. 36(4)(a). */
export function routesFor(election: ElectionRead): NominationRoute[] {
  if (election.post === 'judge') return nominationRoutes.slice(0, 2);
  if (election.post === 'prosecutor') return ['nomination'];
  return [election.post === 'deputy_prosecutor' ? 'proposal' : 'consultation'];
}
