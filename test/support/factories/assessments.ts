import { Assessment } from '../../../src/scoring/data/assessment.entity';
import { AssessmentsRepository, OpenedVersion } from '../../../src/scoring/data/assessments.repository';
import type { Rating } from '../../../src/scoring';
import { Frameworks } from '../../../src/scoring/frameworks';
import type { TestApp } from '../test-app';
import { Row } from './rows';

export interface SubmittedChoice {
  review: Row;
  memberId: string;
  /** By criterion code; every criterion left out gets a 4. */
  ratings?: Record<string, Partial<Rating>>;
}

/** An assessment that was submitted, without the cost of filling its pages. */
export async function aSubmittedAssessment(app: TestApp, choice: SubmittedChoice): Promise<OpenedVersion> {
  const { review, memberId } = choice;
  const cycleId = String(review.cycle_id);
  const codes = await app.get(Frameworks).codesOf(review.id);
  const [cycle] = (await app.bench.databases.read.query(
    `SELECT framework_version_id FROM cycle WHERE id = '${cycleId}'`,
  )) as Row[];
  const frameworkVersionId = String(cycle?.framework_version_id);
  const repository = app.get(AssessmentsRepository);
  return app.arrange(async (tx) => {
    const row: Omit<Assessment, 'id' | 'rev'> = {
      review_id: review.id,
      member_id: memberId,
      framework_version_id: frameworkVersionId,
      state: 'submitted',
    };
    const { id: assessmentId } = await repository.add(tx, row);
    return repository.addVersion(tx, cycleId, {
      assessmentId,
      frameworkVersionId,
      number: 1,
      stage: 'initial',
      changeReason: null,
      submittedAt: tx.now,
      salt: `salt-${assessmentId}`,
      ratings: Object.fromEntries(codes.map((code) => [code, aRating(choice.ratings?.[code])])),
    });
  });
}

const aRating = (given: Partial<Rating> = {}): Rating => ({
  value: given.insufficient ? null : 4,
  insufficient: false,
  reason: 'A reason that the panel reads in deliberation. '.repeat(8).trim(),
  evidence: [],
  ...given,
});
