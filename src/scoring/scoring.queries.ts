import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import { countableAssessments, LeftOutReason } from '../aggregation';
import { EvidenceRead } from '../candidates';
import { ReadDb } from '../common/persistence';
import { PanelQueries, RecusalsQueries } from '../panel';
import { Assessment } from './data/assessment.entity';
import { AssessmentsRepository, OpenedVersion } from './data/assessments.repository';
import { Rating } from './domain/assessment-content';
import { DossierDocuments } from './dossier-documents';

/** A submitted assessment in its present version. */
export interface AssessmentRead {
  assessmentId: string;
  reviewId: string;
  /** Member id. */
  member: string;
  frameworkVersionId: string;
  submitted: true;
  version: VersionRead;
  /** The version first submitted; the same as `version` where nothing was revised. */
  first: VersionRead;
  /** Every version, oldest first. */
  versions: VersionRead[];
}

export interface VersionRead {
  number: number;
  stage: 'initial' | 'revised';
  /** Ratings by criterion code. */
  ratings: Record<string, Rating>;
  changeReason: string | null;
  contentHash: string;
  submittedAt: string;
}

export interface CountableRead {
  /** The assessments that count, by member id. */
  assessments: AssessmentRead[];
  leftOut: { member: string; reason: LeftOutReason }[];
}

/**
 * Assessments for other modules. Says what there is, not who may see it: callers ask the policy first
 * (`assessment.readOthers` and the like).
 */
@Injectable()
export class ScoringQueries {
  constructor(
    private readonly readDb: ReadDb,
    private readonly assessments: AssessmentsRepository,
    private readonly panel: PanelQueries,
    private readonly recusals: RecusalsQueries,
    private readonly dossiers: DossierDocuments,
  ) {}

  /** Who counts for one review, with their present versions. What a recused member wrote is not opened (S15). */
  async countable(reviewId: string, db: EntityManager = this.readDb.manager): Promise<CountableRead> {
    return (await this.countableIn([reviewId], db)).get(reviewId) ?? { assessments: [], leftOut: [] };
  }

  /** The same for several reviews, by review id, in as many queries as for one. */
  async countableIn(reviewIds: string[], db: EntityManager = this.readDb.manager): Promise<Map<string, CountableRead>> {
    const rows = await this.assessments.ofReviews(db, reviewIds);
    const recusals = await this.recusals.inForce(reviewIds, db);
    const assignments = await this.panel.assignments(reviewIds, db);
    const membersOf = (found: { reviewId: string; memberId: string }[], reviewId: string) =>
      found.filter((one) => one.reviewId === reviewId).map(({ memberId }) => memberId);
    const countables = reviewIds.map((id) => {
      const own = rows.filter((row) => row.review_id === id);
      const states = own.map((row) => ({ member: row.member_id, submitted: row.state === 'submitted', row }));
      return { id, ...countableAssessments(states, membersOf(recusals, id), membersOf(assignments, id)) };
    });
    const counted = countables.flatMap((one) => one.counted.map(({ row }) => row.id));
    const versions = await this.assessments.versionsOf(db, counted);
    return new Map(
      countables.map(({ id, counted, leftOut }) => [
        id,
        { assessments: counted.flatMap(({ row }) => assessmentRead(row, versions)), leftOut: [...leftOut] },
      ]),
    );
  }

  /** review id → ids of the members who have submitted; recused members are left out, whatever they sent before. */
  async submitters(
    reviewIds: string[],
    db: EntityManager = this.readDb.manager,
  ): Promise<Map<string, ReadonlySet<string>>> {
    const recusals = await this.recusals.inForce(reviewIds, db);
    const recused = new Set(recusals.map((recusal) => `${recusal.reviewId}|${recusal.memberId}`));
    const found = new Map(reviewIds.map((id): [string, Set<string>] => [id, new Set()]));
    for (const row of await this.assessments.ofReviews(db, reviewIds)) {
      const isCounted = row.state === 'submitted' && !recused.has(`${row.review_id}|${row.member_id}`);
      if (isCounted) found.get(row.review_id)?.add(row.member_id);
    }
    return found;
  }

  /** review id → how many have submitted. */
  async submittedCount(reviewIds: string[], db: EntityManager = this.readDb.manager): Promise<Map<string, number>> {
    const submitters = await this.submitters(reviewIds, db);
    return new Map([...submitters].map(([id, members]) => [id, members.size]));
  }

  /** Every version of one member's assessment of a review, oldest first; empty when nothing was submitted. */
  async versions(reviewId: string, memberId: string, db: EntityManager = this.readDb.manager): Promise<VersionRead[]> {
    const assessment = await this.assessments.of(db, reviewId, memberId);
    return assessment ? (await this.assessments.versionsOf(db, [assessment.id])).map(versionRead) : [];
  }

  /** The documents and answers that reasons cite, for their titles. */
  documents(candidacyId: string): Promise<EvidenceRead[]> {
    return this.dossiers.of(candidacyId);
  }
}

function assessmentRead(row: Assessment, versions: OpenedVersion[]): AssessmentRead[] {
  const own = versions.filter((version) => version.assessmentId === row.id).map(versionRead);
  const [first, version] = [own[0], own.at(-1)];
  if (!first || !version) return [];
  const { id: assessmentId, review_id: reviewId, member_id: member, framework_version_id: frameworkVersionId } = row;
  return [{ assessmentId, reviewId, member, frameworkVersionId, submitted: true, version, first, versions: own }];
}

function versionRead({ number, content, contentHash, submittedAt }: OpenedVersion): VersionRead {
  const { stage, ratings, changeReason } = content;
  return { number, stage, ratings, changeReason, contentHash, submittedAt };
}
