import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import { NotFound } from '../common/errors';
import { ReadDb } from '../common/persistence';
import { LocalizedText } from '../common/text/localized-text';
import { Actor } from '../policy';
import { ScoringQueries } from '../scoring';
import { Finding, FindingVote } from './data/finding.entity';
import { errorReportsOf } from './data/error-reports.repository';
import { findingsOf, opinionsOf, replyOf, statementsOf, votesOn, windowOf } from './data/findings.repository';
import { Reply } from './data/reply.entity';
import { Deliberation, OpinionRead, ProposalRead, ReplyRead, StatementRead } from './deliberation.reads';
import { adoptionOf } from './domain/adoption';
import { eligibleMembers } from './domain/eligible-members';
import { quorumToDecide } from './domain/quorum-to-decide';
import { IndicatedRatings, Standing } from './indicated-ratings';
import { PanelSide } from './panel-side';
import { Results } from './results';

const SEALED = ['sealed', 'released', 'archived'];

/**
 * What the pages of deliberation show. Callers have asked the policy whether the scores are open to the reader. What a
 * recused member wrote or voted is in nothing of it (S15).
 */
@Injectable()
export class DeliberationQueries {
  constructor(
    private readonly readDb: ReadDb,
    private readonly side: PanelSide,
    private readonly ratings: IndicatedRatings,
    private readonly results: Results,
    private readonly scoring: ScoringQueries,
  ) {}

  async of(actor: Actor, reviewId: string): Promise<Deliberation> {
    const db = this.readDb.manager;
    const standing = await this.ratings.of(reviewId, db);
    const setting = (await this.side.surroundings.of([standing.review])).get(reviewId);
    if (!setting) throw new NotFound();
    const memberId = standing.members.find(({ userId }) => userId === actor.userId)?.id ?? null;
    return {
      standing,
      candidate: setting.candidacy.name,
      election: setting.election.title,
      documents: await this.scoring.documents(setting.candidacy.id),
      letters: await this.side.pseudonyms.letters(db, reviewId),
      memberId,
      proposals: await this.proposals(db, standing, memberId),
      ...(await this.result(db, standing)),
      ...(await texts(db, standing)),
      receipt: memberId ? ((await this.scoring.versions(reviewId, memberId)).at(-1)?.contentHash ?? null) : null,
    };
  }

  private async proposals(db: EntityManager, standing: Standing, memberId: string | null): Promise<ProposalRead[]> {
    const findings = await findingsOf(db, standing.review.id);
    const votes = await votesOn(
      db,
      findings.map(({ id }) => id),
    );
    return findings.map((finding) =>
      proposalRead(
        finding,
        votes.filter((vote) => vote.finding_id === finding.id),
        standing,
        memberId,
      ),
    );
  }

  /** As it was sealed, or as it stands. */
  private async result(db: EntityManager, { review }: Standing): Promise<Pick<Deliberation, 'outcome' | 'sealedAt'>> {
    if (!SEALED.includes(review.phase)) return { outcome: await this.results.current(review.id, db), sealedAt: null };
    const sealed = await this.results.opened(review.id, db);
    return { outcome: sealed?.content ?? null, sealedAt: sealed?.row.at ?? null };
  }
}

type Texts = Pick<Deliberation, 'statements' | 'opinions' | 'reply' | 'replyWindow' | 'errorReports'>;

async function texts(db: EntityManager, { review, members, recusals }: Standing): Promise<Texts> {
  const eligible = eligibleMembers(members, recusals);
  const period = await windowOf(db, review.id);
  return {
    statements: (await statementsOf(db, review.id)).map(
      ({ criterion_code: criterionCode, text, rev }): StatementRead => ({ criterionCode, text, rev }),
    ),
    opinions: (await opinionsOf(db, review.id))
      .filter(({ member_id }) => eligible.has(member_id))
      .map(({ member_id: memberId, text, rev }): OpinionRead => ({ memberId, text, rev })),
    reply: replyRead(await replyOf(db, review.id)),
    errorReports: await errorReportsOf(db, review.id),
    replyWindow: period && { openedAt: period.opened_at, endsAt: period.ends_at },
  };
}

function proposalRead(
  finding: Finding,
  rows: FindingVote[],
  standing: Standing,
  memberId: string | null,
): ProposalRead {
  const eligible = eligibleMembers(standing.members, standing.recusals);
  const votes = rows.map(({ member_id, vote, number }) => ({ memberId: member_id, vote, number }));
  const isDecided = finding.status === 'adopted' || finding.status === 'not_adopted';
  const required = quorumToDecide(standing, eligible.size);
  return {
    number: finding.number,
    grade: finding.grade,
    indicated: finding.indicated,
    reasons: finding.reasons,
    differenceReason: finding.difference_reason,
    status: finding.status,
    proposedAt: finding.proposed_at,
    decidedAt: finding.decided_at,
    adoption: isDecided && votes.length > 0 ? adoptionOf(votes, eligible, required) : null,
    own: votes.filter((vote) => vote.memberId === memberId).at(-1)?.vote ?? null,
    voted: [...new Set(votes.map((vote) => vote.memberId))].filter((id) => eligible.has(id)),
  };
}

function replyRead(reply: Reply | null): ReplyRead | null {
  if (!reply) return null;
  const { choice, text, language, received_at: receivedAt, rev } = reply;
  const panelResponse = reply.panel_response ? (JSON.parse(reply.panel_response) as LocalizedText) : null;
  return { choice, text, language, receivedAt, panelResponse, rev };
}
