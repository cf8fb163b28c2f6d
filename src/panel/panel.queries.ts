import { Injectable } from '@nestjs/common';
import { EntityManager, In, IsNull } from 'typeorm';
import { findRow, findRows, ReadDb, select } from '../common/persistence';
import { Cycle, Panel, PanelMember } from './data/panel.entity';
import { Assignment, PhaseChange, Review } from './data/review.entity';
import {
  AssignmentRead,
  CycleRead,
  cycleRead,
  MemberRead,
  memberRead,
  PanelRead,
  PhaseChangeRead,
  phaseChangeRead,
  ReviewPlace,
  ReviewRead,
  reviewRead,
} from './panel.reads';

/** Panels, cycles, reviews and who is assigned. Each takes an optional manager, to read inside a unit of work. */
@Injectable()
export class PanelQueries {
  constructor(private readonly readDb: ReadDb) {}

  async panels(): Promise<PanelRead[]> {
    const rows = await this.readDb.manager.find(Panel, { order: { created_at: 'ASC', id: 'ASC' } });
    return rows.map(panelRead);
  }

  async panelById(id: string, db: EntityManager = this.readDb.manager): Promise<PanelRead | null> {
    const row = await db.findOneBy(Panel, { id });
    return row ? panelRead(row) : null;
  }

  async cycleById(id: string, db: EntityManager = this.readDb.manager): Promise<CycleRead | null> {
    const row = await findRow(db, Cycle, { id });
    return row ? cycleRead(row) : null;
  }

  async cycleOfElection(electionId: string, db: EntityManager = this.readDb.manager): Promise<CycleRead | null> {
    const row = await db.findOneBy(Cycle, { election_id: electionId });
    return row ? cycleRead(row) : null;
  }

  /** All cycles, or those of some panels; the one that closes last comes first. */
  async cycles(panelIds?: string[]): Promise<CycleRead[]> {
    const where = panelIds ? { panel_id: In(panelIds) } : {};
    return (await this.readDb.manager.find(Cycle, { where, order: { closes_at: 'DESC', id: 'ASC' } })).map(cycleRead);
  }

  async cyclesByIds(ids: string[]): Promise<CycleRead[]> {
    return (await this.readDb.manager.find(Cycle, { where: { id: In(ids) }, order: { closes_at: 'DESC' } })).map(
      cycleRead,
    );
  }

  async reviewById(id: string, db: EntityManager = this.readDb.manager): Promise<ReviewRead | null> {
    const row = await findRow(db, Review, { id });
    return row ? reviewRead(row) : null;
  }

  /** The place of an account at one review, in one query; null where it has no seat on that panel. */
  async placeAt(
    userId: string,
    reviewId: string,
    db: EntityManager = this.readDb.manager,
  ): Promise<ReviewPlace | null> {
    return (await select<ReviewPlace>(db, PLACE, { userId, reviewId }))[0] ?? null;
  }

  /** By which framework version a review is scored; null where there is no such review. */
  async frameworkVersionOf(reviewId: string): Promise<string | null> {
    const rows = await select<{ id: string }>(this.readDb.manager, FRAMEWORK_VERSION, { reviewId });
    return rows[0]?.id ?? null;
  }

  async reviewsByIds(ids: string[], db: EntityManager = this.readDb.manager): Promise<ReviewRead[]> {
    return (await db.find(Review, { where: { id: In(ids) }, order: { id: 'ASC' } })).map(reviewRead);
  }

  async reviewsOfCycle(cycleId: string, db: EntityManager = this.readDb.manager): Promise<ReviewRead[]> {
    return this.reviewsOfCycles([cycleId], db);
  }

  async reviewsOfCycles(cycleIds: string[], db: EntityManager = this.readDb.manager): Promise<ReviewRead[]> {
    const rows = await db.find(Review, { where: { cycle_id: In(cycleIds) }, order: { due_at: 'ASC', id: 'ASC' } });
    return rows.map(reviewRead);
  }

  async reviewsOfCandidacies(ids: string[], db: EntityManager = this.readDb.manager): Promise<ReviewRead[]> {
    return (await db.findBy(Review, { candidacy_id: In(ids) })).map(reviewRead);
  }

  /** Steps of these reviews, oldest first. */
  async phaseChanges(reviewIds: string[], db: EntityManager = this.readDb.manager): Promise<PhaseChangeRead[]> {
    const where = { review_id: In(reviewIds) };
    return (await db.find(PhaseChange, { where, order: { at: 'ASC', id: 'ASC' } })).map(phaseChangeRead);
  }

  async membersOfPanel(panelId: string, db: EntityManager = this.readDb.manager): Promise<MemberRead[]> {
    return this.membersOfPanels([panelId], db);
  }

  async membersOfPanels(panelIds: string[], db: EntityManager = this.readDb.manager): Promise<MemberRead[]> {
    const rows = await findRows(db, PanelMember, { panel_id: panelIds }, ['name', 'id']);
    return rows.map(memberRead);
  }

  async membersOfCycle(cycleId: string, db: EntityManager = this.readDb.manager): Promise<MemberRead[]> {
    const cycle = await this.cycleById(cycleId, db);
    return cycle ? this.membersOfPanel(cycle.panelId, db) : [];
  }

  async memberById(id: string, db: EntityManager = this.readDb.manager): Promise<MemberRead | null> {
    const row = await db.findOneBy(PanelMember, { id });
    return row ? memberRead(row) : null;
  }

  /** Every seat that this account holds or held, on any panel. */
  async seatsOfUser(userId: string, db: EntityManager = this.readDb.manager): Promise<MemberRead[]> {
    return (await findRows(db, PanelMember, { user_id: userId })).map(memberRead);
  }

  /** Assignments in force; ended ones are left out. */
  async assignments(reviewIds: string[], db: EntityManager = this.readDb.manager): Promise<AssignmentRead[]> {
    return (await db.findBy(Assignment, { review_id: In(reviewIds), ended_at: IsNull() })).map(assignmentRead);
  }

  /** Assignments in force of these members; the way from a member to the reviews. */
  async assignmentsOf(memberIds: string[], db: EntityManager = this.readDb.manager): Promise<AssignmentRead[]> {
    return (await db.findBy(Assignment, { member_id: In(memberIds), ended_at: IsNull() })).map(assignmentRead);
  }
}

const PLACE = `
  SELECT review.id AS "reviewId", panel_member.id AS "memberId", cycle.id AS "cycleId",
    review.candidacy_id AS "candidacyId", cycle.framework_version_id AS "frameworkVersionId", review.due_at AS "dueAt"
  FROM review JOIN cycle ON cycle.id = review.cycle_id JOIN panel_member ON panel_member.panel_id = cycle.panel_id
  WHERE review.id = :reviewId AND panel_member.user_id = :userId`;

const FRAMEWORK_VERSION = `
  SELECT cycle.framework_version_id AS id FROM review JOIN cycle ON cycle.id = review.cycle_id
  WHERE review.id = :reviewId`;

const panelRead = ({ id, name, created_at, rev }: Panel): PanelRead => ({ id, name, createdAt: created_at, rev });

const assignmentRead = (row: Assignment): AssignmentRead => ({
  reviewId: row.review_id,
  memberId: row.member_id,
  dueAt: row.due_at,
});
