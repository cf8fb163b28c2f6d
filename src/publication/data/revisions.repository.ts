import { EntityManager, In } from 'typeorm';
import { Publication, Revision, RevisionKind } from './publication.entity';
import { PublicProfile, PublicRevision } from '../domain/site-data';

export interface ReleasedProfile {
  publicationId: string;
  candidacyId: string;
  slug: string;
  /** Revisions, oldest first; never empty. */
  revisions: { row: Revision; profile: PublicProfile }[];
}

/** Every released profile with all its revisions, in two queries. */
export async function releasedProfiles(db: EntityManager, candidacyIds?: string[]): Promise<ReleasedProfile[]> {
  const publications = await db.find(Publication, {
    where: candidacyIds ? { candidacy_id: In(candidacyIds) } : {},
    order: { slug: 'ASC' },
  });
  const rows = await db.find(Revision, {
    where: { publication_id: In(publications.map(({ id }) => id)) },
    order: { number: 'ASC' },
  });
  return publications.map(({ id, candidacy_id: candidacyId, slug }) => ({
    publicationId: id,
    candidacyId,
    slug,
    revisions: rows.filter((row) => row.publication_id === id).map((row) => ({ row, profile: profileOf(row, rows) })),
  }));
}

/** Candidacy → kinds of its published versions, oldest first; an unpublished one is absent. */
export async function releasedKinds(db: EntityManager, candidacyIds: string[]): Promise<Map<string, RevisionKind[]>> {
  const rows = await db
    .createQueryBuilder(Revision, 'revision')
    .innerJoin(Publication, 'publication', 'publication.id = revision.publication_id')
    .select(['publication.candidacy_id AS "candidacyId"', 'revision.kind AS "kind"'])
    .where('publication.candidacy_id IN (:...ids)', { ids: candidacyIds.length > 0 ? candidacyIds : [''] })
    .orderBy('revision.number', 'ASC')
    .getRawMany<{ candidacyId: string; kind: RevisionKind }>();
  const kinds = new Map<string, RevisionKind[]>();
  for (const { candidacyId, kind } of rows) kinds.set(candidacyId, [...(kinds.get(candidacyId) ?? []), kind]);
  return kinds;
}

/** The frozen content with what can only be known outside it: its own number and hash, and the history so far. */
function profileOf(row: Revision, rows: Revision[]): PublicProfile {
  const content = JSON.parse(row.content) as PublicProfile;
  const history = rows.filter((other) => other.publication_id === row.publication_id).map(publicRevision);
  return { ...content, revision: publicRevision(row), history };
}

export function publicRevision(row: Revision): PublicRevision {
  const reason = row.kind === 'first' ? null : row.reason;
  return { number: row.number, kind: row.kind, releasedAt: row.release_at, reason, contentHash: row.content_hash };
}
