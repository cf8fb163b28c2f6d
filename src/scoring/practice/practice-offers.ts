import { Injectable } from '@nestjs/common';
import { NotFound } from '../../common/errors';
import { ReadDb } from '../../common/persistence';
import type { LocalizedText } from '../../common/text/localized-text';
import { ElectionsQueries } from '../../elections';
import { OwnCycles, PanelQueries } from '../../panel';
import type { Actor } from '../../policy';
import { PracticesRepository } from '../data/practices.repository';
import { PRACTICE_CASES, PracticeCase } from './cases';

/** The practice case of one cycle, and whether its members are asked to score it. */
export interface PracticeOffer {
  cycleId: string;
  election: LocalizedText;
  /** Null where the post has none. */
  practiceCase: PracticeCase | null;
  offered: boolean;
}

/** Where practice is offered. Says nothing of who has done what. */
@Injectable()
export class PracticeOffers {
  constructor(
    private readonly readDb: ReadDb,
    private readonly panel: PanelQueries,
    private readonly elections: ElectionsQueries,
    private readonly practices: PracticesRepository,
    private readonly cycles: OwnCycles,
  ) {}

  async of(cycleId: string): Promise<PracticeOffer> {
    const cycle = await this.panel.cycleById(cycleId);
    const [election] = cycle ? await this.elections.byIds([cycle.electionId]) : [];
    if (!election) throw new NotFound();
    const offered = await this.practices.offered(this.readDb.manager, [cycleId]);
    const practiceCase = PRACTICE_CASES[election.post] ?? null;
    return { cycleId, election: election.title, practiceCase, offered: offered.has(cycleId) };
  }

  /** The cycles in which the actor is asked to practise, and whether the actor has submitted. */
  async own(actor: Actor): Promise<(PracticeOffer & { isDone: boolean })[]> {
    const own = await this.cycles.of(actor);
    if (own.length === 0) return [];
    const ids = own.map(({ id }) => id);
    const db = this.readDb.manager;
    const offered = await this.practices.offered(db, ids);
    if (offered.size === 0) return [];
    const seats = actor.userId ? await this.panel.seatsOfUser(actor.userId) : [];
    const done = await this.practices.submittedBy(
      db,
      seats.map(({ id }) => id),
    );
    return own
      .filter(({ id }) => offered.has(id))
      .map(({ id, election }) => ({
        cycleId: id,
        election: election.title,
        practiceCase: PRACTICE_CASES[election.post] ?? null,
        offered: true,
        isDone: done.has(id),
      }));
  }
}
