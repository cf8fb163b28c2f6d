import { Injectable } from '@nestjs/common';
import { CandidacyRead, EvidenceRead } from '../candidates';
import { ReadDb } from '../common/persistence';
import { Criterion } from '../criteria';
import { Actor } from '../policy';
import { AssessmentsRepository, OpenedVersion, StoredDraft } from './data/assessments.repository';
import { AssessmentState } from './domain/assessment-state';
import { DossierDocuments } from './dossier-documents';
import { Frameworks } from './frameworks';
import { ScoringSeat, SeatsQueries } from './seats.queries';

/** What lies before a member who scores: the dossier on one side, the own draft on the other. */
export interface Desk {
  seat: ScoringSeat;
  candidate: CandidacyRead;
  criteria: readonly Criterion[];
  documents: EvidenceRead[];
  state: AssessmentState;
  draft: StoredDraft;
}

/** As much of a desk as its pages show; the practice case has no more. */
export interface ShownDesk extends Pick<Desk, 'criteria' | 'draft'> {
  documents: readonly EvidenceRead[];
  candidate: Pick<CandidacyRead, 'name' | 'initials'>;
}

/** The own submitted versions, with the documents that they cite. */
export interface OwnVersions {
  seat: ScoringSeat;
  candidate: CandidacyRead;
  criteria: readonly Criterion[];
  documents: EvidenceRead[];
  /** Oldest first. */
  versions: OpenedVersion[];
}

/** Reads for the pages of one member. Reads nobody else's rows, so what others write cannot show (S14). */
@Injectable()
export class DeskQueries {
  constructor(
    private readonly readDb: ReadDb,
    private readonly seats: SeatsQueries,
    private readonly frameworks: Frameworks,
    private readonly dossiers: DossierDocuments,
    private readonly assessments: AssessmentsRepository,
  ) {}

  /** Throws NotFound for accounts without a seat. */
  async open(actor: Actor, reviewId: string): Promise<Desk> {
    const db = this.readDb.manager;
    const seat = await this.seats.of(actor.userId, reviewId);
    const assessment = await this.assessments.of(db, reviewId, seat.memberId);
    return {
      seat,
      candidate: await this.dossiers.candidate(seat.candidacyId),
      criteria: await this.frameworks.criteriaOf(assessment?.framework_version_id ?? seat.frameworkVersionId),
      documents: await this.dossiers.of(seat.candidacyId),
      state: assessment?.state ?? 'not_started',
      draft: await this.assessments.draftOf(db, assessment?.id ?? ''),
    };
  }

  async versions(actor: Actor, reviewId: string): Promise<OwnVersions> {
    const desk = await this.open(actor, reviewId);
    const assessment = await this.assessments.of(this.readDb.manager, reviewId, desk.seat.memberId);
    const versions = assessment ? await this.assessments.versionsOf(this.readDb.manager, [assessment.id]) : [];
    return { ...desk, versions };
  }
}
