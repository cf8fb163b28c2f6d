import { Injectable } from '@nestjs/common';
import { Access } from '../../access';
import { Approvals } from '../../approvals';
import { RuleBroken } from '../../common/errors';
import { UnitOfWork } from '../../common/persistence';
import { SealingService } from '../../deliberation';
import { Actor } from '../../policy';
import { ReleaseParts } from './release-parts';
import { CORRECTION, RELEASE } from './release.facts';

/** A recusal after sealing: the result is computed and sealed anew; approvals of the old one end (S15). */
@Injectable()
export class NewSealsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: Access,
    private readonly approvals: Approvals,
    private readonly sealing: SealingService,
    private readonly parts: ReleaseParts,
  ) {}

  async sealAgain(actor: Actor, reviewId: string): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      const review = await this.parts.reviews.lock(tx, reviewId);
      await this.access.requireIn(tx, 'result.sealAgain', 'release', reviewId);
      if (!(await this.parts.readiness.isOutdated(reviewId, tx.manager))) throw new RuleBroken('result_up_to_date');
      await this.sealing.sealAgain(tx, reviewId, review.cycle_id);
      for (const action of [RELEASE, CORRECTION]) await this.approvals.end(tx, action, `review:${reviewId}`);
    });
  }
}
