import { Injectable, OnModuleInit } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import { unopenable } from '../common/crypto/sealed-columns';
import { SealedFields } from '../common/crypto/sealed-fields';
import { Invariants } from '../common/persistence';
import { PanelHistory } from '../panel';
import { Assessment, AssessmentVersion } from './data/assessment.entity';
import { liesWithin } from './domain/absence';
import { StoredVersion, versionFaults } from './domain/version-faults';

const SEALED = [
  { table: 'assessment_draft', column: 'content', key: 'assessment_id' },
  { table: 'assessment_version', column: 'content' },
  { table: 'private_note', column: 'content' },
  { table: 'practice_assessment', column: 'content' },
];

/** What must hold of assessments at any time (R19). */
@Injectable()
export class ScoringInvariants implements OnModuleInit {
  constructor(
    private readonly invariants: Invariants,
    private readonly sealed: SealedFields,
    private readonly history: PanelHistory,
  ) {}

  onModuleInit(): void {
    this.invariants.register(
      {
        name: 'scoring: nobody submitted who stood aside or was not assigned',
        violations: (db) => this.strangers(db),
      },
      { name: 'scoring: one current version, as it was submitted', violations: (db) => this.versions(db) },
      { name: 'scoring: every assessment is on the criteria of its cycle', violations: (db) => this.frameworks(db) },
      { name: 'scoring: drafts and versions open', violations: (db) => unopenable(db, this.sealed, SEALED) },
    );
  }

  private async strangers(db: EntityManager): Promise<string[]> {
    const owners = new Map((await db.find(Assessment)).map((row) => [row.id, row]));
    const { assigned, recused } = await this.history.ofMembers(db);
    const versions = await db.find(AssessmentVersion, {
      select: { id: true, assessment_id: true, submitted_at: true },
    });
    return versions.flatMap(({ id, assessment_id: assessmentId, submitted_at: at }) => {
      const owner = owners.get(assessmentId);
      const seat = `${owner?.review_id}|${owner?.member_id}`;
      const end = assigned.get(seat);
      if (end === undefined) return [`version ${id}: its member was never assigned`];
      if (end !== null && end < at) return [`version ${id}: the assignment had ended when it was submitted`];
      return liesWithin(at, recused.get(seat) ?? [])
        ? [`version ${id}: its member stood aside when it was submitted`]
        : [];
    });
  }

  private async versions(db: EntityManager): Promise<string[]> {
    const rows = await db.find(AssessmentVersion);
    const stored = new Map<string, StoredVersion[]>();
    for (const row of rows)
      stored.set(row.assessment_id, [...(stored.get(row.assessment_id) ?? []), await this.read(db, row)]);
    return (await db.find(Assessment, { order: { id: 'ASC' } })).flatMap((row) =>
      versionFaults({
        id: row.id,
        state: row.state,
        frameworkVersionId: row.framework_version_id,
        versions: stored.get(row.id) ?? [],
      }),
    );
  }

  private async read(db: EntityManager, row: AssessmentVersion): Promise<StoredVersion> {
    const place = { table: 'assessment_version', column: 'content', id: row.id };
    const { id, number, stage, content_hash: contentHash, submitted_at: submittedAt } = row;
    const canonical = await this.sealed.open(db, place, row.content).catch(() => null);
    return { id, number, stage, contentHash, submittedAt, canonical };
  }

  private async frameworks(db: EntityManager): Promise<string[]> {
    const versionOf = await this.history.frameworkOfReviews(db);
    const rows = await db.find(Assessment, { order: { id: 'ASC' } });
    return rows
      .filter((row) => versionOf.get(row.review_id) !== row.framework_version_id)
      .map(({ id }) => `assessment ${id}: its cycle uses another framework version`);
  }
}
