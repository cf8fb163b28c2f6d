import { Injectable } from '@nestjs/common';
import { FormErrors, NotFound, RuleBroken } from '../common/errors';
import { Ids } from '../common/ids/ids';
import { UnitOfWork } from '../common/persistence';
import { Actor } from '../policy';
import { Citations } from './citations';
import { AssessmentsRepository, OpenedVersion } from './data/assessments.repository';
import { Rating, ratingOn, sameRating } from './domain/assessment-content';
import { gapsOf } from './domain/completeness';
import { SALT_BYTES } from './domain/receipt';
import { ScoringEntry } from './scoring-entry';

export interface Revision {
  criterion: string;
  rating: Rating;
  changeReason: string;
  /** Number of the version that the member looked at. */
  number: number;
}

/** Changing a submitted score in deliberation: a new version with the reason; the old one stays. */
@Injectable()
export class RevisionsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly entry: ScoringEntry,
    private readonly assessments: AssessmentsRepository,
    private readonly citations: Citations,
    private readonly ids: Ids,
  ) {}

  /** Throws FormErrors where the new rating is incomplete or says the same as before. */
  async revise(actor: Actor, reviewId: string, revision: Revision): Promise<OpenedVersion> {
    const { criterion, rating, changeReason } = revision;
    await this.citations.require(reviewId, rating.evidence);
    return this.unitOfWork.run(actor, async (tx) => {
      const { seat, assessment, to } = await this.entry.enter(tx, 'assessment.revise', 'revise', reviewId);
      const versions = assessment ? await this.assessments.versionsOf(tx.manager, [assessment.id]) : [];
      const last = versions.at(-1);
      if (!assessment || !last) throw new RuleBroken('assessment_state');
      if (!Object.hasOwn(last.content.ratings, criterion)) throw new NotFound();
      if (last.number !== revision.number) throw new FormErrors({ changeReason: { key: 'scoring.revise.changed' } });
      refuseUnlessComplete(rating, ratingOn(last.content, criterion));
      const version = await this.assessments.addVersion(tx, seat.cycleId, {
        ...last.content,
        number: last.number + 1,
        stage: 'revised',
        changeReason,
        submittedAt: tx.now,
        salt: this.ids.token(SALT_BYTES),
        ratings: { ...last.content.ratings, [criterion]: rating },
      });
      await this.assessments.change(tx, assessment, { state: to });
      await this.entry.audit(tx, seat, 'assessment.revised', { version: version.number });
      return version;
    });
  }
}

const FIELD = {
  score: 'score',
  reasonMissing: 'reason',
  reasonShort: 'reason',
  reasonLong: 'reason',
  evidence: 'evidence',
} as const;

function refuseUnlessComplete(rating: Rating, before: Rating): void {
  if (sameRating(rating, before)) throw new FormErrors({ score: { key: 'scoring.revise.same' } });
  const errors = gapsOf(rating).map((gap) => [FIELD[gap], { key: `scoring.gap.${gap}` }] as const);
  if (errors.length > 0) throw new FormErrors(Object.fromEntries(errors));
}
