import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import { SealedFields } from '../common/crypto/sealed-fields';
import { ReadDb } from '../common/persistence';
import { LocalizedText } from '../common/text/localized-text';
import { adoptedFinding, opinionsOf, replyOf, sealedResultOf, statementsOf, votesOn } from './data/findings.repository';
import { Reply, SealedResult } from './data/reply.entity';
import { countVotes, VoteCount } from './domain/adoption';
import { eligibleMembers } from './domain/eligible-members';
import { ResultContent } from './domain/result-content';
import { IndicatedRatings, Standing } from './indicated-ratings';

/** Gathers what a review has come to, as it stands now or as it was sealed. */
@Injectable()
export class Results {
  constructor(
    private readonly readDb: ReadDb,
    private readonly ratings: IndicatedRatings,
    private readonly sealed: SealedFields,
  ) {}

  /** The result as it would be sealed now, or with the seats held at another time; null before a finding is adopted. */
  async current(
    reviewId: string,
    db: EntityManager = this.readDb.manager,
    seatsAt?: string,
  ): Promise<ResultContent | null> {
    const finding = await adoptedFinding(db, reviewId);
    if (!finding) return null;
    const standing = await this.ratings.of(reviewId, db, seatsAt);
    const rows = {
      statements: await statementsOf(db, reviewId),
      opinions: await opinionsOf(db, reviewId),
      reply: await replyOf(db, reviewId),
    };
    const order = standing.framework.content.criteria.map((criterion) => criterion.code);
    return {
      ...basis(standing),
      finding: {
        grade: finding.grade,
        reasons: finding.reasons,
        differenceReason: finding.difference_reason,
        adoptedAt: finding.decided_at ?? finding.proposed_at,
      },
      vote: await this.voteOn(finding.id, standing, db),
      statements: rows.statements
        .map((row) => ({ criterionCode: row.criterion_code, text: row.text }))
        .sort((a, b) => order.indexOf(a.criterionCode) - order.indexOf(b.criterionCode)),
      opinions: rows.opinions.flatMap((row) => signed(row.member_id, row.text, standing)),
      reply: replyContent(rows.reply),
    };
  }

  /** The newest sealed result, opened; null before sealing. */
  async opened(
    reviewId: string,
    db: EntityManager = this.readDb.manager,
  ): Promise<{ content: ResultContent; row: SealedResult } | null> {
    const row = await sealedResultOf(db, reviewId);
    if (!row) return null;
    const text = await this.sealed.open(db, { table: 'sealed_result', column: 'result', id: row.id }, row.result);
    return { content: JSON.parse(text) as ResultContent, row };
  }

  /** Outcomes that the chair recorded without a category were not voted on. */
  private async voteOn(
    findingId: string,
    { members, recusals }: Standing,
    db: EntityManager,
  ): Promise<VoteCount | null> {
    const votes = await votesOn(db, [findingId]);
    if (votes.length === 0) return null;
    return countVotes(
      votes.map((row) => ({ memberId: row.member_id, vote: row.vote, number: row.number })),
      eligibleMembers(members, recusals),
    );
  }
}

function basis({
  review,
  framework,
  members,
  recusals,
  assessments,
  rating,
  grade,
}: Standing): Omit<ResultContent, 'finding' | 'vote' | 'statements' | 'opinions' | 'reply'> {
  return {
    reviewId: review.id,
    frameworkVersionId: framework.id,
    frameworkHash: framework.contentHash ?? '',
    methodVersion: rating.method,
    receipts: assessments.map((assessment) => assessment.version.contentHash).sort(),
    panelSize: members.length,
    counted: assessments.length,
    rating,
    indicatedGrade: grade,
    eligible: eligibleMembers(members, recusals).size,
    steppedAside: recusals.flatMap(({ memberId, category }) => {
      const member = members.find(({ id }) => id === memberId);
      return member ? [{ memberId, name: member.name, category }] : [];
    }),
  };
}

function signed(
  memberId: string,
  text: LocalizedText,
  { members, recusals }: Standing,
): { name: string; text: LocalizedText }[] {
  const member = members.find(({ id }) => id === memberId);
  const isRecused = recusals.some((recusal) => recusal.memberId === memberId);
  return member && !isRecused ? [{ name: member.name, text }] : [];
}

function replyContent(reply: Reply | null): ResultContent['reply'] {
  if (!reply) return { choice: 'none', text: '', language: null, receivedAt: null, panelResponse: null };
  const panelResponse = reply.panel_response ? (JSON.parse(reply.panel_response) as LocalizedText) : null;
  return {
    choice: reply.choice,
    text: reply.text,
    language: reply.language,
    receivedAt: reply.received_at,
    panelResponse,
  };
}
