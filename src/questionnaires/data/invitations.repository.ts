import { EntityManager, In } from 'typeorm';
import { findRow, Tx, Where } from '../../common/persistence';
import { Instant } from '../../common/time/clock';
import { isOpen, type LinkPurpose } from '../domain/link-limits';
import { Invitation } from './invitation.entity';
import { LinkSession } from './link-session.entity';

/** The links of a candidate for one purpose, newest first. */
export const linksOf = (db: EntityManager, candidacyId: string, purpose: LinkPurpose): Promise<Invitation[]> =>
  db.find(Invitation, { where: { candidacy_id: candidacyId, purpose }, order: { created_at: 'DESC', id: 'ASC' } });

export async function newestLinkOf(
  db: EntityManager,
  candidacyId: string,
  purpose: LinkPurpose = 'candidate',
): Promise<Invitation | null> {
  // Two links of one instant: the one that replaced the other has no successor.
  const links = await linksOf(db, candidacyId, purpose);
  return links.find((link) => link.replaced_by === null) ?? null;
}

export async function openLink(db: EntityManager, where: Where<Invitation>, now: Instant): Promise<Invitation | null> {
  const link = await findRow(db, Invitation, where);
  return link && isOpen(link, now) ? link : null;
}

/** Every browser in which one of these links is open has to be opened anew. */
export async function endSessionsOf(tx: Tx, linkIds: string[]): Promise<void> {
  if (linkIds.length > 0) await tx.manager.delete(LinkSession, { invitation_id: In(linkIds) });
}

export async function removeOldSessions(tx: Tx): Promise<void> {
  await tx.manager
    .createQueryBuilder()
    .delete()
    .from(LinkSession)
    .where('expires_at <= :now', { now: tx.now })
    .execute();
}
