import { Injectable } from '@nestjs/common';
import { Clock } from '../common/time/clock';
import { ElectionRead, ElectionsQueries } from '../elections';
import { Actor } from '../policy';
import { holdsSeatOn } from './domain/seat';
import { PanelQueries } from './panel.queries';

/** The cycles of the panels on which the actor sits today. */
@Injectable()
export class OwnCycles {
  constructor(
    private readonly panel: PanelQueries,
    private readonly elections: ElectionsQueries,
    private readonly clock: Clock,
  ) {}

  async of(actor: Actor): Promise<{ id: string; election: ElectionRead }[]> {
    if (!actor.userId) return [];
    const day = this.clock.now().slice(0, 10);
    const seats = (await this.panel.seatsOfUser(actor.userId)).filter((seat) => holdsSeatOn(seat, day));
    const cycles = await this.panel.cycles(seats.map((seat) => seat.panelId));
    const elections = await this.elections.byIds(cycles.map((cycle) => cycle.electionId));
    return cycles.flatMap(({ id, electionId }) => {
      const election = elections.find((one) => one.id === electionId);
      return election ? [{ id, election }] : [];
    });
  }
}
