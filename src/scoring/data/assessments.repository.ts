import { Injectable } from '@nestjs/common';
import { EntityManager, In } from 'typeorm';
import { Place } from '../../common/crypto/sealing';
import { SealedFields } from '../../common/crypto/sealed-fields';
import { StaleEdit } from '../../common/errors';
import { Ids } from '../../common/ids/ids';
import { execute, findRow, findRows, insert, Tx, updateAt } from '../../common/persistence';
import { Draft, EMPTY_DRAFT } from '../domain/draft';
import { canonicalVersion, receiptOf, VersionContent, versionFrom } from '../domain/receipt';
import { Assessment, AssessmentDraft, AssessmentVersion } from './assessment.entity';

/** A draft with its revision; revision 0 and no time when nothing was saved yet. */
export interface StoredDraft {
  draft: Draft;
  rev: number;
  savedAt: string | null;
}

/** A submitted version, opened. */
export interface OpenedVersion {
  id: string;
  assessmentId: string;
  number: number;
  contentHash: string;
  submittedAt: string;
  /** The text that was hashed. */
  canonical: string;
  content: VersionContent;
}

/** Assessments, their drafts and versions. Contents are sealed on the way in and opened on the way out. */
@Injectable()
export class AssessmentsRepository {
  constructor(
    private readonly ids: Ids,
    private readonly sealed: SealedFields,
  ) {}

  of(db: EntityManager, reviewId: string, memberId: string): Promise<Assessment | null> {
    return findRow(db, Assessment, { review_id: reviewId, member_id: memberId });
  }

  ofReviews(db: EntityManager, reviewIds: string[]): Promise<Assessment[]> {
    return db.find(Assessment, { where: { review_id: In(reviewIds) }, order: { id: 'ASC' } });
  }

  async add(tx: Tx, row: Omit<Assessment, 'id' | 'rev'>): Promise<Assessment> {
    const assessment = { id: this.ids.uuid(), rev: 1, ...row };
    await insert(tx, Assessment, assessment);
    return assessment;
  }

  change(tx: Tx, assessment: Assessment, changes: Partial<Assessment>): Promise<void> {
    return updateAt(tx, Assessment, assessment.id, assessment.rev, changes);
  }

  async draftOf(db: EntityManager, assessmentId: string): Promise<StoredDraft> {
    const row = await findRow(db, AssessmentDraft, { assessment_id: assessmentId });
    return row ? this.openedDraft(db, row) : { draft: EMPTY_DRAFT, rev: 0, savedAt: null };
  }

  async draftsOf(db: EntityManager, assessmentIds: string[]): Promise<Map<string, StoredDraft>> {
    const drafts = new Map<string, StoredDraft>();
    for (const row of await findRows(db, AssessmentDraft, { assessment_id: assessmentIds }))
      drafts.set(row.assessment_id, await this.openedDraft(db, row));
    return drafts;
  }

  /** Stores a draft as revision `rev`. Throws StaleEdit when another save has made that revision. */
  async storeDraft(
    tx: Tx,
    cycleId: string,
    assessmentId: string,
    draft: Draft,
    rev: number,
    seq: number,
  ): Promise<void> {
    const content = await this.sealed.seal(tx, scopeOf(cycleId), draftPlace(assessmentId), JSON.stringify(draft));
    const saved = { content, rev, seq, saved_at: tx.now };
    if (rev === 1) return insert(tx, AssessmentDraft, { assessment_id: assessmentId, ...saved });
    const changed = await execute(tx, STORE_DRAFT, { ...saved, assessmentId, before: rev - 1 });
    if (changed !== 1) throw new StaleEdit();
  }

  async removeDraft(tx: Tx, assessmentId: string): Promise<void> {
    await tx.manager.delete(AssessmentDraft, { assessment_id: assessmentId });
  }

  /** Freezes a version and returns it with its receipt. */
  async addVersion(tx: Tx, cycleId: string, content: VersionContent): Promise<OpenedVersion> {
    const id = this.ids.uuid();
    const canonical = canonicalVersion(content);
    const contentHash = receiptOf(canonical);
    const { assessmentId, number, stage, submittedAt } = content;
    await insert(tx, AssessmentVersion, {
      id,
      assessment_id: assessmentId,
      number,
      stage,
      content: await this.sealed.seal(tx, scopeOf(cycleId), versionPlace(id), canonical),
      content_hash: contentHash,
      submitted_at: submittedAt,
    });
    return { id, assessmentId, number, contentHash, submittedAt, canonical, content: versionFrom(canonical) };
  }

  /** All versions of these assessments, oldest first. */
  async versionsOf(db: EntityManager, assessmentIds: string[]): Promise<OpenedVersion[]> {
    const where = { assessment_id: In(assessmentIds) };
    const rows = await db.find(AssessmentVersion, { where, order: { assessment_id: 'ASC', number: 'ASC' } });
    return Promise.all(rows.map((row) => this.openedVersion(db, row)));
  }

  /** When each of these assessments was first submitted; contents stay sealed. */
  async submissionTimes(db: EntityManager, assessmentIds: string[]): Promise<Map<string, string>> {
    const rows = await db.find(AssessmentVersion, {
      select: { id: true, assessment_id: true, submitted_at: true },
      where: { assessment_id: In(assessmentIds), number: 1 },
    });
    return new Map(rows.map((row) => [row.assessment_id, row.submitted_at]));
  }

  private async openedDraft(db: EntityManager, row: AssessmentDraft): Promise<StoredDraft> {
    const plain = await this.sealed.open(db, draftPlace(row.assessment_id), row.content);
    return { draft: JSON.parse(plain) as Draft, rev: row.rev, savedAt: row.saved_at };
  }

  private async openedVersion(db: EntityManager, row: AssessmentVersion): Promise<OpenedVersion> {
    const canonical = await this.sealed.open(db, versionPlace(row.id), row.content);
    const { id, assessment_id: assessmentId, number, content_hash: contentHash, submitted_at: submittedAt } = row;
    return { id, assessmentId, number, contentHash, submittedAt, canonical, content: versionFrom(canonical) };
  }
}

const STORE_DRAFT = `
  UPDATE assessment_draft SET content = :content, rev = :rev, seq = :seq, saved_at = :saved_at
  WHERE assessment_id = :assessmentId AND rev = :before`;

const scopeOf = (cycleId: string): string => `cycle:${cycleId}`;
const draftPlace = (id: string): Place => ({ table: 'assessment_draft', column: 'content', id });
const versionPlace = (id: string): Place => ({ table: 'assessment_version', column: 'content', id });
