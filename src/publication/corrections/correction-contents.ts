import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import { hashOf } from '../../approvals';
import { ReadDb } from '../../common/persistence';
import { CorrectionDraft, Publication, Revision } from '../data/publication.entity';
import { releasedProfiles, ReleasedProfile } from '../data/revisions.repository';
import { correctionKind, CorrectionProposal } from '../domain/correction';
import { ReleaseContent, ReleaseContents } from '../release/release-content';

/** A new version in preparation beside the one that is published. */
export interface CorrectionContent {
  publication: Pick<Publication, 'id' | 'slug'>;
  draft: CorrectionDraft;
  last: ReleasedProfile['revisions'][number];
  next: ReleaseContent;
  proposal: CorrectionProposal;
  /** What both approvals are bound to. */
  proposalHash: string;
}

/** Makes the content of a correction from the record as it is now: nobody types it. */
@Injectable()
export class CorrectionContents {
  constructor(
    private readonly readDb: ReadDb,
    private readonly contents: ReleaseContents,
  ) {}

  /** Null where nothing is published or no correction is in preparation. */
  async of(reviewId: string, db: EntityManager = this.readDb.manager): Promise<CorrectionContent | null> {
    const next = await this.contents.of(reviewId, db);
    const released = next && (await releasedProfiles(db, [next.review.candidacyId]))[0];
    const last = released?.revisions.at(-1);
    if (!next || !released || !last) return null;
    const draft = await openDraft(db, released.publicationId);
    if (!draft) return null;
    const proposal = proposalOf(draft, last, next);
    const publication = { id: released.publicationId, slug: released.slug };
    return { publication, draft, last, next, proposal, proposalHash: hashOf(proposal) };
  }
}

export const openDraft = (db: EntityManager, publicationId: string): Promise<CorrectionDraft | null> =>
  db.findOneBy(CorrectionDraft, { publication_id: publicationId, state: 'open' });

function proposalOf(
  { reason }: CorrectionDraft,
  last: { row: Revision; profile: ReleaseContent['profile'] },
  next: ReleaseContent,
): CorrectionProposal {
  const kind = correctionKind(last.profile, next.profile);
  return { number: last.row.number + 1, kind, reason, contentHash: next.contentHash };
}
