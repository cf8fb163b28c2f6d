import { Injectable } from '@nestjs/common';
import { Access } from '../access';
import { RuleBroken } from '../common/errors';
import { SealedFields } from '../common/crypto/sealed-fields';
import { insert, Tx, UnitOfWork, updateAt } from '../common/persistence';
import { canonicalJson } from '../common/text/canonical-json';
import { Actor } from '../policy';
import { errorReportsOf } from './data/error-reports.repository';
import { adoptedFinding, replyOf, sealedResultOf, windowOf } from './data/findings.repository';
import { Finding } from './data/finding.entity';
import { SealedResult } from './data/reply.entity';
import { DeliberationParts } from './deliberation-parts';
import { unansweredSince } from './domain/error-reports';
import { isUnexplained } from './domain/outcomes';
import { isReplyAwaited } from './domain/reply-rules';
import { ResultContent } from './domain/result-content';
import { inputsHash } from './domain/result-differences';
import { Results } from './results';

/** Ends a review: its result is frozen by hash and waits for two persons to release it. */
@Injectable()
export class SealingService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: Access,
    private readonly parts: DeliberationParts,
    private readonly results: Results,
    private readonly sealed: SealedFields,
  ) {}

  async seal(actor: Actor, reviewId: string): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      const review = await this.parts.reviews.lock(tx, reviewId);
      await this.access.requireIn(tx, 'review.seal', 'review', reviewId);
      await this.requireReplyOver(tx, reviewId);
      requireReason(await this.results.current(reviewId, tx.manager));
      await this.sealNow(tx, reviewId, review.cycle_id);
      await this.parts.reviews.move(tx, review, 'seal');
    });
  }

  /** After a recusal that follows sealing: a new computation, as a new row. */
  async sealAgain(tx: Tx, reviewId: string, cycleId: string): Promise<void> {
    await this.sealNow(tx, reviewId, cycleId);
    tx.audit('review.sealed_again', `review:${reviewId}`);
  }

  /** The candidate's finding goes back to the panel, for instance because the reply showed an error. */
  async returnToDeliberation(actor: Actor, reviewId: string, note: string): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      const review = await this.parts.reviews.lock(tx, reviewId);
      await this.access.requireIn(tx, 'review.returnToDeliberation', 'review', reviewId);
      const finding = await adoptedFinding(tx.manager, reviewId);
      if (finding) await updateAt(tx, Finding, finding.id, finding.rev, { status: 'withdrawn' });
      await this.parts.reviews.move(tx, review, 'return_to_deliberation', note);
    });
  }

  private async requireReplyOver(tx: Tx, reviewId: string): Promise<void> {
    const window = await windowOf(tx.manager, reviewId);
    const reply = await replyOf(tx.manager, reviewId);
    if (window && isReplyAwaited(window.opened_at, window.ends_at, reply?.received_at ?? null, tx.now))
      throw new RuleBroken('reply_period_open');
    const reports = await errorReportsOf(tx.manager, reviewId);
    if (window && unansweredSince(reports, window.opened_at).length > 0) throw new RuleBroken('errors_unanswered');
  }

  private async sealNow(tx: Tx, reviewId: string, cycleId: string): Promise<void> {
    const content = await this.results.current(reviewId, tx.manager);
    if (!content) throw new RuleBroken('no_adopted_finding');
    const id = this.parts.ids.uuid();
    const text = canonicalJson(content);
    const row: SealedResult = {
      id,
      review_id: reviewId,
      number: ((await sealedResultOf(tx.manager, reviewId))?.number ?? 0) + 1,
      method_version: content.methodVersion,
      inputs_hash: inputsHash(content),
      result: await this.sealed.seal(tx, `cycle:${cycleId}`, { table: 'sealed_result', column: 'result', id }, text),
      at: tx.now,
    };
    await insert(tx, SealedResult, row);
  }
}

/** Who steps aside while the candidate reads the finding may change what the remaining scores indicate. */
function requireReason(content: ResultContent | null): void {
  if (!content) return;
  const { grade, differenceReason } = content.finding;
  if (isUnexplained({ grade, hasReason: differenceReason !== null }, content.indicatedGrade))
    throw new RuleBroken('indication_changed');
}
