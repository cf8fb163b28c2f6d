import { LocalizedText } from '../common/text/localized-text';
import { Phase } from '../policy';
import { Cycle, PanelMember } from './data/panel.entity';
import { PhaseChange, Review } from './data/review.entity';
import { Seat } from './domain/seat';

export interface PanelRead {
  id: string;
  name: LocalizedText;
  createdAt: string;
  rev: number;
}
export interface CycleRead {
  id: string;
  panelId: string;
  electionId: string;
  frameworkVersionId: string;
  opensAt: string;
  closesAt: string;
  timeZone: string;
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
/** A member's place at one review. */
export interface ReviewPlace {
  reviewId: string;
  memberId: string;
  cycleId: string;
  candidacyId: string;
  frameworkVersionId: string;
  dueAt: string;
}
export interface AssignmentRead {
  reviewId: string;
  memberId: string;
  dueAt: string;
}
export interface PhaseChangeRead {
  reviewId: string;
  from: Phase;
  to: Phase;
  byUser: string | null;
  at: string;
  note: string;
}

export function cycleRead(row: Cycle): CycleRead {
  return {
    id: row.id,
    panelId: row.panel_id,
    electionId: row.election_id,
    frameworkVersionId: row.framework_version_id,
    opensAt: row.opens_at,
    closesAt: row.closes_at,
    timeZone: row.time_zone,
    quorumMin: row.quorum_min,
    namesShown: row.names_shown,
    rev: row.rev,
  };
}

export function memberRead(row: PanelMember): MemberRead {
  const { id, name, seat, nationality, biography, rev } = row;
  const days = { fromDay: row.from_day, untilDay: row.until_day };
  return { id, panelId: row.panel_id, userId: row.user_id, name, seat, nationality, biography, ...days, rev };
}

export function reviewRead(row: Review): ReviewRead {
  const { id, phase, rev } = row;
  return { id, cycleId: row.cycle_id, candidacyId: row.candidacy_id, phase, dueAt: row.due_at, rev };
}

export function phaseChangeRead(row: PhaseChange): PhaseChangeRead {
  const { at, note } = row;
  return { reviewId: row.review_id, from: row.from_phase, to: row.to_phase, byUser: row.by_user, at, note };
}
