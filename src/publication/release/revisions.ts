import { Injectable } from '@nestjs/common';
import { KeyRing } from '../../common/crypto/key-ring';
import { sha256 } from '../../common/crypto/hashing';
import { Ids } from '../../common/ids/ids';
import { insert, Tx } from '../../common/persistence';
import { OFFERED_LANGUAGES } from '../../common/text/language';
import { LocalizedText } from '../../common/text/localized-text';
import { Publication, Revision, RevisionKind } from '../data/publication.entity';
import { revisionManifest } from '../domain/revision-manifest';
import { signContent } from '../domain/signing';

export interface NewRevision {
  publication: Pick<Publication, 'id' | 'slug'>;
  kind: RevisionKind;
  reason: LocalizedText;
  canonical: string;
  contentHash: string;
  approvalId: string;
  /** The version before; null for the first. */
  before: Pick<Revision, 'number' | 'manifest'> | null;
}

/** Adds a version to a profile: its content and its place among the versions, both signed. */
@Injectable()
export class Revisions {
  constructor(
    private readonly ids: Ids,
    private readonly keyRing: KeyRing,
  ) {}

  async add(
    tx: Tx,
    { publication, kind, reason, canonical, contentHash, approvalId, before }: NewRevision,
  ): Promise<void> {
    const number = (before?.number ?? 0) + 1;
    const key = this.keyRing.signingKey();
    const manifest = revisionManifest({
      slug: publication.slug,
      number,
      kind,
      reason,
      releasedAt: tx.now,
      contentHash,
      before: before && sha256(before.manifest),
    });
    await insert(tx, Revision, {
      id: this.ids.uuid(),
      publication_id: publication.id,
      number,
      kind,
      reason,
      content: canonical,
      content_hash: contentHash,
      signature: signContent(canonical, key),
      manifest,
      manifest_signature: signContent(manifest, key),
      languages: [...OFFERED_LANGUAGES],
      release_at: tx.now,
      approval_id: approvalId,
    });
    tx.audit('revision.released', `publication:${publication.id}`, { number, kind, contentHash });
  }
}
