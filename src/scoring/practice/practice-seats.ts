import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import { NotFound } from '../../common/errors';
import { ReadDb } from '../../common/persistence';
import { ElectionsQueries } from '../../elections';
import { PanelQueries } from '../../panel';
import { PRACTICE_CASES, PracticeCase } from './cases';

/** A member's place in the practice of one cycle. */
export interface PracticeSeat {
  cycleId: string;
  memberId: string;
  electionId: string;
  frameworkVersionId: string;
}

/** Who practises in which cycle, on which case. Says nothing about what is permitted. */
@Injectable()
export class PracticeSeats {
  constructor(
    private readonly readDb: ReadDb,
    private readonly panel: PanelQueries,
    private readonly elections: ElectionsQueries,
  ) {}

  /** Throws NotFound for accounts without a seat on the panel of this cycle. */
  async of(userId: string | null, cycleId: string, db: EntityManager = this.readDb.manager): Promise<PracticeSeat> {
    const cycle = await this.panel.cycleById(cycleId, db);
    const seats = userId ? await this.panel.seatsOfUser(userId, db) : [];
    const seat = seats.find(({ panelId }) => panelId === cycle?.panelId);
    if (!cycle || !seat) throw new NotFound();
    const { electionId, frameworkVersionId } = cycle;
    return { cycleId, memberId: seat.id, electionId, frameworkVersionId };
  }

  /** The case for the post that is elected to; null where there is none. */
  async caseOf(electionId: string): Promise<PracticeCase | null> {
    const [election] = await this.elections.byIds([electionId]);
    return election ? (PRACTICE_CASES[election.post] ?? null) : null;
  }
}
