import { Injectable } from '@nestjs/common';
import { Access } from '../access';
import { RuleBroken } from '../common/errors';
import { insert, Tx, UnitOfWork, updateAt } from '../common/persistence';
import { LocalizedText } from '../common/text/localized-text';
import { DAY, later } from '../common/time/clock';
import { Actor } from '../policy';
import { Finding } from './data/finding.entity';
import { findingsOf, openProposal, statementsOf, votesOn, windowOf } from './data/findings.repository';
import { ReplyWindow } from './data/reply.entity';
import { Adoption, adoptionOf } from './domain/adoption';
import { eligibleMembers } from './domain/eligible-members';
import { isUnexplained, Outcome, possibleOutcomes } from './domain/outcomes';
import { quorumToDecide } from './domain/quorum-to-decide';
import { statementGaps } from './domain/statement-gaps';
import { DeliberationParts } from './deliberation-parts';
import { IndicatedRatings, Standing } from './indicated-ratings';
import { ReplyInvitations } from './reply/reply-invitations';

/** Days in which the candidate may reply to the adopted finding. */
export const REPLY_DAYS = 10;

/** Opens the deliberation, decides the vote, and takes the review on to the candidate's reply. */
@Injectable()
export class DecisionsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: Access,
    private readonly parts: DeliberationParts,
    private readonly ratings: IndicatedRatings,
    private readonly invitations: ReplyInvitations,
  ) {}

  /** From here on members see each other's scores, by letter. */
  async openDeliberation(actor: Actor, reviewId: string): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      const review = await this.parts.reviews.lock(tx, reviewId);
      await this.access.requireIn(tx, 'deliberation.open', 'review', reviewId);
      const { members, cycle } = await this.ratings.of(reviewId, tx.manager);
      await this.parts.pseudonyms.drawLetters(
        tx,
        cycle.id,
        reviewId,
        members.map((member) => member.id),
      );
      await this.parts.reviews.move(tx, review, 'deliberate');
    });
  }

  /** Closes the vote on the open proposal. Adopted: the finding goes to the candidate. Not adopted: deliberation goes on. */
  async decide(actor: Actor, reviewId: string, seen: number | null = null): Promise<Adoption> {
    return this.unitOfWork.run(actor, async (tx) => {
      const review = await this.parts.reviews.lock(tx, reviewId);
      await this.access.requireIn(tx, 'finding.adopt', 'review', reviewId);
      const finding = await openProposal(tx, reviewId, seen);
      const standing = await this.ratings.of(reviewId, tx.manager);
      const adoption = await this.count(tx, finding, standing);
      if (adoption.adopted) {
        requireReason(finding, standing);
        await this.requireStatements(tx, standing);
      }
      await updateAt(tx, Finding, finding.id, finding.rev, {
        status: adoption.adopted ? 'adopted' : 'not_adopted',
        decided_at: tx.now,
      });
      tx.audit(adoption.adopted ? 'finding.adopted' : 'finding.rejected', `review:${reviewId}`, {
        number: finding.number,
        ...adoption.count,
      });
      if (adoption.adopted) {
        await this.parts.reviews.move(tx, review, 'adopt');
        await this.openReplyWindow(tx, reviewId);
      }
      return adoption;
    });
  }

  /** Ends the deliberation without a category: members did not agree, or there was too little to go on. */
  async conclude(actor: Actor, reviewId: string, outcome: Outcome, reasons: LocalizedText): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      const review = await this.parts.reviews.lock(tx, reviewId);
      await this.access.requireIn(tx, 'finding.adopt', 'review', reviewId);
      const standing = await this.ratings.of(reviewId, tx.manager);
      const earlier = await findingsOf(tx.manager, reviewId);
      checkOutcome(outcome, standing, earlier);
      await this.requireStatements(tx, standing);
      await insert(
        tx,
        Finding,
        this.outcomeRow(tx, reviewId, (earlier.at(-1)?.number ?? 0) + 1, outcome, standing, reasons),
      );
      tx.audit('finding.concluded', `review:${reviewId}`, { outcome });
      await this.parts.reviews.move(tx, review, 'adopt');
      await this.openReplyWindow(tx, reviewId);
    });
  }

  private async count(tx: Tx, finding: Finding, standing: Standing): Promise<Adoption> {
    const eligible = eligibleMembers(standing.members, standing.recusals);
    const votes = (await votesOn(tx.manager, [finding.id])).map((row) => ({
      memberId: row.member_id,
      vote: row.vote,
      number: row.number,
    }));
    return adoptionOf(votes, eligible, quorumToDecide(standing, eligible.size));
  }

  /** A finding without the panel's words on each criterion would be a verdict without reasons. */
  private async requireStatements(tx: Tx, { review, framework }: Standing): Promise<void> {
    const texts = new Map((await statementsOf(tx.manager, review.id)).map((row) => [row.criterion_code, row.text]));
    const gaps = statementGaps(
      framework.content.criteria.map((criterion) => criterion.code),
      texts,
    );
    if (gaps.length > 0) throw new RuleBroken('statements_missing', { count: gaps.length });
  }

  private async openReplyWindow(tx: Tx, reviewId: string): Promise<void> {
    const window = await windowOf(tx.manager, reviewId);
    const dates = { opened_at: tx.now, ends_at: later(tx.now, REPLY_DAYS * DAY) };
    if (window) await updateAt(tx, ReplyWindow, window.id, window.rev, dates);
    else await insert(tx, ReplyWindow, { id: this.parts.ids.uuid(), review_id: reviewId, ...dates, rev: 1 });
    await this.invitations.send(tx, reviewId, dates.ends_at);
  }

  private outcomeRow(
    tx: Tx,
    reviewId: string,
    number: number,
    outcome: Outcome,
    standing: Standing,
    reasons: LocalizedText,
  ): Finding {
    return {
      id: this.parts.ids.uuid(),
      review_id: reviewId,
      number,
      grade: outcome,
      indicated: standing.grade,
      reasons,
      difference_reason: null,
      status: 'adopted',
      proposed_by: tx.actor.userId ?? '',
      proposed_at: tx.now,
      decided_at: tx.now,
      rev: 1,
    };
  }
}

function checkOutcome(outcome: Outcome, standing: Standing, earlier: Finding[]): void {
  if (possibleOutcomes(standing.grade, earlier.at(-1)?.status ?? null).includes(outcome)) return;
  throw new RuleBroken(outcome === 'no_agreed_rating' ? 'no_vote_failed' : 'information_sufficient');
}

/** Scores changed or a member stepped aside since the proposal: what the rules indicate may be another category now. */
function requireReason({ grade, difference_reason }: Finding, standing: Standing): void {
  if (isUnexplained({ grade, hasReason: difference_reason !== null }, standing.grade))
    throw new RuleBroken('indication_changed');
}
