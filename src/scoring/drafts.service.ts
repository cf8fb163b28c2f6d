import { Injectable } from '@nestjs/common';
import { Tx, UnitOfWork } from '../common/persistence';
import { Actor } from '../policy';
import { Citations } from './citations';
import { Assessment } from './data/assessment.entity';
import { AssessmentsRepository, StoredDraft } from './data/assessments.repository';
import { PlacesRepository } from './data/places.repository';
import { DeskPlace } from './domain/desk-place';
import { applySave, Save, SaveOutcome } from './domain/draft';
import { Entered, ScoringEntry } from './scoring-entry';

/** What a save came to. `at` is when the draft was last stored; null while nothing is. */
export type DraftResult = SaveOutcome & { at: string | null };

/** Drafts of assessments: stored whole, criterion by criterion, never one window over another (R5, R7). */
@Injectable()
export class DraftsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly entry: ScoringEntry,
    private readonly assessments: AssessmentsRepository,
    private readonly citations: Citations,
    private readonly places: PlacesRepository,
  ) {}

  /**
   * Saves one criterion. The first save begins the assessment, bound to the framework version of the cycle. A conflict
   * stores nothing and returns both texts. Throws Denied when the review was closed or left in the meantime.
   * @param place where the member goes on; null leaves it as it was
   */
  async saveDraft(actor: Actor, reviewId: string, save: Save, place: DeskPlace | null = null): Promise<DraftResult> {
    await this.citations.require(reviewId, save.rating.evidence);
    return this.unitOfWork.run(actor, async (tx) => {
      const entered = await this.entry.enter(tx, 'assessment.edit', 'save', reviewId);
      if (place) await this.places.keep(tx, entered.seat, place);
      const stored = await this.stored(tx, entered);
      const outcome = applySave(stored.draft, stored.rev, save, tx.now);
      if (outcome.kind !== 'saved') return { ...outcome, at: stored.savedAt };
      const assessment = entered.assessment ?? (await this.begin(tx, entered));
      if (assessment.state !== entered.to) await this.assessments.change(tx, assessment, { state: entered.to });
      const seq = save.seq ?? 0;
      await this.assessments.storeDraft(tx, entered.seat.cycleId, assessment.id, outcome.draft, outcome.rev, seq);
      return { ...outcome, at: tx.now };
    });
  }

  private async stored(tx: Tx, { assessment }: Entered): Promise<StoredDraft> {
    return this.assessments.draftOf(tx.manager, assessment?.id ?? '');
  }

  private async begin(tx: Tx, { seat, to }: Entered): Promise<Assessment> {
    const { reviewId: review_id, memberId: member_id, frameworkVersionId: framework_version_id } = seat;
    await this.entry.audit(tx, seat, 'assessment.opened');
    return this.assessments.add(tx, { review_id, member_id, framework_version_id, state: to });
  }
}
