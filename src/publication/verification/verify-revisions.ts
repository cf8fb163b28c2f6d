import { EntityManager } from 'typeorm';
import { Publication, Revision } from '../data/publication.entity';
import { revisionFault, StoredRevision } from '../domain/revision-fault';

/** Files of released versions that the site must serve: address → SHA-256. */
export interface RevisionsReport {
  checked: number;
  files: Map<string, string>;
  fault: string | null;
}

/** Checks every published version against its hash, its signatures and the version before; stops at the first bad one. */
export async function verifyRevisions(db: EntityManager, publicKey: string): Promise<RevisionsReport> {
  const publications = await db.find(Publication, { order: { slug: 'ASC' } });
  const rows = await db.find(Revision, { order: { number: 'ASC' } });
  const report: RevisionsReport = { checked: 0, files: new Map(), fault: null };
  for (const { id, slug } of publications) {
    let before: StoredRevision | null = null;
    for (const row of rows.filter((one) => one.publication_id === id)) {
      const revision = stored(row);
      const fault = revisionFault(slug, revision, before, publicKey);
      if (fault) return { ...report, fault: `version ${row.number} of ${slug}: ${fault}` };
      report.files.set(`/data/${slug}/v${row.number}.json`, row.content_hash);
      report.checked += 1;
      before = revision;
    }
    if (!before) return { ...report, fault: `${slug}: no version is left` };
  }
  return report;
}

const stored = (row: Revision): StoredRevision => ({
  number: row.number,
  kind: row.kind,
  reason: row.reason,
  releasedAt: row.release_at,
  content: row.content,
  contentHash: row.content_hash,
  signature: row.signature,
  manifest: row.manifest,
  manifestSignature: row.manifest_signature,
});
