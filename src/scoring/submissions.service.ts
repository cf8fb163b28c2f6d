import { Injectable } from '@nestjs/common';
import { FormErrors } from '../common/errors';
import { Ids } from '../common/ids/ids';
import { UnitOfWork } from '../common/persistence';
import { Actor } from '../policy';
import { AssessmentsRepository, OpenedVersion } from './data/assessments.repository';
import { gapsIn } from './domain/completeness';
import { SALT_BYTES } from './domain/receipt';
import { Frameworks } from './frameworks';
import { ScoringEntry } from './scoring-entry';

/** Submitting an assessment: the draft becomes a version that never changes, and the member gets its receipt. */
@Injectable()
export class SubmissionsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly entry: ScoringEntry,
    private readonly assessments: AssessmentsRepository,
    private readonly frameworks: Frameworks,
    private readonly ids: Ids,
  ) {}

  /**
   * `rev` is the revision of the draft that the member has looked through. Throws FormErrors on `submit` when something is
   * missing or another window has saved since.
   */
  async submit(actor: Actor, reviewId: string, rev: number): Promise<OpenedVersion> {
    const criteria = await this.frameworks.codesOf(reviewId);
    return this.unitOfWork.run(actor, async (tx) => {
      const { seat, assessment, to } = await this.entry.enter(tx, 'assessment.submit', 'submit', reviewId);
      if (!assessment) throw new FormErrors({ submit: { key: 'scoring.check.gaps' } });
      const { draft, rev: current } = await this.assessments.draftOf(tx.manager, assessment.id);
      if (current !== rev) throw new FormErrors({ submit: { key: 'scoring.check.changed' } });
      if (gapsIn(draft, criteria).length > 0) throw new FormErrors({ submit: { key: 'scoring.check.gaps' } });
      const before = await this.assessments.versionsOf(tx.manager, [assessment.id]);
      const number = before.length + 1;
      const version = await this.assessments.addVersion(tx, seat.cycleId, {
        assessmentId: assessment.id,
        frameworkVersionId: assessment.framework_version_id,
        number,
        stage: 'initial',
        changeReason: null,
        submittedAt: tx.now,
        salt: this.ids.token(SALT_BYTES),
        ratings: Object.fromEntries(
          criteria.flatMap((code) => (draft.ratings[code] ? [[code, draft.ratings[code]]] : [])),
        ),
      });
      await this.assessments.change(tx, assessment, { state: to });
      await this.assessments.removeDraft(tx, assessment.id);
      await this.entry.audit(tx, seat, 'assessment.submitted', { version: number });
      return version;
    });
  }
}
