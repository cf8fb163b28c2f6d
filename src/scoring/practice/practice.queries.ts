import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import { NotFound } from '../../common/errors';
import { ReadDb } from '../../common/persistence';
import type { Criterion } from '../../criteria';
import type { Actor } from '../../policy';
import { PracticesRepository, StoredPractice } from '../data/practices.repository';
import { Distance, distances } from '../domain/practice-distance';
import { Frameworks } from '../frameworks';
import { PracticeCase } from './cases';
import { PracticeSeat, PracticeSeats } from './practice-seats';

/** The practice case as it lies before one member, with that member's own scores. */
export interface PracticeDesk {
  seat: PracticeSeat;
  practiceCase: PracticeCase;
  criteria: readonly Criterion[];
  own: StoredPractice;
}

/** Reads for one member: the own practice scores and, once enough have submitted, how they lie to the others'. */
@Injectable()
export class PracticeQueries {
  constructor(
    private readonly readDb: ReadDb,
    private readonly seats: PracticeSeats,
    private readonly frameworks: Frameworks,
    private readonly practices: PracticesRepository,
  ) {}

  /** Throws NotFound for accounts without a seat, and for posts without a case. */
  async open(actor: Actor, cycleId: string, db: EntityManager = this.readDb.manager): Promise<PracticeDesk> {
    const seat = await this.seats.of(actor.userId, cycleId, db);
    const practiceCase = await this.seats.caseOf(seat.electionId);
    if (!practiceCase) throw new NotFound();
    const criteria = await this.frameworks.criteriaOf(seat.frameworkVersionId);
    return { seat, practiceCase, criteria, own: await this.practices.of(db, cycleId, seat.memberId) };
  }

  /** Null until enough have submitted. Callers have asked `practice.compare` first. */
  async compared({ seat, criteria, own }: PracticeDesk): Promise<Distance[] | null> {
    const others = await this.practices.submittedByOthers(this.readDb.manager, seat.cycleId, seat.memberId);
    return distances(
      criteria.map(({ code }) => code),
      own.draft,
      others,
    );
  }
}
