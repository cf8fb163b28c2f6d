import { Injectable } from '@nestjs/common';
import { EntityManager, In, IsNull } from 'typeorm';
import { LocalizedText } from '../common/text/localized-text';
import { ReadDb } from '../common/persistence';
import { Cycle, Panel, PanelMember } from './data/panel.entity';
import { Assignment, Review } from './data/review.entity';
import { Phase } from '../policy';
import { Seat } from './domain/seat';

export interface CycleRead {
  id: string;
  panelId: string;
  electionId: string;
  frameworkVersionId: string;
  opensAt: string;
  closesAt: string;
  quorumMin: number;
  namesShown: boolean;
  rev: number;
}
export interface MemberRead {
  id: string;
  panelId: string;
  userId: string;
  name: string;
  seat: Seat;
  nationality: string;
  biography: LocalizedText;
  fromDay: string;
  untilDay: string | null;
  rev: number;
}
export interface ReviewRead {
  id: string;
  cycleId: string;
  candidacyId: string;
  phase: Phase;
  dueAt: string;
  rev: number;
}
export interface AssignmentRead {
  reviewId: string;
  memberId: string;
  dueAt: string;
}

/** Panels, cycles, reviews and who is assigned. Each takes an optional manager, to read inside a unit of work. */
@Injectable()
export class PanelQueries {
  constructor(private readonly readDb: ReadDb) {}

  async panels(): Promise<{ id: string; name: LocalizedText; rev: number }[]> {
    const rows = await this.readDb.manager.find(Panel, { order: { created_at: 'ASC' } });
    return rows.map(({ id, name, rev }) => ({ id, name, rev }));
  }

  async cycleById(id: string, db: EntityManager = this.readDb.manager): Promise<CycleRead | null> {
    const row = await db.findOneBy(Cycle, { id });
    return row ? cycleRead(row) : null;
  }

  async cycleOfElection(electionId: string, db: EntityManager = this.readDb.manager): Promise<CycleRead | null> {
    const row = await db.findOneBy(Cycle, { election_id: electionId });
    return row ? cycleRead(row) : null;
  }

  async cycles(): Promise<CycleRead[]> {
    const rows = await this.readDb.manager.find(Cycle, { order: { closes_at: 'DESC' } });
    return rows.map(cycleRead);
  }

  async reviewById(id: string, db: EntityManager = this.readDb.manager): Promise<ReviewRead | null> {
    const row = await db.findOneBy(Review, { id });
    return row ? reviewRead(row) : null;
  }

  async reviewsOfCycle(cycleId: string, db: EntityManager = this.readDb.manager): Promise<ReviewRead[]> {
    return (await db.find(Review, { where: { cycle_id: cycleId }, order: { due_at: 'ASC', id: 'ASC' } })).map(
      reviewRead,
    );
  }

  async reviewsOfCandidacies(candidacyIds: string[], db: EntityManager = this.readDb.manager): Promise<ReviewRead[]> {
    return (await db.findBy(Review, { candidacy_id: In(candidacyIds) })).map(reviewRead);
  }

  async membersOfPanel(panelId: string, db: EntityManager = this.readDb.manager): Promise<MemberRead[]> {
    return (await db.find(PanelMember, { where: { panel_id: panelId }, order: { name: 'ASC' } })).map(memberRead);
  }

  async membersOfCycle(cycleId: string, db: EntityManager = this.readDb.manager): Promise<MemberRead[]> {
    const cycle = await this.cycleById(cycleId, db);
    return cycle ? this.membersOfPanel(cycle.panelId, db) : [];
  }

  /** Every seat that this account holds, on any panel. */
  async seatsOfUser(userId: string, db: EntityManager = this.readDb.manager): Promise<MemberRead[]> {
    return (await db.findBy(PanelMember, { user_id: userId })).map(memberRead);
  }

  /** Assignments in force; ended ones are left out. */
  async assignments(reviewIds: string[], db: EntityManager = this.readDb.manager): Promise<AssignmentRead[]> {
    const rows = await db.findBy(Assignment, { review_id: In(reviewIds), ended_at: IsNull() });
    return rows.map((row) => ({ reviewId: row.review_id, memberId: row.member_id, dueAt: row.due_at }));
  }
}

function cycleRead(row: Cycle): CycleRead {
  return {
    id: row.id,
    panelId: row.panel_id,
    electionId: row.election_id,
    frameworkVersionId: row.framework_version_id,
    opensAt: row.opens_at,
    closesAt: row.closes_at,
    quorumMin: row.quorum_min,
    namesShown: row.names_shown,
    rev: row.rev,
  };
}

function memberRead(row: PanelMember): MemberRead {
  const { id, name, seat, nationality, biography, rev } = row;
  return {
    id,
    name,
    seat,
    nationality,
    biography,
    rev,
    panelId: row.panel_id,
    userId: row.user_id,
    fromDay: row.from_day,
    untilDay: row.until_day,
  };
}

function reviewRead(row: Review): ReviewRead {
  return {
    id: row.id,
    cycleId: row.cycle_id,
    candidacyId: row.candidacy_id,
    phase: row.phase,
    dueAt: row.due_at,
    rev: row.rev,
  };
}
