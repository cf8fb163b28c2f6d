import { Injectable } from '@nestjs/common';
import { Access } from '../../access';
import { Approvals } from '../../approvals';
import { NotFound, StaleEdit } from '../../common/errors';
import { insert, Tx, UnitOfWork, updateAt } from '../../common/persistence';
import { LocalizedText } from '../../common/text/localized-text';
import { Actor } from '../../policy';
import { CorrectionDraft, Publication } from '../data/publication.entity';
import { ReleaseParts } from '../release/release-parts';
import { CORRECTION } from '../release/release.facts';
import { openDraft } from './correction-contents';

export interface CorrectionCommand {
  /** What readers are told: what was wrong, who noticed, what follows. */
  reason: LocalizedText;
  /** 0 for a draft that does not exist yet. */
  rev: number;
}

/** The secretariat prepares a correction. A changed reason ends an approval given before. */
@Injectable()
export class CorrectionDraftsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: Access,
    private readonly approvals: Approvals,
    private readonly parts: ReleaseParts,
  ) {}

  async save(actor: Actor, reviewId: string, { reason, rev }: CorrectionCommand): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      const { publicationId, draft } = await this.enter(tx, reviewId);
      if ((draft?.rev ?? 0) !== rev) throw new StaleEdit(differences(reason, draft?.reason ?? null));
      const changes = { reason, changed_at: tx.now };
      if (draft) await updateAt(tx, CorrectionDraft, draft.id, rev, changes);
      else {
        const id = this.parts.ids.uuid();
        await insert(tx, CorrectionDraft, { id, publication_id: publicationId, ...changes, state: 'open', rev: 1 });
      }
      await this.approvals.end(tx, CORRECTION, `review:${reviewId}`);
      tx.audit('correction.drafted', `review:${reviewId}`);
    });
  }

  async drop(actor: Actor, reviewId: string): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      const { draft } = await this.enter(tx, reviewId);
      if (!draft) throw new NotFound();
      await updateAt(tx, CorrectionDraft, draft.id, draft.rev, { state: 'dropped', changed_at: tx.now });
      await this.approvals.end(tx, CORRECTION, `review:${reviewId}`);
      tx.audit('correction.dropped', `review:${reviewId}`);
    });
  }

  private async enter(tx: Tx, reviewId: string): Promise<{ publicationId: string; draft: CorrectionDraft | null }> {
    const review = await this.parts.reviews.lock(tx, reviewId);
    await this.access.requireIn(tx, 'correction.draft', 'correction', reviewId);
    const publication = await tx.manager.findOneBy(Publication, { candidacy_id: review.candidacy_id });
    if (!publication) throw new NotFound();
    return { publicationId: publication.id, draft: await openDraft(tx.manager, publication.id) };
  }
}

/** Both reasons, language by language, for the page that says that someone else saved first. */
function differences(
  mine: LocalizedText,
  theirs: LocalizedText | null,
): { field: string; mine: string; theirs: string }[] {
  return Object.entries(mine.texts).map(([lang, text]) => ({
    field: lang,
    mine: text,
    theirs: theirs?.texts[lang as 'en'] ?? '',
  }));
}
