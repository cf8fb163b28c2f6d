import { Injectable } from '@nestjs/common';
import { Clock } from '../common/time/clock';
import { ElectionRead, ElectionsQueries } from '../elections';
import { Actor } from '../policy';
import { holdsSeatOn } from './domain/seat';
import { PanelQueries } from './panel.queries';
import { MemberRead } from './panel.reads';

/** The cycles of the panels on which the actor sits today. */
@Injectable()
export class OwnCycles {
  constructor(
    private readonly panel: PanelQueries,
    private readonly elections: ElectionsQueries,
    private readonly clock: Clock,
  ) {}

  /** Whether the actor holds the seat of a chair or deputy today. */
  async presides(actor: Actor): Promise<boolean> {
    return (await this.seats(actor)).some((seat) => seat.seat !== 'member');
  }

  async of(actor: Actor): Promise<{ id: string; election: ElectionRead }[]> {
    const seats = await this.seats(actor);
    const cycles = await this.panel.cycles(seats.map((seat) => seat.panelId));
    const elections = await this.elections.byIds(cycles.map((cycle) => cycle.electionId));
    return cycles.flatMap(({ id, electionId }) => {
      const election = elections.find((one) => one.id === electionId);
      return election ? [{ id, election }] : [];
    });
  }

  private async seats(actor: Actor): Promise<MemberRead[]> {
    if (!actor.userId) return [];
    const day = this.clock.now().slice(0, 10);
    return (await this.panel.seatsOfUser(actor.userId)).filter((seat) => holdsSeatOn(seat, day));
  }
}
